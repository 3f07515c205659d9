package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.scoring.AlignmentScore.CellScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.AlignmentScore.Status;
import org.zhixing.scoring.AlignmentScore.ValueScore;

/** The alignment part of a scorecard: values, cells, mismatches and the shape of the two profiles. */
final class AlignmentReading {

    private final ModelIndex index;
    private final Assessment assessment;
    private final Scoring.Basis basis;
    private final Aggregate[] aggregates;
    private final Readings effective;

    AlignmentReading(
            ModelIndex index, Assessment assessment, Scoring.Basis basis, Aggregate[] aggregates, Readings effective) {
        this.index = index;
        this.assessment = assessment;
        this.basis = basis;
        this.aggregates = aggregates;
        this.effective = effective;
    }

    AlignmentScore read(Rollup score, Rollup low, Rollup high) {
        AlignmentRollup rolled =
                score.alignment == null ? basis.alignment(effective, Weighting.of(index)) : score.alignment;
        Status status = !basis.matrixAnswered ? Status.ABSENT : rolled.computable() ? Status.OK : Status.INSUFFICIENT;
        boolean ok = status == Status.OK;
        List<ValueScore> values = values(rolled);
        List<CellScore> cells = cells();
        return new AlignmentScore(
                status,
                ok ? rolled.score() : null,
                ok ? rolled.fulfilment() : null,
                ok ? rolled.weakestLink() : null,
                ok ? rolled.conflict() : null,
                bound(low),
                bound(high),
                values,
                cells,
                ok ? ProfileShape.of(values) : ProfileShape.NONE,
                status == Status.ABSENT ? List.of() : mismatches(values, cells),
                cautions(cells));
    }

    private static @Nullable Double bound(Rollup end) {
        return end.alignment != null && end.alignment.applicable() ? end.alignment.score() : null;
    }

    private List<ValueScore> values(AlignmentRollup rolled) {
        List<ValueScore> values = new ArrayList<>();
        for (int v = 0; v < index.matrix.values().size(); v++) {
            String id = index.matrix.values().get(v).id();
            values.add(new ValueScore(
                    id,
                    assessment.statedValues().get(id),
                    basis.required[v],
                    rolled.enacted()[v],
                    rolled.coverage()[v]));
        }
        return values;
    }

    private List<CellScore> cells() {
        List<CellScore> cells = new ArrayList<>();
        for (int c = 0; c < index.cells.size(); c++) {
            int place = index.indicators.size() + c;
            Cell cell = index.cells.get(c);
            boolean ok = effective.ok(place);
            cells.add(new CellScore(
                    cell.value(),
                    cell.method(),
                    cell.relevance(),
                    effective.status()[place],
                    ok ? aggregates[place].raw() : null,
                    (int) basis.gates.evidence()[place],
                    ok ? effective.level()[place] : null,
                    aggregates[place].raters(),
                    basis.conflicts[c]));
        }
        return cells;
    }

    /** Mismatches by type, then in model order (specification 3.5). */
    private List<Mismatch> mismatches(List<ValueScore> values, List<CellScore> cells) {
        ValueMatrix.MismatchLimits limits = index.matrix.mismatch();
        List<Mismatch> found = new ArrayList<>();
        for (ValueScore value : values) {
            Double enacted = value.enacted();
            if (enacted != null
                    && Compare.atLeast(value.required(), limits.declaredFrom())
                    && Compare.atMost(enacted, limits.enactedAtMost())) {
                found.add(new Mismatch(Mismatch.Type.T1, value.id(), null));
            }
        }
        for (CellScore cell : cells) {
            if (cell.conflict()) {
                found.add(new Mismatch(Mismatch.Type.T2, cell.value(), cell.method()));
            }
        }
        for (ValueScore value : values) {
            Double enacted = value.enacted();
            Double stated = value.stated();
            if (enacted != null && stated != null && Compare.atLeast(enacted - stated, limits.unspokenFrom())) {
                found.add(new Mismatch(Mismatch.Type.T3, value.id(), null));
            }
        }
        for (ValueScore value : values) {
            if (Compare.atLeast(spread(value.id(), cells), limits.isolatedFrom())) {
                found.add(new Mismatch(Mismatch.Type.T4, value.id(), null));
            }
        }
        for (ValueScore value : values) {
            Double coverage = value.coverage();
            if (coverage != null && Compare.below(coverage, index.matrix.minValueCoverage())) {
                found.add(new Mismatch(Mismatch.Type.T5, value.id(), null));
            }
        }
        return found;
    }

    private static double spread(String value, List<CellScore> cells) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (CellScore cell : cells) {
            Double level = cell.effective();
            if (cell.value().equals(value) && level != null) {
                most = Math.max(most, level);
                least = Math.min(least, level);
            }
        }
        return most - least;
    }

    private List<String> cautions(List<CellScore> cells) {
        return index.matrix.cautions().stream()
                .filter(c -> {
                    Double high = level(cells, c.highValue(), c.method());
                    Double low = level(cells, c.lowValue(), c.method());
                    return high != null
                            && low != null
                            && Compare.atLeast(high, c.highFrom())
                            && Compare.atMost(low, c.lowAtMost());
                })
                .map(ValueMatrix.Caution::id)
                .toList();
    }

    private static @Nullable Double level(List<CellScore> cells, String value, String method) {
        return cells.stream()
                .filter(c -> c.value().equals(value) && c.method().equals(method))
                .findFirst()
                .map(CellScore::effective)
                .orElse(null);
    }
}
