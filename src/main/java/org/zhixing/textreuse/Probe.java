package org.zhixing.textreuse;

import java.util.Arrays;

/** Looks up the partners of one text after the other among the texts of lower rank. For one thread. */
final class Probe {

    /** What a block of probes found. */
    static final class Found {

        int[] pairs = new int[64];
        int used;
        long candidates;
        long counted;

        void add(int left, int right, int common, int union) {
            if (used == pairs.length) {
                pairs = Arrays.copyOf(pairs, used * 2);
            }
            pairs[used++] = left;
            pairs[used++] = right;
            pairs[used++] = common;
            pairs[used++] = union;
        }
    }

    private static final int SEARCHED_FROM = 16;

    private final IdenticalTexts texts;
    private final Signatures signatures;
    private final Ranks ranks;
    private final Sketches sketches;
    private final PrefixIndex index;
    private final Threshold threshold;
    private final ShingleSet set;
    private final long[] seen;
    private int[] touched = new int[64];

    Probe(
            IdenticalTexts texts,
            Signatures signatures,
            Ranks ranks,
            Sketches sketches,
            PrefixIndex index,
            Threshold threshold,
            Shingles shingles) {
        this.texts = texts;
        this.signatures = signatures;
        this.ranks = ranks;
        this.sketches = sketches;
        this.index = index;
        this.threshold = threshold;
        this.set = new ShingleSet(shingles);
        this.seen = new long[(ranks.count() + Long.SIZE - 1) / Long.SIZE];
    }

    Found probe(int from, int to, Pulse pulse) {
        Found found = new Found();
        for (int rank = from; rank < to; rank++) {
            int count = candidates(rank, pulse);
            found.candidates += count;
            count(rank, count, found, pulse);
        }
        found.pairs = Arrays.copyOf(found.pairs, found.used);
        return found;
    }

    /** Gathers in {@link #touched} the ranks that share a rare shingle at a place where it counts. */
    private int candidates(int rank, Pulse pulse) {
        int text = ranks.texts[rank];
        int size = ranks.sizes[rank];
        int[] keys = signatures.keys(text);
        int from = signatures.start(text);
        int count = Signatures.probing(threshold, size);
        int first = ranks.firstOfSize(threshold.leastPartner(size));
        int least = Math.min(size, Character.MAX_VALUE);
        int hits = 0;
        for (int i = 0; i < count; i++) {
            int key = keys[from + i];
            int end = Math.min(rank, ranks.firstOfSize(threshold.mostPartner(size, i) + 1));
            if (end <= first) {
                break;
            }
            PrefixIndex.Part part = index.part(key);
            int list = index.list(key);
            int stop = part.starts[list + 1];
            int at = start(part, part.starts[list], stop, first);
            pulse.beat(stop - at + 8L);
            for (; at < stop; at++) {
                int other = part.ranks[at];
                if (other >= end) {
                    break;
                }
                if (part.mostPartner[at] >= least && (seen[other >> 6] & 1L << other) == 0) {
                    seen[other >> 6] |= 1L << other;
                    if (hits == touched.length) {
                        touched = Arrays.copyOf(touched, hits * 2);
                    }
                    touched[hits++] = other;
                }
            }
        }
        return hits;
    }

    private static int start(PrefixIndex.Part part, int from, int to, int first) {
        if (to - from < SEARCHED_FROM) {
            int at = from;
            while (at < to && part.ranks[at] < first) {
                at++;
            }
            return at;
        }
        int at = Arrays.binarySearch(part.ranks, from, to, first);
        return at >= 0 ? at : -at - 1;
    }

    private void count(int rank, int candidates, Found found, Pulse pulse) {
        int size = ranks.sizes[rank];
        int text = ranks.texts[rank];
        boolean read = false;
        for (int i = 0; i < candidates; i++) {
            int other = touched[i];
            seen[other >> 6] &= ~(1L << other);
            int otherSize = ranks.sizes[other];
            int least = threshold.leastCommon(size, otherSize);
            if (sketches.mayDifferByAtMost(rank, other, size + otherSize - 2 * least)) {
                if (!read) {
                    set.read(texts.text(text));
                    read = true;
                }
                found.counted++;
                int otherText = ranks.texts[other];
                int common = set.common(texts.text(otherText), least);
                if (common >= least) {
                    int left = texts.first(Math.min(text, otherText));
                    int right = texts.first(Math.max(text, otherText));
                    found.add(left, right, common, size + otherSize - common);
                }
                pulse.beat(size);
            }
        }
        pulse.beat(candidates);
    }
}
