package org.zhixing.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;

/**
 * The alignment score of one set of readings (specification 3.3): how far what is required is enacted, cut by the weakest
 * of the strongly required values and by conflicts.
 *
 * @param computable whether every mandatory value and enough of the required weight could be assessed
 * @param applicable whether any value applies at all
 * @param enacted E by value; null when too little is rated or nothing applies
 * @param coverage rated over applicable relevance by value; null when no cell applies
 */
record AlignmentRollup(
        boolean computable,
        boolean applicable,
        double fulfilment,
        double weakestLink,
        double conflict,
        double score,
        @Nullable Double[] enacted,
        @Nullable Double[] coverage) {

    static AlignmentRollup of(
            ModelIndex index, Readings readings, boolean[] conflicts, double[] required, Weighting weighting) {
        ValueMatrix matrix = index.matrix;
        List<ValueMatrix.Value> values = matrix.values();
        @Nullable Double[] enacted = new Double[values.size()];
        @Nullable Double[] coverage = new Double[values.size()];
        double statedApplicable = 0;
        double statedAssessed = 0;
        double overlap = 0;
        double weakest = 1;
        boolean mandatoryMissing = false;
        for (int v = 0; v < enacted.length; v++) {
            Enactment enactment = Enactment.of(index, readings, v);
            coverage[v] = enactment.coverage();
            Double e = enactment.enacted();
            enacted[v] = e;
            if (coverage[v] == null) {
                continue;
            }
            statedApplicable += required[v];
            if (e == null) {
                mandatoryMissing |= values.get(v).mandatory();
                continue;
            }
            statedAssessed += required[v];
            overlap += Math.min(required[v], e);
            if (Compare.atLeast(required[v], matrix.weakestLinkFrom())) {
                weakest = Math.min(weakest, Math.min(1, e / required[v]));
            }
        }
        double conflict = conflictShare(index, readings, conflicts);
        boolean computable = !mandatoryMissing
                && statedAssessed > 0
                && Compare.atLeast(statedAssessed / statedApplicable, matrix.minStatedCoverage());
        double fulfilment = statedAssessed > 0 ? overlap / statedAssessed : 0;
        double score = 100
                * Math.pow(fulfilment, weighting.fulfilmentExponent())
                * Math.pow(Math.max(weakest, matrix.weakestLinkFloor()), weighting.weakestLinkExponent())
                * (1 - conflict);
        return new AlignmentRollup(
                computable, statedApplicable > 0, fulfilment, weakest, conflict, score, enacted, coverage);
    }

    /** c: relevance of rated cells in conflict over relevance of rated cells. */
    private static double conflictShare(ModelIndex index, Readings readings, boolean[] conflicts) {
        double rated = 0;
        double against = 0;
        for (int c = 0; c < index.cells.size(); c++) {
            if (readings.ok(index.indicators.size() + c)) {
                int relevance = index.cells.get(c).relevance();
                rated += relevance;
                against += conflicts[c] ? relevance : 0;
            }
        }
        return rated > 0 ? against / rated : 0;
    }

    /** E of one value: half the weighted mean of its cells, half the least of its core cells (step 2). */
    private record Enactment(
            @Nullable Double enacted, @Nullable Double coverage) {

        static Enactment of(ModelIndex index, Readings readings, int value) {
            double applicable = 0;
            double rated = 0;
            double sum = 0;
            double least = Double.POSITIVE_INFINITY;
            double leastCore = Double.POSITIVE_INFINITY;
            for (int c = 0; c < index.cells.size(); c++) {
                int place = index.indicators.size() + c;
                if (index.cellValue[c] != value || !readings.applicable(place)) {
                    continue;
                }
                Cell cell = index.cells.get(c);
                applicable += cell.relevance();
                if (readings.ok(place)) {
                    double level = readings.level()[place];
                    rated += cell.relevance();
                    sum += cell.relevance() * level;
                    least = Math.min(least, level);
                    leastCore = cell.core() ? Math.min(leastCore, level) : leastCore;
                }
            }
            if (applicable == 0) {
                return new Enactment(null, null);
            }
            double coverage = rated / applicable;
            if (rated == 0 || Compare.below(coverage, index.matrix.minValueCoverage())) {
                return new Enactment(null, coverage);
            }
            double core = index.matrix.coreShare();
            double floor = Double.isFinite(leastCore) ? leastCore : least;
            return new Enactment((1 - core) * (sum / rated) + core * floor, coverage);
        }
    }
}
