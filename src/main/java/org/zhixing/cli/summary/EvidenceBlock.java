package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.BiasReading;

/** What stands behind the answers: evidence, how values and methods meet, how people answered. */
final class EvidenceBlock {

    private EvidenceBlock() {}

    static List<String> lines(Words words) {
        BiasReading bias = words.review().scorecard().bias();
        Table table = new Table();
        table.row("  " + words.text("terms.score.unsupportedShare"), Figures.percent(bias.unsupportedShare()));
        AlignmentScore alignment = words.review().scorecard().alignment();
        table.row(
                "  " + words.text("cli.summary.mismatches"),
                String.valueOf(alignment.mismatches().size()),
                mismatches(words, alignment));
        long marked = bias.raters().stream().filter(r -> !r.marks().isEmpty()).count();
        table.row(
                "  " + words.text("cli.summary.marked"),
                words.text(
                        "cli.summary.ofRaters",
                        String.valueOf(marked),
                        String.valueOf(bias.raters().size())),
                words.remarks(bias.agencyMarks().stream()
                        .map(mark -> words.text("terms.agencyMark." + mark.name()))
                        .toArray(String[]::new)));
        List<String> lines = new ArrayList<>();
        lines.add(words.text("cli.summary.evidence"));
        lines.addAll(table.lines());
        return lines;
    }

    private static String mismatches(Words words, AlignmentScore alignment) {
        List<String> counts = new ArrayList<>();
        for (Mismatch.Type type : Mismatch.Type.values()) {
            long count = alignment.mismatches().stream()
                    .filter(m -> m.type() == type)
                    .count();
            if (count > 0) {
                counts.add(words.text("terms.mismatch." + type.name()) + " " + count);
            }
        }
        return words.remarks(counts.toArray(String[]::new));
    }
}
