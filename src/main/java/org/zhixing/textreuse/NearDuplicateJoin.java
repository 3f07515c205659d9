package org.zhixing.textreuse;

import java.util.List;
import java.util.Optional;
import org.zhixing.work.Progress;

/**
 * All pairs of texts whose shingle sets have a Jaccard coefficient at or above a threshold, and no other: exact whatever the
 * size (command-line.md, "Near-duplicate texts"; specification 4.2, DOC-2; ruling B14).
 *
 * <p>Identical texts are compared once. Each text is looked up by its rarest shingles among the texts that are not larger: two
 * sets that have enough in common must have one of these in common, at a place that still leaves room for the rest. What is
 * found that way is counted unless sketches show that it cannot reach the threshold.
 */
public final class NearDuplicateJoin {

    /** Code points that a text must have after normalising (command-line.md). */
    public static final int LEAST_LENGTH = 20;

    private static final int LEAST_PART_BITS = 3;
    private static final int KEYS_PER_PART = 1 << 22;

    private NearDuplicateJoin() {}

    /**
     * @param texts already normalised; asked for several times each and from several threads, so they must be at hand. An
     *     empty text stands for none
     * @param shingle code points of a shingle, at least 1
     * @param leastLength code points; texts shorter than this or than a shingle are left out
     * @param threads at least 1; makes no difference to what is found
     * @param sink takes in classes of identical texts, then pairs of different ones
     * @return empty when {@code progress} asked to cancel; what the sink has taken in is then incomplete
     */
    public static Optional<JoinSummary> run(
            List<String> texts,
            Threshold threshold,
            int shingle,
            int leastLength,
            int threads,
            ReuseSink sink,
            Progress progress) {
        if (shingle < 1 || threads < 1) {
            throw new IllegalArgumentException("shingle " + shingle + ", threads " + threads);
        }
        try {
            return Optional.of(join(texts, threshold, shingle, leastLength, threads, sink, progress));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    private static JoinSummary join(
            List<String> texts,
            Threshold threshold,
            int shingle,
            int leastLength,
            int threads,
            ReuseSink sink,
            Progress progress) {
        Shingles shingles = new Shingles(shingle);
        Blocks blocks = new Blocks(threads, progress, 3L * texts.size());
        IdenticalTexts different = IdenticalTexts.among(texts, Math.max(leastLength, shingle), blocks);
        different.tell(sink);
        blocks.skip(2L * (texts.size() - different.count()));
        if (different.count() > KeyGroups.MOST_TEXTS) {
            throw new IllegalArgumentException(different.count() + " different texts");
        }
        Signatures signatures = Signatures.of(different, threshold, shingles, blocks);
        Ranks ranks = new Ranks(signatures.sizes);
        Sketches sketches = signatures.sketches.inOrder(ranks.texts);
        Bounds bounds = new Bounds(threshold, ranks.largest());
        int bits = partBits(signatures.count());
        Object turn = new Object();
        Tally[] tally = {Tally.NONE};
        blocks.run(
                1 << bits,
                1,
                ranks.count(),
                () -> {
                    Counting counting = new Counting(different, shingles, sink, turn);
                    Pairing pairing = new Pairing(signatures, ranks, sketches, bounds, counting);
                    return (part, end, pulse) -> pairing.pair(part, bits, pulse);
                },
                found -> tally[0] = tally[0].plus(found));
        return new JoinSummary(
                texts.size(),
                different.leftOut(),
                different.count(),
                tally[0].looked(),
                tally[0].counted(),
                tally[0].pairs());
    }

    private static int partBits(long keys) {
        int bits = LEAST_PART_BITS;
        while (keys >> bits > KEYS_PER_PART) {
            bits++;
        }
        return bits;
    }
}
