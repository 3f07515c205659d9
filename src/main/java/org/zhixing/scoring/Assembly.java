package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts roll-ups together into the records of a {@link Scorecard}. */
final class Assembly {

    private Assembly() {}

    static List<SubdimensionScore> subdimensions(ModelIndex index, Rollup score, Rollup low, Rollup high) {
        List<SubdimensionScore> scores = new ArrayList<>();
        for (int s = 0; s < index.subdimensions.size(); s++) {
            ScoreStatus status = score.subStatus[s];
            boolean applies = status != ScoreStatus.NOT_APPLICABLE;
            boolean scored = applies && status != ScoreStatus.INSUFFICIENT;
            scores.add(new SubdimensionScore(
                    index.subdimensions.get(s).id(),
                    status,
                    scored ? score.subScore[s] : null,
                    applies ? score.subCoverage[s] : null,
                    applies ? low.subScore[s] : null,
                    applies ? high.subScore[s] : null));
        }
        return scores;
    }

    static List<DimensionScore> dimensions(ModelIndex index, Rollup score, Rollup low, Rollup high) {
        List<DimensionScore> scores = new ArrayList<>();
        for (int d = 0; d < index.dimensions.size(); d++) {
            boolean applies = score.dimStatus[d] != ScoreStatus.NOT_APPLICABLE;
            boolean scored = score.scored(d);
            double value = score.dimScore[d];
            scores.add(new DimensionScore(
                    index.dimensions.get(d).id(),
                    score.dimStatus[d],
                    scored ? value : null,
                    scored ? Display.of(value) : null,
                    scored ? Display.band(index.model, value).id() : null,
                    applies ? score.dimCoverage[d] : null,
                    applies ? low.dimScore[d] : null,
                    applies ? high.dimScore[d] : null,
                    scored ? score.dimIndicatorScore[d] : null,
                    scored && value < score.dimUncapped[d] ? score.dimUncapped[d] : null));
        }
        return scores;
    }

    static OverallScore overall(
            ModelIndex index,
            Scoring.Basis basis,
            Readings ungated,
            Rollup score,
            Rollup low,
            Rollup high,
            Rollup open,
            OverallScore.@Nullable Sensitivity sensitivity,
            OverallScore.@Nullable RaterInterval interval) {
        Double value = score.overall;
        Double uncapped = score.overallUncapped;
        Double arithmetic = score.arithmetic;
        boolean lowered = value != null && uncapped != null && value < uncapped;
        boolean borderline = low.overall != null
                && high.overall != null
                && !Display.band(index.model, low.overall).equals(Display.band(index.model, high.overall));
        return new OverallScore(
                status(index, ungated, value),
                value,
                value == null ? null : Display.of(value),
                value == null ? null : Display.band(index.model, value).id(),
                low.overall,
                high.overall,
                borderline,
                arithmetic,
                value != null
                        && arithmetic != null
                        && Compare.atLeast(
                                arithmetic - value, index.model.overall().imbalanceFrom()),
                lowered ? uncapped : null,
                score.caps,
                open.overall,
                score.matrixUsed,
                sensitivity,
                interval);
    }

    private static OverallScore.Status status(ModelIndex index, Readings ungated, @Nullable Double value) {
        if (value == null) {
            return OverallScore.Status.INSUFFICIENT;
        }
        for (int i = 0; i < index.indicators.size(); i++) {
            if (index.indicators.get(i).critical() && ungated.status()[i] == IndicatorScore.Status.MISSING) {
                return OverallScore.Status.PROVISIONAL;
            }
        }
        return OverallScore.Status.OK;
    }
}
