package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;

/** A review on one screen of a terminal: scores, drifts, what holds them down, and what comes next. */
public final class Summary {

    /** Some lines of the summary; none where there is nothing to say. */
    @FunctionalInterface
    interface Block {
        List<String> lines(Words words);
    }

    private static final List<Block> BLOCKS = List.of(
            HeadBlock::lines,
            OverallBlock::lines,
            DimensionsBlock::lines,
            DriftsBlock::lines,
            CapsBlock::lines,
            EvidenceBlock::lines,
            RecommendationsBlock::lines);

    private final Words words;

    public Summary(Review review, Messages messages) {
        this.words = new Words(review, messages);
    }

    /** The lines of all blocks, an empty line between two. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Block block : BLOCKS) {
            List<String> own = block.lines(words);
            if (!own.isEmpty() && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(own);
        }
        return lines;
    }
}
