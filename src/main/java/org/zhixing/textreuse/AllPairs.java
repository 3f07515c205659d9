package org.zhixing.textreuse;

import java.util.Arrays;

/**
 * Takes in what a join finds and tells it as pairs of texts in order, copies among them: for 200,000 copies of one text that
 * is every pair of them, made up one after the other and never held.
 */
public final class AllPairs implements ReuseSink {

    /** Who takes in the pairs. */
    @FunctionalInterface
    public interface Taker {

        /**
         * @param left a text's number
         * @param right a greater one
         * @param common shingles in both; for copies 1
         * @param union shingles in either; for copies 1
         * @return false to stop
         */
        boolean take(int left, int right, int common, int union);
    }

    private final int[] first;
    /** Of each pair both numbers, then common and union. */
    private long[] texts = new long[1024];

    private long[] shingles = new long[1024];
    private int count;

    /** @param texts how many texts are joined */
    public AllPairs(int texts) {
        first = new int[texts];
        Arrays.setAll(first, i -> i);
    }

    @Override
    public void identical(int[] members) {
        for (int member : members) {
            first[member] = members[0];
        }
    }

    @Override
    public void pair(int left, int right, int common, int union) {
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, Math.addExact(count, count >> 1));
            shingles = Arrays.copyOf(shingles, texts.length);
        }
        texts[count] = ((long) left << Integer.SIZE) | right;
        shingles[count++] = ((long) common << Integer.SIZE) | union;
    }

    /**
     * Tells all pairs by left, then by right text.
     *
     * @return false when the taker stopped
     */
    public boolean tell(Taker taker) {
        Copies copies = new Copies(first);
        int[] ends = new int[first.length + 1];
        for (int i = 0; i < count; i++) {
            ends[left(i)]++;
            if (copied(copies, left(i))) {
                ends[right(i)]++;
            }
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] partners = new int[ends[first.length]];
        for (int i = count - 1; i >= 0; i--) {
            partners[--ends[left(i)]] = i;
            if (copied(copies, left(i))) {
                partners[--ends[right(i)]] = i;
            }
        }
        return tell(copies, ends, partners, taker);
    }

    private boolean tell(Copies copies, int[] starts, int[] partners, Taker taker) {
        long[] rights = new long[64];
        for (int left = 0; left < first.length; left++) {
            int same = first[left];
            int found = 0;
            for (int p = starts[same]; p < starts[same + 1]; p++) {
                int pair = partners[p];
                int other = left(pair) == same ? right(pair) : left(pair);
                for (int right = other; right != Copies.NONE; right = copies.next(right)) {
                    if (right > left) {
                        rights = rights.length == found ? Arrays.copyOf(rights, found * 2) : rights;
                        rights[found++] = ((long) right << Integer.SIZE) | (pair + 1);
                    }
                }
            }
            for (int right = copies.next(left); right != Copies.NONE; right = copies.next(right)) {
                rights = rights.length == found ? Arrays.copyOf(rights, found * 2) : rights;
                rights[found++] = (long) right << Integer.SIZE;
            }
            Arrays.sort(rights, 0, found);
            for (int i = 0; i < found; i++) {
                int pair = (int) rights[i] - 1;
                long both = pair < 0 ? (1L << Integer.SIZE) | 1 : shingles[pair];
                int right = (int) (rights[i] >>> Integer.SIZE);
                if (!taker.take(left, right, (int) (both >>> Integer.SIZE), (int) both)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean copied(Copies copies, int text) {
        return copies.next(text) != Copies.NONE;
    }

    private int left(int pair) {
        return (int) (texts[pair] >>> Integer.SIZE);
    }

    private int right(int pair) {
        return (int) texts[pair];
    }
}
