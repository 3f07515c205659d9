package org.zhixing.textreuse;

/**
 * One order of all shingles, the rarer ones first. A shingle's key is its frequency, coarsely and as seen in a sample, followed
 * by bits of its hash. Any fixed order leaves the join exact, so the frequencies may come from a small table in which shingles
 * now and then share a place, and different shingles may now and then share a key.
 */
final class TokenOrder {

    /** Bits of a key. */
    static final int KEY_BITS = 31;

    private static final int TABLE_BITS = 22;
    private static final int HASH_BITS = 26;
    private static final int HIGHEST_CLASS = 31;

    private final byte[] frequency;

    private TokenOrder(byte[] frequency) {
        this.frequency = frequency;
    }

    /** Collects the sample. */
    static final class Counts {

        private final int[] counts = new int[1 << TABLE_BITS];

        void add(ShingleSet set) {
            for (int i = 0; i < set.size(); i++) {
                counts[(int) (Shingles.spread(set.number(i)) >>> (64 - TABLE_BITS))]++;
            }
        }

        TokenOrder order() {
            byte[] classes = new byte[counts.length];
            for (int i = 0; i < counts.length; i++) {
                classes[i] = classOf(counts[i]);
            }
            return new TokenOrder(classes);
        }

        /** Two classes for each doubling. */
        private static byte classOf(int count) {
            if (count == 0) {
                return 0;
            }
            int doublings = 31 - Integer.numberOfLeadingZeros(count);
            int half = doublings > 0 ? (count >>> (doublings - 1)) & 1 : 0;
            return (byte) Math.min(HIGHEST_CLASS, 2 * doublings + half);
        }
    }

    /** Not negative; smaller for rarer shingles. */
    int key(long spread) {
        int rare = frequency[(int) (spread >>> (64 - TABLE_BITS))];
        return (rare << HASH_BITS) | ((int) spread & ((1 << HASH_BITS) - 1));
    }
}
