package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RowProblem;
import org.zhixing.review.RecordReview;
import org.zhixing.signals.RecordSignals;
import org.zhixing.work.Messages;

/** Writes what service records say by themselves (formats.md, D0). */
public final class RecordsWriter {

    private RecordsWriter() {}

    /**
     * @param review null where no row was accepted and no period was asked for; the period is null then, and there are no
     *     drifts
     * @param messages the language of the problems' sentences
     */
    public static String write(
            AssessmentModel model,
            @Nullable RecordReview review,
            RecordSet records,
            List<RowProblem> problems,
            Messages messages) {
        RecordSignals signals = review == null ? null : review.signals();
        return Json.write(Json.object(
                "period", signals == null ? null : period(signals.period()),
                "rows", records.rows(),
                "accepted", records.records().size(),
                "inPeriod", signals == null ? 0 : signals.inPeriod(),
                "direct", signals == null ? 0 : signals.direct(),
                "problems", problems(problems, messages),
                "drifts",
                        signals == null
                                ? List.of()
                                : Drifts.fromRecords(model, signals).stream()
                                        .map(FindingsForm::drift)
                                        .toList()));
    }

    /** What was wrong in rows, as a part of a document. */
    public static List<Map<String, @Nullable Object>> problems(List<RowProblem> problems, Messages messages) {
        return problems.stream().map(p -> problem(p, messages)).toList();
    }

    private static Map<String, @Nullable Object> period(Period period) {
        return Json.object("from", period.from().toString(), "to", period.to().toString());
    }

    private static Map<String, @Nullable Object> problem(RowProblem problem, Messages messages) {
        return Json.object(
                "file", problem.file(),
                "sheet", problem.sheet(),
                "row", problem.row(),
                "column", problem.field().key(),
                "header", problem.column(),
                "code", problem.code(),
                "problem", messages.text(problem.key(), problem.arguments().toArray()),
                "value", problem.value());
    }
}
