package org.zhixing.textreuse;

import java.util.Arrays;
import java.util.List;
import org.zhixing.work.Progress;

/**
 * All maximal runs of characters that two texts have in common, from a least length on (command-line.md, {@code records
 * passages}). Fingerprints chosen by winnowing lead to the places; what is told is read from the texts themselves.
 */
public final class CopiedPassages {

    /** Code points from which a common run counts, unless said otherwise. */
    public static final int LEAST_LENGTH = 60;

    private static final int BLOCK = 8;

    private CopiedPassages() {}

    /**
     * @param texts already normalised; asked for several times each and from several threads, so they must be at hand
     * @param leastLength code points, at least 1
     * @param threads at least 1; makes no difference to the result, nor to its order
     * @return false when {@code progress} asked to cancel; what the sink has taken in is then incomplete
     */
    public static boolean run(List<String> texts, int leastLength, int threads, PassageSink sink, Progress progress) {
        if (leastLength < 1 || threads < 1) {
            throw new IllegalArgumentException("length " + leastLength + ", threads " + threads);
        }
        try {
            search(texts, leastLength, new Blocks(threads, progress, 3L * texts.size()), sink);
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    private static void search(List<String> texts, int least, Blocks blocks, PassageSink sink) {
        Copies copies = new Copies(IdenticalTexts.among(texts, least, blocks).firstCopies());
        Fingerprints fingerprints = Fingerprints.of(texts, copies, least, blocks);
        int[] next = {0};
        blocks.run(
                texts.size(),
                BLOCK,
                () -> {
                    PassageSearch search = new PassageSearch(texts, copies, fingerprints, least);
                    return (from, to, pulse) -> {
                        int[][] found = new int[to - from][];
                        for (int text = from; text < to; text++) {
                            found[text - from] = search.search(text, pulse);
                        }
                        return found;
                    };
                },
                block -> {
                    for (int[] found : block) {
                        tell(next[0]++, found, copies, sink);
                    }
                });
    }

    /** Each passage once for every later copy of the other text, in the order of these copies. */
    private static void tell(int left, int[] found, Copies copies, PassageSink sink) {
        long[] order = new long[16];
        int count = 0;
        for (int at = 0; at < found.length; at += PassageSearch.NUMBERS) {
            for (int right = found[at]; right != Copies.NONE; right = copies.next(right)) {
                if (right > left) {
                    if (count == order.length) {
                        order = Arrays.copyOf(order, count * 2);
                    }
                    order[count++] = ((long) right << Integer.SIZE) | at;
                }
            }
        }
        Arrays.sort(order, 0, count);
        for (int i = 0; i < count; i++) {
            int at = (int) order[i];
            sink.passage(left, found[at + 1], (int) (order[i] >>> Integer.SIZE), found[at + 2], found[at + 3]);
        }
    }
}
