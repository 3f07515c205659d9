package org.zhixing.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tables that the literature computes, and ways to write one down. */
final class PublishedTables {

    /** Krippendorff's twelve units by four observers with missing values (specification 9.1, TV25). */
    static final RatingsTable KRIPPENDORFF = byRater(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    /** Six targets by four judges of Shrout and Fleiss (1979), table 2 (TV27). */
    static final RatingsTable SHROUT_FLEISS = byUnit("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

    /** Thirty patients, six psychiatrists each, five diagnoses: how many chose each one (Fleiss 1971, table 1). */
    private static final int[][] FLEISS_COUNTS = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
        {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
        {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
        {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
        {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
        {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6},
    };

    private PublishedTables() {}

    /** The psychiatrists of each patient in any order, since they were not the same six; diagnoses are numbered from 0. */
    static RatingsTable fleiss() {
        return byUnit(Arrays.stream(FLEISS_COUNTS)
                .map(counts -> {
                    List<String> row = new ArrayList<>();
                    for (int c = 0; c < counts.length; c++) {
                        row.addAll(Collections.nCopies(counts[c], String.valueOf(c)));
                    }
                    return String.join(" ", row);
                })
                .toArray(String[]::new));
    }

    /** A row for each unit; ratings parted by spaces, a point where one is missing. */
    static RatingsTable byUnit(String... rows) {
        List<List<@Nullable Double>> ratings =
                Arrays.stream(rows).map(PublishedTables::row).toList();
        return of(ratings);
    }

    /** A row for each rater. */
    static RatingsTable byRater(String... rows) {
        List<List<@Nullable Double>> ratings =
                Arrays.stream(rows).map(PublishedTables::row).toList();
        return of(transposed(ratings));
    }

    static List<List<@Nullable Double>> transposed(List<List<@Nullable Double>> rows) {
        List<List<@Nullable Double>> turned = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            List<@Nullable Double> row = new ArrayList<>();
            for (List<@Nullable Double> each : rows) {
                row.add(each.get(i));
            }
            turned.add(row);
        }
        return turned;
    }

    static RatingsTable of(List<List<@Nullable Double>> rows) {
        return RatingsTable.of(
                names("u", rows.size()),
                names("r", rows.isEmpty() ? 0 : rows.get(0).size()),
                rows);
    }

    private static List<String> names(String sign, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> sign + i).toList();
    }

    private static List<@Nullable Double> row(String row) {
        List<@Nullable Double> ratings = new ArrayList<>();
        for (String rating : row.trim().split(" +")) {
            ratings.add(rating.equals(".") ? null : Double.valueOf(rating));
        }
        return ratings;
    }
}
