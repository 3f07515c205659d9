package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.review.Figures;
import org.zhixing.review.SignalWords;

/** The three drifts: signals to check, never verdicts. */
final class DriftsBlock {

    private DriftsBlock() {}

    static List<String> lines(Words words) {
        Table table = new Table(3);
        for (DriftFinding finding : words.review().drifts()) {
            table.row(
                    "  " + words.of(words.model().drift(finding.drift()).name()),
                    severity(words, finding),
                    words.text("cli.summary.symptoms"),
                    Figures.score(finding.questionnaire().score()),
                    words.remarks(
                            words.text("terms.agreement." + finding.agreement().name()),
                            words.text(
                                    "terms.confidence." + finding.confidence().name())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("cli.summary.drifts"));
        lines.addAll(table.lines());
        SignalWords signals = new SignalWords(words.messages());
        for (DriftFinding finding : words.review().drifts()) {
            signals.explanation(words.model(), finding).stream()
                    .skip(1)
                    .map(line -> "    " + line)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String severity(Words words, DriftFinding finding) {
        String level = finding.severity() == null ? "none" : finding.severity().toString();
        String name = words.text("terms.severity." + level);
        return finding.tentative() ? words.text("terms.severityTentative", name) : name;
    }
}
