package org.zhixing.federation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.model.DriftDefinition;
import org.zhixing.model.Indicator;
import org.zhixing.model.Recommendation;
import org.zhixing.model.SemanticVersion;
import org.zhixing.model.Subdimension;
import org.zhixing.scoring.Display;

/** Puts the years of several agencies together. */
public final class Pooling {

    /** An effective level at or below this is a weakness, as in the triggers of most recommendations. */
    private static final double LOW = 2;

    private static final double HIGH = 3;
    private static final double SLACK = 1e-9;
    /** Two agencies alike are a coincidence. */
    private static final int LEAST_RATED = 3;

    private static final int LEAST_SHARED = 2;

    private final AssessmentModel model;
    private final int year;
    private final List<Contribution> compared = new ArrayList<>();
    private final int apart;

    private Pooling(AssessmentModel model, int year, List<Contribution> contributions) {
        this.model = model;
        this.year = year;
        int set = 0;
        for (Contribution each : onceEach(contributions)) {
            if (each.year() == year && each.model().equals(model.id())) {
                if (comparable(each)) {
                    compared.add(each);
                } else {
                    set++;
                }
            }
        }
        apart = set;
    }

    /**
     * @param model whose names and bands are used; contributions of another major version stand apart
     * @param contributions of any year; of several with the same code the last counts
     */
    public static FederationView of(AssessmentModel model, int year, List<Contribution> contributions) {
        return new Pooling(model, year, contributions).view();
    }

    private FederationView view() {
        return new FederationView(
                model.id(),
                model.version(),
                year,
                compared.size(),
                apart,
                part(Part.TOTAL, Contribution::overall),
                model.dimensions().stream()
                        .map(d -> part(d.id(), c -> c.dimensions().get(d.id())))
                        .toList(),
                model.subdimensions().stream()
                        .map(Subdimension::id)
                        .map(id -> part(id, c -> c.subdimensions().get(id)))
                        .toList(),
                model.drifts().stream().map(this::drift).toList(),
                common(level -> level <= LOW + SLACK),
                common(level -> level >= HIGH - SLACK),
                actions());
    }

    private static List<Contribution> onceEach(List<Contribution> contributions) {
        Map<String, Contribution> byCode = new LinkedHashMap<>();
        contributions.forEach(c -> byCode.put(c.code(), c));
        return List.copyOf(byCode.values());
    }

    private boolean comparable(Contribution each) {
        int ours = SemanticVersion.parse(model.version()).orElseThrow().major();
        return SemanticVersion.parse(each.modelVersion())
                .filter(v -> v.major() == ours)
                .isPresent();
    }

    private Part part(String id, Function<Contribution, @Nullable Double> score) {
        Spread spread = Spread.of(compared.stream().map(score));
        Map<String, Integer> bands = new LinkedHashMap<>();
        for (Band band : model.bands()) {
            bands.put(band.id(), 0);
        }
        for (double value : spread.values()) {
            bands.merge(Display.band(model, value).id(), 1, Integer::sum);
        }
        return new Part(id, spread, bands);
    }

    private DriftCount drift(DriftDefinition definition) {
        List<Integer> levels = new ArrayList<>(List.of(0, 0, 0, 0));
        int unknown = 0;
        for (Contribution each : compared) {
            Integer severity = each.drifts().get(definition.id());
            if (severity == null) {
                unknown++;
            } else {
                levels.set(severity, levels.get(severity) + 1);
            }
        }
        return new DriftCount(definition.id(), levels, unknown);
    }

    private List<CommonPoint> common(DoublePredicate alike) {
        List<CommonPoint> points = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            int rated = 0;
            int count = 0;
            for (Contribution each : compared) {
                Double level = each.indicators().get(indicator.id());
                if (level != null) {
                    rated++;
                    count += alike.test(level) ? 1 : 0;
                }
            }
            if (rated >= LEAST_RATED && 2 * count >= rated) {
                points.add(new CommonPoint(indicator.id(), rated, count));
            }
        }
        // Stable: equals stay in model order.
        points.sort(Comparator.comparingDouble(CommonPoint::share).reversed());
        return points;
    }

    private List<SharedAction> actions() {
        List<SharedAction> actions = new ArrayList<>();
        for (Recommendation recommendation : model.recommendations()) {
            String id = recommendation.id();
            int fired = count(c -> c.recommendations().contains(id));
            if (fired >= LEAST_SHARED) {
                actions.add(new SharedAction(id, fired, count(c -> c.planned().contains(id))));
            }
        }
        actions.sort(Comparator.comparingInt(SharedAction::fired).reversed());
        return actions;
    }

    private int count(java.util.function.Predicate<Contribution> what) {
        return Math.toIntExact(compared.stream().filter(what).count());
    }
}
