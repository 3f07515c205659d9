package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Drift;
import org.zhixing.model.DriftDefinition;

/**
 * The questionnaire level of each drift: the load of its core symptoms, before the gate, since lacking evidence is not
 * drift (specification 4.5.4).
 */
final class Questionnaires {

    private Questionnaires() {}

    static List<QuestionnaireScore> of(ModelIndex index, Readings ungated, Readings effective) {
        List<QuestionnaireScore> scores = new ArrayList<>();
        for (DriftDefinition drift : index.model.drifts()) {
            double applicable = 0;
            double answered = 0;
            double load = 0;
            double gatedLoad = 0;
            for (int i = 0; i < index.indicators.size(); i++) {
                int weight = index.indicators.get(i).drift().getOrDefault(drift.id(), 0);
                applicable += ungated.applicable(i) ? weight : 0;
                if (ungated.ok(i)) {
                    answered += weight;
                    load += weight * (100 - index.model.scale().toScore(ungated.level()[i]));
                    gatedLoad += weight
                            * (100 - index.model.scale().toScore(effective.level()[i]));
                }
            }
            Double coverage = applicable > 0 ? Double.valueOf(answered / applicable) : null;
            boolean enough =
                    answered > 0 && coverage != null && Compare.atLeast(coverage, drift.questionnaireCoverage());
            scores.add(score(drift, coverage, enough ? load / answered : null, enough ? gatedLoad / answered : null));
        }
        return scores;
    }

    private static QuestionnaireScore score(
            DriftDefinition drift, @Nullable Double coverage, @Nullable Double load, @Nullable Double gatedLoad) {
        Drift id = drift.id();
        List<Double> limits = drift.questionnaireThresholds();
        return new QuestionnaireScore(
                id,
                load,
                load == null ? null : level(limits, load),
                coverage,
                gatedLoad,
                gatedLoad == null ? null : level(limits, gatedLoad));
    }

    /** 0 none to 3 serious; a load right at a limit has reached it (ruling C3). */
    static int level(List<Double> limits, double load) {
        int level = 0;
        while (level < limits.size() && Compare.atLeast(load, limits.get(level))) {
            level++;
        }
        return level;
    }
}
