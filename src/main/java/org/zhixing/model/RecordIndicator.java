package org.zhixing.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * One of the 26 indicators computed from service records (specification 4.2 to 4.4).
 *
 * @param thresholds watch, warning, serious; ascending for HIGH_BAD, descending for LOW_BAD
 * @param parameters numbers of the formula by name (formats.md, D4)
 * @param words word lists of the formula by name
 * @param confounders possible legitimate causes, each shown with the level
 */
public record RecordIndicator(
        String id,
        Drift drift,
        String family,
        Text name,
        Text formula,
        List<Double> thresholds,
        Direction direction,
        Measure measure,
        Minimum minimum,
        Map<String, Double> parameters,
        Map<String, List<String>> words,
        Text rationale,
        List<Text> confounders) {

    public RecordIndicator {
        thresholds = List.copyOf(thresholds);
        parameters = Map.copyOf(parameters);
        words = Map.copyOf(words);
        confounders = List.copyOf(confounders);
    }

    /** The same indicator with other numbers. */
    public RecordIndicator with(List<Double> otherThresholds, Map<String, Double> otherParameters) {
        return new RecordIndicator(
                id,
                drift,
                family,
                name,
                formula,
                otherThresholds,
                direction,
                measure,
                minimum,
                otherParameters,
                words,
                rationale,
                confounders);
    }

    /** Which side of a threshold asks to be checked. */
    public enum Direction {
        HIGH_BAD,
        LOW_BAD
    }

    /** How the value reads: a share of 0 to 1, a ratio, or a difference of shares. */
    public enum Measure {
        SHARE,
        RATIO,
        DIFFERENCE
    }

    /** What {@code minN} counts. */
    public enum Unit {
        rows,
        sessions,
        series,
        cases,
        pairs,
        workerDays,
        items
    }

    /**
     * The least data for a value (rulings A12, A13).
     *
     * @param minKnown least known share where the formula's denominator takes only known values, else null
     * @param minMonths least number of distinct months, else null
     */
    public record Minimum(
            int minN,
            Unit unit,
            @Nullable Double minKnown,
            @Nullable Integer minMonths) {}
}
