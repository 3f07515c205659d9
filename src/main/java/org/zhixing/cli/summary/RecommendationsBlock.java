package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.model.Recommendation;
import org.zhixing.review.FiredRecommendation;

/** What to do first, and why. */
final class RecommendationsBlock {

    private RecommendationsBlock() {}

    static List<String> lines(Words words) {
        List<FiredRecommendation> shown = words.review().shownRecommendations();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "cli.summary.next",
                String.valueOf(shown.size()),
                String.valueOf(words.review().recommendations().size())));
        int number = 1;
        for (FiredRecommendation fired : shown) {
            Recommendation what = fired.recommendation();
            lines.add("  " + number++ + ". " + words.of(what.action()));
            lines.add("     "
                    + words.remarks(
                            words.text("terms.horizon." + what.horizon().name()),
                            what.owners().stream()
                                    .map(words::role)
                                    .collect(Collectors.joining(words.text("cli.comma")))));
            lines.add("     " + words.text("cli.summary.because", reasons(words, fired)));
        }
        return lines;
    }

    private static String reasons(Words words, FiredRecommendation fired) {
        return fired.because().stream().map(words::reason).collect(Collectors.joining(words.text("cli.comma")));
    }
}
