package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.Scorecard;
import org.zhixing.trends.IndicatorChange.Cause;
import org.zhixing.trends.Waterfall.Contribution;
import org.zhixing.trends.Waterfall.Source;

/** Takes the change of the total apart, as {@link Waterfall} says. Both cards are of the one model, and both have a total. */
final class Attribution {

    private static final double NOTHING = 1e-12;
    /** Below this a dimension has not moved, and its portion is the slope of the mean. */
    private static final double STILL = 1e-7;

    private static final double ORIGIN = 100;

    private final AssessmentModel model;
    private final Scorecard before;
    private final Scorecard after;
    private final Map<String, IndicatorChange> changes;
    private final List<Dimension> scored;
    private final double[] levelBefore;
    private final double[] levelAfter;
    private final List<Contribution> parts = new ArrayList<>();

    private Attribution(AssessmentModel model, Scorecard before, Scorecard after, List<IndicatorChange> changes) {
        this.model = model;
        this.before = before;
        this.after = after;
        this.changes = changes.stream().collect(Collectors.toMap(IndicatorChange::id, Function.identity()));
        this.scored = model.dimensions().stream()
                .filter(d -> uncapped(before, d) != null)
                .toList();
        this.levelBefore = scored.stream().mapToDouble(d -> level(before, d)).toArray();
        this.levelAfter = scored.stream().mapToDouble(d -> level(after, d)).toArray();
    }

    static Waterfall of(AssessmentModel model, Scorecard before, Scorecard after, List<IndicatorChange> changes) {
        return new Attribution(model, before, after, changes).waterfall();
    }

    private Waterfall waterfall() {
        double from = total(before);
        double to = total(after);
        double[] shares = Shapley.shares(scored.size(), this::mean);
        for (int d = 0; d < shares.length; d++) {
            dimension(d, shares[d]);
        }
        int all = (1 << shares.length) - 1;
        double caps = (to - mean(all)) - (from - mean(0));
        add(Source.CAPS, null, null, null, caps);
        return new Waterfall(from, to, parts);
    }

    private static double total(Scorecard card) {
        Double total = card.overall().score();
        if (total == null) {
            throw new IllegalArgumentException("no total");
        }
        return total;
    }

    /** The mean with no cap anywhere, where the dimensions whose bit is set are as they are after (specification 9.8). */
    private double mean(int set) {
        double weights = 0;
        double sum = 0;
        for (int d = 0; d < scored.size(); d++) {
            double level = (set >> d & 1) == 0 ? levelBefore[d] : levelAfter[d];
            double weight = scored.get(d).weight();
            weights += weight;
            sum += weight * Math.log(Math.max(level, model.overall().base()));
        }
        return Math.exp(sum / weights);
    }

    /** @param share what the dimension moved the total by */
    private void dimension(int d, double share) {
        Dimension dimension = scored.get(d);
        double middle = (levelBefore[d] + levelAfter[d]) / 2;
        double portion = portion(d, share, middle);
        Map<String, Double> sharesBefore = Shares.of(model, dimension, before);
        Map<String, Double> sharesAfter = Shares.of(model, dimension, after);
        for (Subdimension subdimension : dimension.subdimensions()) {
            for (Indicator indicator : subdimension.indicators()) {
                double c = sharesBefore.getOrDefault(indicator.id(), 0.0);
                double d2 = sharesAfter.getOrDefault(indicator.id(), 0.0);
                if (c > 0 || d2 > 0) {
                    indicator(dimension, subdimension, indicator.id(), c, d2, middle, portion);
                }
            }
        }
        double matrix = matrixShare(dimension, after);
        if (matrix > 0) {
            Double from = before.alignment().score();
            Double to = after.alignment().score();
            if (from != null && to != null) {
                add(Source.MATRIX, dimension.id(), null, null, portion * matrix * (to - from));
            }
        }
    }

    /** How much of a point of the dimension reaches the total. */
    private double portion(int d, double share, double middle) {
        double moved = levelAfter[d] - levelBefore[d];
        if (Math.abs(moved) >= STILL) {
            return share / moved;
        }
        if (middle < model.overall().base()) {
            return 0;
        }
        double weights = scored.stream().mapToDouble(Dimension::weight).sum();
        int all = (1 << scored.size()) - 1;
        return (mean(0) + mean(all)) / 2 * scored.get(d).weight() / weights / middle;
    }

    private void indicator(
            Dimension dimension,
            Subdimension subdimension,
            String id,
            double shareBefore,
            double shareAfter,
            double middle,
            double portion) {
        IndicatorChange change = changes.get(id);
        if (change == null) {
            throw new IllegalStateException("no change of " + id);
        }
        Double from = change.before().effective();
        Double to = change.after().effective();
        double levelFrom = score(from == null ? to : from);
        double levelTo = score(to == null ? from : to);
        // Where the indicator does not count in a year, its level there is the other year's.
        double x = shareBefore > 0 ? levelFrom : levelTo;
        double x2 = shareAfter > 0 ? levelTo : levelFrom;
        double coverage = (shareAfter - shareBefore) * ((x + x2) / 2 - middle);
        add(Source.COVERAGE, dimension.id(), subdimension.id(), id, portion * coverage);
        IndicatorChange.Effect effect = change.effect();
        if (effect == null || shareBefore == 0 || shareAfter == 0) {
            return;
        }
        double scale = portion
                * (shareBefore + shareAfter)
                / 2
                * ORIGIN
                / (model.scale().max() - model.scale().min());
        for (Cause cause : Cause.values()) {
            add(Source.valueOf(cause.name()), dimension.id(), subdimension.id(), id, scale * effect.of(cause));
        }
    }

    private double score(@Nullable Double level) {
        if (level == null) {
            throw new IllegalStateException("counts without a level");
        }
        return model.scale().toScore(level);
    }

    private double matrixShare(Dimension dimension, Scorecard card) {
        return dimension.id().equals(model.matrix().dimension())
                        && card.overall().matrixPresent()
                ? model.matrix().share()
                : 0;
    }

    private static double level(Scorecard card, Dimension dimension) {
        Double level = uncapped(card, dimension);
        if (level == null) {
            throw new IllegalArgumentException("no score of " + dimension.id());
        }
        return level;
    }

    private static @Nullable Double uncapped(Scorecard card, Dimension dimension) {
        DimensionScore score = card.dimension(dimension.id()).orElseThrow();
        return score.cappedFrom() == null ? score.score() : score.cappedFrom();
    }

    private void add(
            Source source,
            @Nullable String dimension,
            @Nullable String subdimension,
            @Nullable String indicator,
            double points) {
        if (Math.abs(points) > NOTHING) {
            parts.add(new Contribution(source, dimension, subdimension, indicator, points));
        }
    }
}
