package org.zhixing.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.Scorecard;

/** Finds what stands out, strengths as well as weaknesses. */
final class HighlightFinder {

    private static final int SHOWN = 5;
    private static final double STRONG_FROM = 3;
    private static final double WEAK_TO = 2;

    private HighlightFinder() {}

    static Highlights of(AssessmentModel model, Scorecard scorecard) {
        Map<String, Indicator> indicators = model.indicatorsById();
        ToDoubleFunction<IndicatorScore> weight = i -> {
            Indicator indicator = indicators.get(i.id());
            return indicator == null ? 0 : indicator.weight();
        };
        List<IndicatorScore> answered = scorecard.indicators().stream()
                .filter(i -> i.status() == IndicatorScore.Status.OK)
                .toList();
        Comparator<IndicatorScore> heaviest = Comparator.comparingDouble(weight).reversed();
        return new Highlights(
                ids(answered.stream()
                        .filter(i -> effective(i) >= STRONG_FROM)
                        .sorted(Comparator.comparingDouble(HighlightFinder::effective)
                                .reversed()
                                .thenComparing(heaviest))
                        .limit(SHOWN)
                        .toList()),
                ids(answered.stream()
                        .filter(i -> effective(i) <= WEAK_TO)
                        .sorted(Comparator.comparingDouble(HighlightFinder::effective)
                                .thenComparing(heaviest))
                        .limit(SHOWN)
                        .toList()),
                ids(scorecard.indicators().stream()
                        .filter(i -> i.status() == IndicatorScore.Status.MISSING)
                        .toList()),
                ids(answered.stream()
                        .filter(i -> heldDown(i) > 0)
                        .sorted(Comparator.comparingDouble(HighlightFinder::heldDown)
                                .reversed()
                                .thenComparing(heaviest))
                        .toList()));
    }

    private static List<String> ids(List<IndicatorScore> scores) {
        return scores.stream().map(IndicatorScore::id).toList();
    }

    private static double effective(IndicatorScore score) {
        Double effective = score.effective();
        return effective == null ? Double.NaN : effective;
    }

    private static double heldDown(IndicatorScore score) {
        Double s = score.s();
        return s == null ? 0 : s - effective(score);
    }
}
