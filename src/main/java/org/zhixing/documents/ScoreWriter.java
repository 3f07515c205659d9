package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.review.Review;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.SubdimensionScore;

/** Writes the score document (command-line.md): numbers are unrounded, what cannot be computed is null with a status. */
public final class ScoreWriter {

    private ScoreWriter() {}

    public static String write(Review review) {
        Scorecard card = review.scorecard();
        PinnedModel pinned = review.pinned();
        return Json.write(Json.object(
                "model",
                Json.object(
                        "id", pinned.model().id(),
                        "version", pinned.model().version(),
                        "sha256", pinned.sha256()),
                "indicators",
                card.indicators().stream().map(ScoreWriter::indicator).toList(),
                "subdimensions",
                card.subdimensions().stream().map(ScoreWriter::subdimension).toList(),
                "dimensions",
                card.dimensions().stream().map(ScoreWriter::dimension).toList(),
                "alignment",
                alignment(card.alignment()),
                "overall",
                overall(card.overall()),
                "drifts",
                review.drifts().stream().map(FindingsForm::drift).toList(),
                "bias",
                FindingsForm.bias(card.bias()),
                "recommendations",
                review.shownRecommendations().stream()
                        .map(r -> Json.object("id", r.recommendation().id(), "because", r.because()))
                        .toList()));
    }

    private static Map<String, @Nullable Object> indicator(IndicatorScore score) {
        Map<String, @Nullable Object> object = Json.object(
                "id", score.id(),
                "raw", score.raw(),
                "s", score.s(),
                "cap", score.cap(),
                "recordsCap", score.recordsCap(),
                "effective", score.effective(),
                "capReason", score.capReason(),
                "status", score.status(),
                "raters", score.raters());
        Map<Role, Double> roles = score.roles();
        if (roles != null) {
            object.put("roles", new TreeMap<>(roles));
        }
        return object;
    }

    private static Map<String, @Nullable Object> subdimension(SubdimensionScore score) {
        return Json.object(
                "id", score.id(),
                "score", score.score(),
                "coverage", score.coverage(),
                "low", score.low(),
                "high", score.high(),
                "status", score.status());
    }

    private static Map<String, @Nullable Object> dimension(DimensionScore score) {
        return Json.object(
                "id", score.id(),
                "score", score.score(),
                "display", score.display(),
                "band", score.band(),
                "coverage", score.coverage(),
                "status", score.status(),
                "low", score.low(),
                "high", score.high(),
                "indicatorScore", score.indicatorScore(),
                "cappedFrom", score.cappedFrom());
    }

    private static Map<String, @Nullable Object> alignment(AlignmentScore score) {
        return Json.object(
                "score", score.score(),
                "status", score.status(),
                "fulfilment", score.fulfilment(),
                "weakestLink", score.weakestLink(),
                "conflict", score.conflict(),
                "low", score.low(),
                "high", score.high(),
                "values", score.values().stream().map(ScoreWriter::value).toList(),
                "shape",
                        Json.object(
                                "pearson", score.shape().pearson(),
                                "cosine", score.shape().cosine(),
                                "rmsd", score.shape().rmsd()),
                "mismatches",
                        score.mismatches().stream()
                                .map(m -> Json.object("type", m.type(), "value", m.value(), "method", m.method()))
                                .toList());
    }

    private static Map<String, @Nullable Object> value(AlignmentScore.ValueScore value) {
        return Json.object(
                "id", value.id(),
                "stated", value.stated(),
                "required", value.required(),
                "enacted", value.enacted(),
                "coverage", value.coverage());
    }

    private static Map<String, @Nullable Object> overall(OverallScore score) {
        OverallScore.Sensitivity sensitivity = score.sensitivity();
        OverallScore.RaterInterval interval = score.raterInterval();
        return Json.object(
                "score", score.score(),
                "display", score.display(),
                "band", score.band(),
                "status", score.status(),
                "low", score.low(),
                "high", score.high(),
                "borderline", score.borderline(),
                "arithmetic", score.arithmetic(),
                "imbalance", score.imbalance(),
                "cappedFrom", score.cappedFrom(),
                "caps",
                        score.caps().stream()
                                .map(c -> Json.object(
                                        "indicator", c.indicator(), "effective", c.effective(), "to", c.to()))
                                .toList(),
                "beforeEvidence", score.beforeEvidence(),
                "matrix", score.matrixPresent() ? "present" : "absent",
                "sensitivity",
                        sensitivity == null
                                ? null
                                : Json.object(
                                        "weightsLow", sensitivity.weightsLow(),
                                        "weightsHigh", sensitivity.weightsHigh(),
                                        "halfHalf", sensitivity.halfHalf()),
                "raterInterval", interval == null ? null : List.of(interval.low(), interval.high()),
                "raterSeed", interval == null ? null : interval.seed());
    }
}
