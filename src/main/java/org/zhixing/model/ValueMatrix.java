package org.zhixing.model;

import java.util.List;
import java.util.Optional;
import org.zhixing.work.Text;

/**
 * The alignment matrix, values by methods, and the parameters of its score (specification 3).
 *
 * @param dimension the dimension that the matrix score joins
 * @param share the matrix' share in that dimension, 0 to 1
 * @param roles who rates cells
 * @param coreShare the core cells' minimum's share in a value's enactment, 0 to 1
 * @param weakestLinkFrom values required at least this much take part in the weakest link
 * @param minValueCoverage least rated share of a value's relevance
 * @param minStatedCoverage least share of the required weight that must be assessed
 */
public record ValueMatrix(
        String dimension,
        double share,
        List<Role> roles,
        double coreShare,
        double fulfilmentExponent,
        double weakestLinkExponent,
        double weakestLinkFloor,
        double weakestLinkFrom,
        double minValueCoverage,
        double minStatedCoverage,
        MismatchLimits mismatch,
        List<Value> values,
        List<Method> methods,
        List<Cell> cells,
        List<Caution> cautions) {

    public ValueMatrix {
        roles = List.copyOf(roles);
        values = List.copyOf(values);
        methods = List.copyOf(methods);
        cells = List.copyOf(cells);
        cautions = List.copyOf(cautions);
    }

    /** The cells that are asked: relevance above 0. */
    public List<Cell> askedCells() {
        return cells.stream().filter(c -> c.relevance() > 0).toList();
    }

    public Optional<Cell> cell(String value, String method) {
        return cells.stream()
                .filter(c -> c.value().equals(value) && c.method().equals(method))
                .findFirst();
    }

    public Optional<Value> value(String id) {
        return values.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** Limits of the mismatch types T1, T3 and T4 (specification 3.5). */
    public record MismatchLimits(double declaredFrom, double enactedAtMost, double unspokenFrom, double isolatedFrom) {}

    /** A value with the least that professional duty requires, whatever the agency states. */
    public record Value(String id, Text name, double floor, boolean mandatory) {}

    /** A method of social work, a column of the matrix. */
    public record Method(String id, Text name) {}

    /** A pattern across two values of one method that deserves a word of caution (specification 3.5). */
    public record Caution(
            String id,
            String highValue,
            String lowValue,
            String method,
            double highFrom,
            double lowAtMost,
            Text text) {}
}
