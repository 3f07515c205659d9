package org.zhixing.textreuse;

import java.util.Arrays;
import java.util.List;

/** The fingerprints of all different texts, and where each hash occurs. */
final class Fingerprints {

    private static final int BLOCK = 256;
    private static final long LOW = 0xFFFFFFFFL;

    private final int[] start;
    private int[] text = new int[1024];
    private int[] position = new int[1024];
    private long[] sorted = new long[1024];
    private int count;

    private Fingerprints(int texts) {
        start = new int[texts + 1];
    }

    static Fingerprints of(List<String> texts, Copies copies, int least, Blocks blocks) {
        Fingerprints all = new Fingerprints(texts.size());
        int[] next = {0};
        blocks.run(
                texts.size(),
                BLOCK,
                () -> {
                    Winnowing winnowing = new Winnowing(least);
                    CodePoints points = new CodePoints();
                    return (from, to, pulse) -> {
                        int[][] chosen = new int[to - from][];
                        for (int i = from; i < to; i++) {
                            chosen[i - from] = new int[0];
                            if (copies.isFirst(i)) {
                                points.read(texts.get(i));
                                winnowing.read(points);
                                chosen[i - from] = winnowing.copy();
                                pulse.beat(points.count);
                            }
                        }
                        return chosen;
                    };
                },
                block -> {
                    for (int[] chosen : block) {
                        all.add(next[0]++, chosen);
                    }
                });
        all.sorted = Arrays.copyOf(all.sorted, all.count);
        Arrays.sort(all.sorted);
        return all;
    }

    /** The number of a text's first fingerprint. */
    int start(int ofText) {
        return start[ofText];
    }

    int end(int ofText) {
        return start[ofText + 1];
    }

    int text(int fingerprint) {
        return text[fingerprint];
    }

    int position(int fingerprint) {
        return position[fingerprint];
    }

    /** Where in {@link #at} the fingerprints with this hash begin. */
    int firstWith(int hash) {
        long key = (hash & LOW) << Integer.SIZE ^ Long.MIN_VALUE;
        int found = Arrays.binarySearch(sorted, key);
        return found >= 0 ? found : -found - 1;
    }

    int count() {
        return count;
    }

    int hashAt(int place) {
        return (int) ((sorted[place] ^ Long.MIN_VALUE) >>> Integer.SIZE);
    }

    /** The fingerprint at a place of the order by hash. */
    int at(int place) {
        return (int) sorted[place];
    }

    private void add(int number, int[] chosen) {
        int more = chosen.length / 2;
        if (text.length - count < more) {
            int room = Math.addExact(count + more, count >> 1);
            text = Arrays.copyOf(text, room);
            position = Arrays.copyOf(position, room);
            sorted = Arrays.copyOf(sorted, room);
        }
        start[number] = count;
        for (int i = 0; i < more; i++) {
            text[count] = number;
            position[count] = chosen[i];
            sorted[count] = ((chosen[more + i] & LOW) << Integer.SIZE ^ Long.MIN_VALUE) | count;
            count++;
        }
        start[number + 1] = count;
    }
}
