package org.zhixing.ui.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.scoring.IndicatorScore;

/**
 * One indicator that speaks for or against a drift.
 *
 * @param weight symptom weight, 1 or 2
 * @param s the answer after reversal, before the gate; null when unrated or not applicable
 * @param load how heavy the symptom is, 0 to 100; null with s
 */
record Symptom(
        Indicator indicator,
        int weight,
        @Nullable Double s,
        @Nullable Double load) {

    /** The drift's symptoms, heaviest first; what has no answer comes last. */
    static List<Symptom> of(Shown shown, Drift drift) {
        List<Symptom> symptoms = new ArrayList<>();
        for (Indicator indicator : shown.model().indicators()) {
            Integer weight = indicator.drift().get(drift);
            if (weight != null) {
                Double s = shown.scorecard()
                        .indicator(indicator.id())
                        .map(IndicatorScore::s)
                        .orElse(null);
                symptoms.add(new Symptom(
                        indicator,
                        weight,
                        s,
                        s == null ? null : 100 - shown.model().scale().toScore(s)));
            }
        }
        symptoms.sort(Comparator.comparingDouble(Symptom::pull).reversed());
        return symptoms;
    }

    /** How much it pulls the drift up. */
    private double pull() {
        return load == null ? -1 : load * weight;
    }
}
