package org.zhixing.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Indicator;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Trigger;

/** What elsewhere in a model names an indicator. */
final class References {

    private References() {}

    /**
     * Takes out what names the indicator: pairs, contradictions, caps, triggers; and what is then left with nothing to go
     * by, a cap of no indicator or a recommendation that nothing brings up.
     */
    static AssessmentModel without(AssessmentModel model, String indicator) {
        List<Recommendation> recommendations = model.recommendations().stream()
                .map(r -> untriggered(r, indicator))
                .flatMap(Stream::ofNullable)
                .toList();
        return Components.with(
                model,
                Map.of(
                        "inconsistencyPairs",
                        model.inconsistencyPairs().stream()
                                .filter(p -> !p.first().equals(indicator)
                                        && !p.second().equals(indicator))
                                .toList(),
                        "contradictions",
                        model.contradictions().stream()
                                .filter(c -> !c.indicator().equals(indicator))
                                .toList(),
                        "caps",
                        uncapped(model, indicator),
                        "recommendations",
                        recommendations));
    }

    /** A critical indicator stands in the caps of its dimension, in model order; any other in none. */
    static AssessmentModel capped(AssessmentModel model, Indicator indicator, String dimension) {
        if (!indicator.critical()) {
            return Components.with(model, Map.of("caps", uncapped(model, indicator.id())));
        }
        List<CriticalCap> caps = model.caps().stream()
                .map(cap -> cap.dimension().equals(dimension) ? joined(model, cap, indicator.id()) : cap)
                .toList();
        return Components.with(model, Map.of("caps", caps));
    }

    private static List<CriticalCap> uncapped(AssessmentModel model, String indicator) {
        return model.caps().stream()
                .map(cap -> with(
                        cap,
                        cap.indicators().stream()
                                .filter(id -> !id.equals(indicator))
                                .toList()))
                .filter(cap -> !cap.indicators().isEmpty())
                .toList();
    }

    private static CriticalCap joined(AssessmentModel model, CriticalCap cap, String indicator) {
        if (cap.indicators().contains(indicator)) {
            return cap;
        }
        List<String> all = new ArrayList<>(cap.indicators());
        all.add(indicator);
        List<String> order = model.indicators().stream().map(Indicator::id).toList();
        return with(
                cap,
                all.stream().sorted(Comparator.comparingInt(order::indexOf)).toList());
    }

    private static CriticalCap with(CriticalCap cap, List<String> indicators) {
        return new CriticalCap(
                indicators, cap.whenEffectiveAtMost(), cap.dimension(), cap.dimensionTo(), cap.overallTo());
    }

    private static @Nullable Recommendation untriggered(Recommendation recommendation, String indicator) {
        List<Trigger> left = recommendation.trigger().stream()
                .filter(t -> !Objects.equals(named(t), indicator))
                .toList();
        return left.isEmpty() && !recommendation.trigger().isEmpty()
                ? null
                : Components.with(recommendation, Map.of("trigger", left));
    }

    private static @Nullable String named(Trigger trigger) {
        if (trigger instanceof Trigger.IndicatorAtMost t) {
            return t.indicator();
        } else if (trigger instanceof Trigger.RoleAtMost t) {
            return t.indicator();
        } else if (trigger instanceof Trigger.GapAtMost t) {
            return t.indicator();
        }
        return null;
    }
}
