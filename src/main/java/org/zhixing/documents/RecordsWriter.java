package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.records.RowProblem;
import org.zhixing.review.RecordReview;
import org.zhixing.signals.RecordSignals;
import org.zhixing.work.Messages;

/** Writes what service records say by themselves (formats.md, D0). */
public final class RecordsWriter {

    private RecordsWriter() {}

    /** @param messages the language of the problems' sentences */
    public static String write(AssessmentModel model, RecordReview records, Messages messages) {
        RecordSignals signals = records.signals();
        return Json.write(Json.object(
                "period", period(signals.period()),
                "rows", signals.rows(),
                "accepted", signals.accepted(),
                "inPeriod", signals.inPeriod(),
                "direct", signals.direct(),
                "problems", problems(records.data().problems(), messages),
                "drifts",
                        Drifts.fromRecords(model, signals).stream()
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
                "column", problem.column(),
                "code", problem.code(),
                "problem", messages.text(problem.key(), problem.arguments().toArray()),
                "value", problem.value());
    }
}
