package org.zhixing.federation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;
import org.zhixing.plan.Action;
import org.zhixing.review.Review;
import org.zhixing.scoring.Scorecard;

/**
 * What one agency's year comes to, with nothing that names it. A part that could not be computed is absent.
 *
 * @param code the same for the same agency and year of one data file, and telling nothing of either
 * @param year in which the period ends
 * @param overall 0 to 100, or null
 * @param dimensions score of 0 to 100 by dimension id
 * @param subdimensions score of 0 to 100 by sub-dimension id
 * @param indicators effective level of 0 to 4 by indicator id
 * @param drifts severity of 0 to 3
 * @param recommendations ids of all that fire, most pressing first
 * @param planned ids of the recommendations that stand in the plan and were not dropped
 */
public record Contribution(
        String code,
        int year,
        String model,
        String modelVersion,
        @Nullable Double overall,
        Map<String, Double> dimensions,
        Map<String, Double> subdimensions,
        Map<String, Double> indicators,
        Map<Drift, Integer> drifts,
        List<String> recommendations,
        List<String> planned) {

    public Contribution {
        dimensions = kept(dimensions);
        subdimensions = kept(subdimensions);
        indicators = kept(indicators);
        drifts = Map.copyOf(drifts);
        recommendations = List.copyOf(recommendations);
        planned = List.copyOf(planned);
    }

    /** Out of the review of an agency's year. */
    public static Contribution of(String code, Review review) {
        Scorecard card = review.scorecard();
        Map<String, Double> dimensions = new LinkedHashMap<>();
        card.dimensions().forEach(d -> putScore(dimensions, d.id(), d.score()));
        Map<String, Double> subdimensions = new LinkedHashMap<>();
        card.subdimensions().forEach(s -> putScore(subdimensions, s.id(), s.score()));
        Map<String, Double> indicators = new LinkedHashMap<>();
        card.indicators().forEach(i -> putScore(indicators, i.id(), i.effective()));
        Map<Drift, Integer> drifts = new EnumMap<>(Drift.class);
        for (DriftFinding finding : review.drifts()) {
            Integer severity = finding.severity();
            if (severity != null) {
                drifts.put(finding.drift(), severity);
            }
        }
        return new Contribution(
                code,
                review.assessment().period().to().getYear(),
                review.pinned().model().id(),
                review.pinned().model().version(),
                card.overall().score(),
                dimensions,
                subdimensions,
                indicators,
                drifts,
                review.recommendations().stream()
                        .map(r -> r.recommendation().id())
                        .toList(),
                review.plan().actions().stream()
                        .filter(a -> a.state() != Action.State.DROPPED)
                        .flatMap(a -> java.util.stream.Stream.ofNullable(a.recommendation()))
                        .distinct()
                        .toList());
    }

    private static void putScore(Map<String, Double> scores, String id, @Nullable Double score) {
        if (score != null) {
            scores.put(id, score);
        }
    }

    private static Map<String, Double> kept(Map<String, Double> scores) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
}
