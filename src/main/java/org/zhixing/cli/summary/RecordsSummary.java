package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.RowProblem;
import org.zhixing.review.RecordReview;
import org.zhixing.review.SignalWords;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;
import org.zhixing.work.Messages;

/** Service records as lines for people: how many came in, what needs mending, and every indicator with its level. */
public final class RecordsSummary {

    /** More problems than this nobody reads from a terminal; the JSON document and the window have them all. */
    private static final int PROBLEMS = 50;

    private final AssessmentModel model;
    private final @Nullable RecordReview review;
    private final int rows;
    private final int accepted;
    private final List<RowProblem> problems;
    private final Messages messages;
    private final SignalWords words;

    /** @param review null where there is nothing to analyse */
    public RecordsSummary(
            AssessmentModel model,
            @Nullable RecordReview review,
            int rows,
            int accepted,
            List<RowProblem> problems,
            Messages messages) {
        this.model = model;
        this.review = review;
        this.rows = rows;
        this.accepted = accepted;
        this.problems = problems;
        this.messages = messages;
        this.words = new SignalWords(messages);
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(text("cli.records.counts", count(rows), count(accepted), count(rows - accepted)));
        RecordReview read = review;
        if (read != null) {
            RecordSignals signals = read.signals();
            lines.add(text(
                    "cli.records.period",
                    signals.period().from().toString(),
                    signals.period().to().toString(),
                    count(signals.inPeriod()),
                    count(signals.direct())));
        }
        problems(lines);
        if (read != null) {
            Drifts.fromRecords(model, read.signals()).forEach(d -> drift(lines, d));
        }
        return lines;
    }

    private void problems(List<String> lines) {
        if (problems.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(text("cli.records.problems", count(problems.size())));
        for (RowProblem problem : problems.subList(0, Math.min(PROBLEMS, problems.size()))) {
            lines.add("  " + ProblemLine.of(problem, messages));
        }
        if (problems.size() > PROBLEMS) {
            lines.add("  " + text("cli.records.more", count(problems.size() - PROBLEMS)));
        }
    }

    private void drift(List<String> lines, DriftFinding finding) {
        lines.add("");
        List<String> explained = words.explanation(model, finding);
        lines.add(explained.get(0));
        Table table = new Table(2, 3);
        for (Signal signal : finding.triggers()) {
            table.row(
                    "  " + signal.id(),
                    signal.indicator().name().in(messages.language()),
                    words.value(signal),
                    "n=" + signal.n(),
                    words.interval(signal),
                    level(signal));
        }
        lines.addAll(table.lines());
        explained.stream().skip(1).map(line -> "  " + line).forEach(lines::add);
        for (Signal signal : finding.triggers()) {
            words.notes(signal).forEach(note -> lines.add("  " + signal.id() + " " + note));
        }
    }

    private String level(Signal signal) {
        Integer level = signal.level();
        if (level == null) {
            return words.reason(signal);
        }
        String name = text("terms.severity." + level);
        return signal.tentative() ? text("terms.severityTentative", name) : name;
    }

    private static String count(int count) {
        return String.valueOf(count);
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
