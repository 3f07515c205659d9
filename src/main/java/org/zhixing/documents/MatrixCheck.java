package org.zhixing.documents;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.model.Cell;

/** The value matrix of a model: each pair of value and method has exactly one cell, and only asked cells a question. */
final class MatrixCheck {
    private final Place model;
    private final Place matrix;
    private final Findings findings;
    private final Ids values;
    private final Ids methods;

    private MatrixCheck(Place model, Findings findings) {
        this.model = model;
        this.matrix = model.get("matrix");
        this.findings = findings;
        this.values = Ids.of(matrix.items("values"), findings);
        this.methods = Ids.of(matrix.items("methods"), findings);
    }

    static void check(Place model, Ids dimensions, Findings findings) {
        MatrixCheck check = new MatrixCheck(model, findings);
        dimensions.require(check.matrix.get("dimension"), findings);
        check.parameters();
        check.cells();
        check.cautions();
    }

    private void parameters() {
        RaterRoles.check(model, matrix.get("roles"), findings);
        Ranges.within(
                matrix,
                List.of(
                        "share",
                        "coreShare",
                        "fulfilmentExponent",
                        "weakestLinkExponent",
                        "weakestLinkFloor",
                        "minValueCoverage",
                        "minStatedCoverage"),
                0,
                1,
                findings);
        onScale(matrix, List.of("weakestLinkFrom"));
        onScale(matrix.get("mismatch"), List.of("declaredFrom", "enactedAtMost", "unspokenFrom", "isolatedFrom"));
        matrix.items("values").forEach(value -> onScale(value, List.of("floor")));
    }

    private void onScale(Place object, List<String> keys) {
        Double min = model.get("scale").number("min");
        Double max = model.get("scale").number("max");
        if (min != null && max != null) {
            Ranges.within(object, keys, min, max, findings);
        }
    }

    private void cells() {
        Map<String, Place> seen = new HashMap<>();
        for (Place cell : matrix.items("cells")) {
            values.require(cell.get("value"), findings);
            methods.require(cell.get("method"), findings);
            String id = Cell.id(String.valueOf(cell.text("value")), String.valueOf(cell.text("method")));
            if (seen.putIfAbsent(id, cell) != null) {
                findings.add(cell, "problems.model.cellTwice", id);
            }
            relevance(cell);
        }
        Set<String> missing = new LinkedHashSet<>();
        for (Place value : matrix.items("values")) {
            for (Place method : matrix.items("methods")) {
                String id = Cell.id(String.valueOf(value.text("id")), String.valueOf(method.text("id")));
                if (!seen.containsKey(id)) {
                    missing.add(id);
                }
            }
        }
        if (!missing.isEmpty()) {
            findings.add(matrix.get("cells"), "problems.model.cellMissing", String.join(", ", missing));
        }
    }

    private void relevance(Place cell) {
        Ranges.within(cell.get("relevance"), 0, 2, findings);
        Double relevance = cell.number("relevance");
        boolean asked = cell.get("question").given();
        if (relevance != null && relevance == 0 && asked) {
            findings.add(cell.get("question"), "problems.model.questionForNothing");
        } else if (relevance != null && relevance > 0 && !asked) {
            findings.add(cell.get("question"), "problems.model.questionMissing");
        }
    }

    private void cautions() {
        List<Place> cautions = matrix.items("cautions");
        Ids.of(cautions, findings);
        for (Place caution : cautions) {
            values.require(caution.get("highValue"), findings);
            values.require(caution.get("lowValue"), findings);
            methods.require(caution.get("method"), findings);
            onScale(caution, List.of("highFrom", "lowAtMost"));
        }
    }
}
