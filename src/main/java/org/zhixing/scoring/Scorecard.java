package org.zhixing.scoring;

import java.util.List;
import java.util.Optional;
import org.zhixing.model.Drift;

/**
 * Every number that one assessment comes to. Lists are in model order.
 *
 * @param raters people who answered anything and whose answers count
 */
public record Scorecard(
        List<IndicatorScore> indicators,
        List<SubdimensionScore> subdimensions,
        List<DimensionScore> dimensions,
        AlignmentScore alignment,
        OverallScore overall,
        List<QuestionnaireScore> questionnaires,
        BiasReading bias,
        int raters) {

    public Scorecard {
        indicators = List.copyOf(indicators);
        subdimensions = List.copyOf(subdimensions);
        dimensions = List.copyOf(dimensions);
        questionnaires = List.copyOf(questionnaires);
    }

    public Optional<IndicatorScore> indicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<SubdimensionScore> subdimension(String id) {
        return subdimensions.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<DimensionScore> dimension(String id) {
        return dimensions.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    public QuestionnaireScore questionnaire(Drift drift) {
        return questionnaires.stream()
                .filter(q -> q.drift() == drift)
                .findFirst()
                .orElseThrow();
    }
}
