package org.zhixing.textreuse;

/**
 * Pairs the texts that share a key. A pair is counted only at the first key that its texts share, and only when sizes, the
 * places of that key and the sketches leave it a chance. For one thread.
 */
final class Pairing {

    private static final int GATHERED_FROM = 8;

    private final Signatures signatures;
    private final Ranks ranks;
    private final Sketches sketches;
    private final Bounds bounds;
    private final KeyGroups groups;
    private final Counting counting;
    private final int words;
    private int[] rank = new int[64];
    private int[] size = new int[64];
    private int[] most = new int[64];
    /** The key that comes just before in each entry's text; only in groups whose sketches are gathered. */
    private int[] before = new int[64];
    /** Those entries of a group that can be the smaller text of a pair: the others come too late in their texts. */
    private int[] smaller = new int[64];

    private int smallers;
    private int[] chosen = new int[64];
    private long[] sketch = new long[64];
    private long looked;

    Pairing(Signatures signatures, Ranks ranks, Sketches sketches, Bounds bounds, Counting counting) {
        this.signatures = signatures;
        this.ranks = ranks;
        this.sketches = sketches;
        this.bounds = bounds;
        this.groups = new KeyGroups(signatures, ranks);
        this.counting = counting;
        this.words = sketches.words();
    }

    /** All pairs whose first common key lies in one of 2<sup>bits</sup> parts of the keys. */
    Tally pair(int part, int bits, Pulse pulse) {
        groups.read(part, bits, pulse);
        looked = 0;
        int from = 0;
        while (from < groups.count()) {
            int to = groups.endOfGroup(from);
            if (to - from > 1) {
                load(from, to);
                pairGroup(from, to - from, pulse);
            }
            from = to;
        }
        return counting.tally(looked);
    }

    private void load(int from, int to) {
        int count = to - from;
        if (rank.length < count) {
            rank = new int[count * 2];
            size = new int[count * 2];
            most = new int[count * 2];
            before = new int[count * 2];
            smaller = new int[count * 2];
            chosen = new int[count * 2];
        }
        smallers = 0;
        for (int i = 0; i < count; i++) {
            int at = groups.rank(from + i);
            rank[i] = at;
            size[i] = ranks.sizes[at];
            most[i] = bounds.mostSum(size[i] - groups.position(from + i));
            if (most[i] >= 2 * size[i]) {
                smaller[smallers++] = i;
            }
        }
    }

    /** What is looked at again and again is laid side by side. */
    private void gather(int from, int count) {
        if (sketch.length < (long) smallers * words) {
            sketch = new long[Math.multiplyExact(smallers, words) * 2];
        }
        for (int i = 0; i < smallers; i++) {
            sketches.copy(rank[smaller[i]], sketch, i * words);
        }
        for (int i = 0; i < count; i++) {
            before[i] = signatures.keyBefore(ranks.texts[rank[i]], groups.position(from + i), -i - 1);
        }
    }

    private void pairGroup(int from, int count, Pulse pulse) {
        boolean gathered = smallers >= GATHERED_FROM;
        if (gathered) {
            gather(from, count);
        }
        int first = 0;
        for (int x = 1; x < count && smallers > 0; x++) {
            int least = bounds.leastPartner(size[x]);
            while (first < smallers && size[smaller[first]] < least) {
                first++;
            }
            int found = 0;
            int i = first;
            for (; i < smallers; i++) {
                int y = smaller[i];
                int sum = size[x] + size[y];
                if (y >= x || sum > most[x]) {
                    break;
                }
                if (sum <= most[y] && !(gathered && before[x] == before[y])) {
                    looked++;
                    int different = sum - 2 * bounds.leastCommon(sum);
                    if (gathered
                            ? sketches.mayDifferByAtMost(rank[x], sketch, i * words, different)
                            : sketches.mayDifferByAtMost(rank[x], rank[y], different)) {
                        chosen[found++] = y;
                    }
                }
            }
            pulse.beat(i - first + 1L);
            if (found > 0) {
                count(from, x, found, pulse);
            }
        }
    }

    private void count(int from, int x, int found, Pulse pulse) {
        int key = groups.key(from);
        int text = ranks.texts[rank[x]];
        int position = groups.position(from + x);
        boolean open = false;
        for (int i = 0; i < found; i++) {
            int y = chosen[i];
            int other = ranks.texts[rank[y]];
            if (!signatures.haveEarlierCommonKey(key, text, position, other, groups.position(from + y))) {
                if (!open) {
                    counting.open(text);
                    open = true;
                }
                counting.count(other, size[y], bounds.leastCommon(size[x] + size[y]));
                pulse.beat(size[y]);
            }
        }
        pulse.beat(found);
    }
}
