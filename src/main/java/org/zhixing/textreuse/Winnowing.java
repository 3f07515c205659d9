package org.zhixing.textreuse;

import java.util.Arrays;

/**
 * Chooses the fingerprints of a text: of every window of consecutive runs of {@link #run} code points the one with the smallest
 * hash, the last of equals. Two texts that have {@code least} code points in common choose the same one there, whatever
 * surrounds it. For one thread.
 */
final class Winnowing {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final int run;
    private final int window;
    private int[] hashes = new int[0];
    private int[] chosen = new int[0];
    private int count;

    Winnowing(int least) {
        run = (least + 1) / 2;
        window = least - run + 1;
    }

    /** Code points of a fingerprint. */
    int run() {
        return run;
    }

    void read(CodePoints text) {
        count = 0;
        int runs = text.count - run + 1;
        if (runs < window) {
            return;
        }
        if (hashes.length < runs) {
            hashes = new int[runs * 2];
            chosen = new int[runs * 2];
        }
        hash(text);
        choose(runs);
    }

    /** How many were chosen. */
    int count() {
        return count;
    }

    /** Where the i-th chosen one begins; ascending. */
    int position(int i) {
        return chosen[i];
    }

    int hash(int i) {
        return hashes[chosen[i]];
    }

    private void hash(CodePoints text) {
        long leaving = 1;
        for (int i = 0; i < run; i++) {
            leaving *= BASE;
        }
        long sum = 0;
        for (int i = 0; i < text.count; i++) {
            sum = sum * BASE + text.at[i] + 1;
            if (i >= run) {
                sum -= leaving * (text.at[i - run] + 1);
            }
            if (i >= run - 1) {
                hashes[i - run + 1] = (int) (Shingles.spread(sum) >>> Integer.SIZE);
            }
        }
    }

    private void choose(int runs) {
        int best = -1;
        for (int end = window; end <= runs; end++) {
            int from = end - window;
            if (best < from) {
                best = from;
                for (int i = from + 1; i < end; i++) {
                    best = hashes[i] <= hashes[best] ? i : best;
                }
            } else if (hashes[end - 1] <= hashes[best]) {
                best = end - 1;
            }
            if (count == 0 || chosen[count - 1] != best) {
                chosen[count++] = best;
            }
        }
    }

    /** A copy of what was chosen: positions, then hashes. */
    int[] copy() {
        int[] all = Arrays.copyOf(chosen, count * 2);
        for (int i = 0; i < count; i++) {
            all[count + i] = hash(i);
        }
        return all;
    }
}
