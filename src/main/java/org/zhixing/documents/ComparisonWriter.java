package org.zhixing.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.PastReview;
import org.zhixing.signals.Signal;
import org.zhixing.trends.ActionOutcome;
import org.zhixing.trends.Bounded;
import org.zhixing.trends.DriftChange;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.Ruler;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.SignalChange;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.YearComparison;

/**
 * Writes the document of two periods side by side (comparison.schema.json): numbers are unrounded; what cannot be compared is
 * null with the obstacle by its name. Nothing that people typed is in it.
 */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    public static String write(YearComparison comparison) {
        Waterfall waterfall = comparison.waterfall();
        return Json.write(Json.object(
                "before",
                period(comparison.before()),
                "after",
                period(comparison.after()),
                "ruler",
                ruler(comparison.ruler()),
                "scores",
                comparison.scores().stream().map(ComparisonWriter::score).toList(),
                "waterfall",
                waterfall == null ? null : waterfall(waterfall),
                "indicators",
                comparison.indicators().stream()
                        .map(ComparisonWriter::indicator)
                        .toList(),
                "drifts",
                comparison.drifts().stream().map(ComparisonWriter::drift).toList(),
                "actions",
                comparison.outcomes().stream().map(ComparisonWriter::outcome).toList()));
    }

    private static Map<String, @Nullable Object> period(PastReview year) {
        return Json.object(
                "from", year.period().from().toString(),
                "to", year.period().to().toString(),
                "model", year.pinned().model().id(),
                "version", year.modelVersion());
    }

    private static Map<String, @Nullable Object> ruler(Ruler ruler) {
        return Json.object(
                "kind", ruler.kind(),
                "obstacle", ruler.obstacle(),
                "added", ruler.added(),
                "removed", ruler.removed(),
                "commonBefore", ruler.commonBefore(),
                "commonAfter", ruler.commonAfter());
    }

    private static Map<String, @Nullable Object> score(ScoreChange change) {
        ScoreChange.BandChange band = change.band();
        return Json.object(
                "part", change.part(),
                "id", change.id(),
                "before", bounded(change.before()),
                "after", bounded(change.after()),
                "difference", change.difference(),
                "threshold", change.threshold(),
                "verdict", change.verdict(),
                "obstacle", change.obstacle(),
                "borderline", change.borderline(),
                "bandBefore", band == null ? null : band.before().id(),
                "bandAfter", band == null ? null : band.after().id());
    }

    private static @Nullable Map<String, @Nullable Object> bounded(@Nullable Bounded score) {
        return score == null ? null : Json.object("score", score.score(), "low", score.low(), "high", score.high());
    }

    private static Map<String, @Nullable Object> waterfall(Waterfall waterfall) {
        return Json.object(
                "before",
                waterfall.before(),
                "after",
                waterfall.after(),
                "parts",
                waterfall.parts().stream()
                        .map(p -> Json.object(
                                "source", p.source(),
                                "dimension", p.dimension(),
                                "subdimension", p.subdimension(),
                                "indicator", p.indicator(),
                                "points", p.points()))
                        .toList());
    }

    private static Map<String, @Nullable Object> indicator(IndicatorChange change) {
        IndicatorChange.Effect effect = change.effect();
        return Json.object(
                "id",
                change.id(),
                "before",
                change.before().effective(),
                "after",
                change.after().effective(),
                "difference",
                change.difference(),
                "verdict",
                change.verdict(),
                "effect",
                effect == null
                        ? null
                        : Json.object(
                                "answers", effect.answers(),
                                "evidence", effect.evidence(),
                                "records", effect.records()));
    }

    private static Map<String, @Nullable Object> drift(DriftChange change) {
        return Json.object(
                "id",
                change.drift(),
                "before",
                change.before().severity(),
                "after",
                change.after().severity(),
                "levels",
                change.levels(),
                "selfReportLevels",
                change.selfReportLevels(),
                "tentative",
                change.tentative(),
                "agreementBefore",
                change.before().agreement(),
                "agreementAfter",
                change.after().agreement(),
                "verdict",
                change.verdict(),
                "obstacle",
                change.obstacle(),
                "signals",
                change.signals().stream().map(ComparisonWriter::signal).toList());
    }

    private static Map<String, @Nullable Object> signal(SignalChange change) {
        return Json.object(
                "id", change.id(),
                "before", value(change.before()),
                "after", value(change.after()),
                "difference", change.difference(),
                "levels", change.levels(),
                "verdict", change.verdict(),
                "obstacle", change.obstacle(),
                "intervalsApart", change.apart());
    }

    private static Map<String, @Nullable Object> value(Signal signal) {
        return Json.object(
                "value", signal.value(),
                "low", signal.low(),
                "high", signal.high(),
                "n", signal.n(),
                "level", signal.level(),
                "tentative", signal.tentative());
    }

    private static Map<String, @Nullable Object> outcome(ActionOutcome outcome) {
        return Json.object(
                "id",
                outcome.action().id(),
                "recommendation",
                outcome.action().recommendation(),
                "state",
                outcome.action().state(),
                "result",
                outcome.result(),
                "targets",
                outcome.targets().stream()
                        .map(t -> Json.object(
                                "id", t.id(),
                                "kind", t.kind(),
                                "before", t.before(),
                                "after", t.after(),
                                "improved", t.improved()))
                        .toList());
    }
}
