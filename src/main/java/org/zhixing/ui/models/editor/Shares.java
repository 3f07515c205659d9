package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/**
 * How much a part counts once all applicable parts are answered, as shares of 0 to 1 (specification 9, steps 5 to 8): of what
 * it belongs to, of its dimension, and of the total. The matrix takes its own share of the dimension that it joins.
 *
 * @param ofParent within the sub-dimension for an indicator, the dimension's own questions for a sub-dimension, the total for a
 *     dimension
 */
record Shares(double ofParent, double ofDimension, double ofTotal) {

    /** Empty for what is no part of the model. Weights that make no sense yet count as nothing. */
    static Optional<Shares> of(AssessmentModel model, String id) {
        for (Dimension dimension : model.dimensions()) {
            double total = share(dimension, model.dimensions(), Dimension::weight);
            if (dimension.id().equals(id)) {
                return Optional.of(new Shares(total, 1, total));
            }
            double asked = asked(model, dimension);
            for (Subdimension part : dimension.subdimensions()) {
                double inside = share(part, dimension.subdimensions(), Subdimension::weight);
                if (part.id().equals(id)) {
                    return Optional.of(new Shares(inside, inside * asked, inside * asked * total));
                }
                for (Indicator indicator : part.indicators()) {
                    if (indicator.id().equals(id)) {
                        double own = share(indicator, part.indicators(), Indicator::weight);
                        return Optional.of(new Shares(own, own * inside * asked, own * inside * asked * total));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What the questions of a dimension have of it; the matrix has the rest. */
    private static double asked(AssessmentModel model, Dimension dimension) {
        boolean matrix = model.matrix().dimension().equals(dimension.id())
                && !model.matrix().askedCells().isEmpty();
        return matrix ? 1 - model.matrix().share() : 1;
    }

    private static <T> double share(T one, List<T> all, ToDoubleFunction<T> weight) {
        double sum = all.stream()
                .mapToDouble(weight)
                .filter(w -> w > 0 && Double.isFinite(w))
                .sum();
        double own = weight.applyAsDouble(one);
        return sum > 0 && own > 0 && Double.isFinite(own) ? own / sum : 0;
    }
}
