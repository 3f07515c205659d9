package org.zhixing.textreuse;

/**
 * For each text some words in which every shingle turns one bit over. The bits in which two texts differ are at most as many
 * as the shingles in which they differ, so that most pairs fall out without being counted.
 */
final class Sketches {

    private static final int LEAST_WORDS = 8;
    private static final int MOST_WORDS = 32;

    private final int words;
    private final long[] bits;

    Sketches(int texts, int words) {
        this.words = words;
        this.bits = new long[Math.multiplyExact(texts, words)];
    }

    private Sketches(int words, long[] bits) {
        this.words = words;
        this.bits = bits;
    }

    /** Wide enough to tell unrelated texts apart, at the usual thresholds. */
    static int words(long meanSize) {
        return (int) Math.max(LEAST_WORDS, Math.min(MOST_WORDS, (meanSize * 4 / 3 + 32) / Long.SIZE));
    }

    void flip(int text, long spread) {
        int bit = (int) (((spread >>> 32) * (words * Long.SIZE)) >>> 32);
        bits[text * words + (bit >> 6)] ^= 1L << bit;
    }

    /** The sketches in another order. */
    Sketches inOrder(int[] texts) {
        long[] ordered = new long[texts.length * words];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(bits, texts[i] * words, ordered, i * words, words);
        }
        return new Sketches(words, ordered);
    }

    int words() {
        return words;
    }

    void copy(int text, long[] into, int at) {
        System.arraycopy(bits, text * words, into, at, words);
    }

    /** Whether two texts may differ in no more than so many shingles. */
    boolean mayDifferByAtMost(int a, int b, int most) {
        return mayDifferByAtMost(a, bits, b * words, most);
    }

    /** The same for a sketch copied elsewhere. */
    boolean mayDifferByAtMost(int text, long[] other, int at, int most) {
        int left = text * words;
        int half = words / 2;
        int different = differing(bits, left, other, at, half);
        return different <= most && different + differing(bits, left + half, other, at + half, words - half) <= most;
    }

    private static int differing(long[] a, int i, long[] b, int j, int count) {
        int different = 0;
        for (int k = 0; k < count; k++) {
            different += Long.bitCount(a[i + k] ^ b[j + k]);
        }
        return different;
    }
}
