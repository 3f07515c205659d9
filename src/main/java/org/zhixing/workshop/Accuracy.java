package org.zhixing.workshop;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where somebody's distance from the key comes from: Cronbach's (1955) components of the mean squared difference, over the
 * vignettes i = 1 … N that they rated and the indicators j = 1 … K that all of these have in common. With d = level − key,
 * a dot for a mean over that index:
 *
 * <ul>
 *   <li>elevation: (d..)², rating high or low as a whole;
 *   <li>differential elevation: 1/N · Σ (dᵢ. − d..)², telling better cases from worse;
 *   <li>stereotype accuracy: 1/K · Σ (d.ⱼ − d..)², knowing which items are usually high or low;
 *   <li>differential accuracy: 1/NK · ΣΣ (dᵢⱼ − dᵢ. − d.ⱼ + d..)², seeing which case is high on which item.
 * </ul>
 *
 * The four add up to the mean of d². Each is 0 for somebody who rates as the key does.
 *
 * @param vignettes N
 * @param items K
 */
public record Accuracy(
        int vignettes,
        int items,
        Measured elevation,
        Measured differentialElevation,
        Measured stereotype,
        Measured differential) {

    static final int LEAST_VIGNETTES = 2;
    private static final int LEAST_ITEMS = 2;

    static Accuracy of(Pairs pairs) {
        List<String> vignettes = pairs.vignettes();
        if (vignettes.size() < LEAST_VIGNETTES) {
            return none(Lack.TOO_FEW_VIGNETTES);
        }
        List<String> common = pairs.all().stream()
                .collect(Collectors.groupingBy(Pairs.Pair::indicator, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() == vignettes.size())
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
        if (common.size() < LEAST_ITEMS) {
            return none(Lack.NO_COMMON_ITEMS);
        }
        double[][] d = new double[vignettes.size()][common.size()];
        for (Pairs.Pair pair : pairs.all()) {
            int item = common.indexOf(pair.indicator());
            if (item >= 0) {
                d[vignettes.indexOf(pair.vignette())][item] = pair.difference();
            }
        }
        return of(d);
    }

    private static Accuracy of(double[][] d) {
        int n = d.length;
        int k = d[0].length;
        double[] rows = new double[n];
        double[] columns = new double[k];
        double whole = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += d[i][j] / k;
                columns[j] += d[i][j] / n;
                whole += d[i][j] / n / k;
            }
        }
        double elevation = 0;
        double stereotype = 0;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            elevation += square(rows[i] - whole) / n;
            for (int j = 0; j < k; j++) {
                rest += square(d[i][j] - rows[i] - columns[j] + whole) / n / k;
            }
        }
        for (double column : columns) {
            stereotype += square(column - whole) / k;
        }
        return new Accuracy(
                n, k, Measured.of(square(whole)), Measured.of(elevation), Measured.of(stereotype), Measured.of(rest));
    }

    private static double square(double x) {
        return x * x;
    }

    private static Accuracy none(Lack lack) {
        Measured none = Measured.none(lack);
        return new Accuracy(0, 0, none, none, none, none);
    }
}
