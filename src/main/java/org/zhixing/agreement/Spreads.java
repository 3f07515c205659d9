package org.zhixing.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How far the ratings of each unit lie apart. */
final class Spreads {

    private Spreads() {}

    /** Units with two ratings or more, widest first, then in the table's order. */
    static List<Agreement.Spread> of(RatingsTable table) {
        List<Agreement.Spread> spreads = new ArrayList<>();
        double[][] rows = table.copy();
        for (int u = 0; u < rows.length; u++) {
            double[] ratings = given(rows[u]);
            if (ratings.length > 1) {
                spreads.add(Agreement.Spread.of(table.units().get(u), ratings));
            }
        }
        spreads.sort(Comparator.comparing(Spreads::exactRange).reversed());
        return spreads;
    }

    /** Of the decimals that were given: in binary 0.8 − 0.1 would come before 0.7 − 0. */
    private static BigDecimal exactRange(Agreement.Spread spread) {
        return BigDecimal.valueOf(spread.max()).subtract(BigDecimal.valueOf(spread.min()));
    }

    /** Those that are there, ascending. */
    static double[] given(double[] row) {
        return Arrays.stream(row)
                .filter(rating -> !Double.isNaN(rating))
                .sorted()
                .toArray();
    }

    /** Between neighbours in proportion, from the lowest at 0 to the highest at 1, as QUARTILE.INC of a spreadsheet does. */
    static double quantile(double[] ascending, double share) {
        double place = share * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
