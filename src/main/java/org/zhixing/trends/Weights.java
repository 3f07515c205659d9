package org.zhixing.trends;

import java.util.Set;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/** How much indicators weigh in a whole model. */
final class Weights {

    private static final double LEAST_COMMON = 0.7;
    private static final double SLACK = 1e-9;

    private Weights() {}

    /** Whether a common weight of this much lets two models be compared (specification 9.14). */
    static boolean enough(double share) {
        return share >= LEAST_COMMON - SLACK;
    }

    /**
     * The weight of some indicators in the model, 0 to 1: an indicator's share in its sub-dimension, times that one's in its
     * dimension, times that one's in the model.
     */
    static double share(AssessmentModel model, Set<String> some) {
        double dimensions =
                model.dimensions().stream().mapToDouble(Dimension::weight).sum();
        double sum = 0;
        for (Dimension dimension : model.dimensions()) {
            double subdimensions = dimension.subdimensions().stream()
                    .mapToDouble(Subdimension::weight)
                    .sum();
            for (Subdimension subdimension : dimension.subdimensions()) {
                double all = subdimension.indicators().stream()
                        .mapToDouble(Indicator::weight)
                        .sum();
                double kept = subdimension.indicators().stream()
                        .filter(i -> some.contains(i.id()))
                        .mapToDouble(Indicator::weight)
                        .sum();
                sum += dimension.weight() / dimensions * (subdimension.weight() / subdimensions) * (kept / all);
            }
        }
        return sum;
    }
}
