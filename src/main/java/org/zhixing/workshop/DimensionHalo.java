package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;

/**
 * Whether somebody sees dimensions rise and fall together more than the key does (specification 6: from three vignettes on).
 * For each two dimensions, over the vignettes that have items of both, the correlation of the dimensions' mean levels is
 * taken, and the same of the key; the figure is the mean of the first less the mean of the second.
 */
final class DimensionHalo {

    static final int LEAST_VIGNETTES = 3;

    private final Map<String, String> dimensions = new LinkedHashMap<>();

    DimensionHalo(AssessmentModel model) {
        for (Dimension dimension : model.dimensions()) {
            dimension.subdimensions().forEach(s -> s.indicators().forEach(i -> dimensions.put(i.id(), dimension.id())));
        }
    }

    Measured of(Pairs pairs) {
        List<String> names = dimensions.values().stream().distinct().toList();
        List<Double> theirs = new ArrayList<>();
        List<Double> keys = new ArrayList<>();
        boolean enough = false;
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                List<double[]> rows = rows(pairs, names.get(a), names.get(b));
                if (rows.size() >= LEAST_VIGNETTES) {
                    enough = true;
                    Double level = correlation(rows, 0);
                    Double key = correlation(rows, 2);
                    if (level != null && key != null) {
                        theirs.add(level);
                        keys.add(key);
                    }
                }
            }
        }
        if (theirs.isEmpty()) {
            return Measured.none(enough ? Lack.NO_VARIANCE : Lack.TOO_FEW_VIGNETTES);
        }
        return Measured.of(mean(theirs) - mean(keys));
    }

    /** For each vignette that has both: mean level of one and of the other, mean key of one and of the other. */
    private List<double[]> rows(Pairs pairs, String one, String other) {
        List<double[]> rows = new ArrayList<>();
        for (String vignette : pairs.vignettes()) {
            Pairs ofOne = in(pairs.of(vignette), one);
            Pairs ofOther = in(pairs.of(vignette), other);
            if (ofOne.size() > 0 && ofOther.size() > 0) {
                rows.add(new double[] {
                    Moments.mean(ofOne.levels()),
                    Moments.mean(ofOther.levels()),
                    Moments.mean(ofOne.keys()),
                    Moments.mean(ofOther.keys())
                });
            }
        }
        return rows;
    }

    private Pairs in(Pairs pairs, String dimension) {
        return new Pairs(pairs.all().stream()
                .filter(p -> dimension.equals(dimensions.get(p.indicator())))
                .toList());
    }

    private static @org.jspecify.annotations.Nullable Double correlation(List<double[]> rows, int from) {
        return Moments.correlation(
                rows.stream().mapToDouble(r -> r[from]).toArray(),
                rows.stream().mapToDouble(r -> r[from + 1]).toArray());
    }

    private static double mean(List<Double> values) {
        return Moments.mean(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
