package org.zhixing.trends;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.model.ValueMatrix;

/**
 * A later model without what an earlier one does not ask, by stable ids (specification 9.14): indicators, and cells of the
 * matrix. Weights, caps and gates are the later model's. An indicator whose direction was turned round is not the same.
 */
final class CommonModel {

    private CommonModel() {}

    /** The ids of the indicators that both ask, in the later model's order. */
    static Set<String> indicators(AssessmentModel before, AssessmentModel after) {
        var earlier = before.indicatorsById();
        return after.indicators().stream()
                .filter(i -> {
                    Indicator other = earlier.get(i.id());
                    return other != null && other.reverse() == i.reverse();
                })
                .map(Indicator::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The later model reduced to what every one of the earlier models asks too. */
    static AssessmentModel of(AssessmentModel after, List<AssessmentModel> earlier) {
        Set<String> common = new LinkedHashSet<>(after.indicatorsById().keySet());
        Set<String> cells = asked(after);
        for (AssessmentModel before : earlier) {
            common.retainAll(indicators(before, after));
            cells.retainAll(asked(before));
        }
        return with(
                after,
                after.dimensions().stream().map(d -> reduced(d, common)).toList(),
                reduced(after.matrix(), cells));
    }

    /** The model with a matrix that counts nothing: for periods of which none has one (specification 9.7). */
    static AssessmentModel withoutMatrix(AssessmentModel model) {
        return with(
                model,
                model.dimensions(),
                matrix(model.matrix(), 0, model.matrix().cells()));
    }

    private static Set<String> asked(AssessmentModel model) {
        return model.matrix().askedCells().stream().map(Cell::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Dimension reduced(Dimension dimension, Set<String> common) {
        return new Dimension(
                dimension.id(),
                dimension.name(),
                dimension.weight(),
                dimension.subdimensions().stream()
                        .map(s -> new Subdimension(
                                s.id(),
                                s.name(),
                                s.weight(),
                                s.indicators().stream()
                                        .filter(i -> common.contains(i.id()))
                                        .toList()))
                        .toList());
    }

    private static ValueMatrix reduced(ValueMatrix matrix, Set<String> cells) {
        return matrix(
                matrix,
                matrix.share(),
                matrix.cells().stream()
                        .map(c -> cells.contains(c.id()) ? c : new Cell(c.value(), c.method(), 0, null, null))
                        .toList());
    }

    private static ValueMatrix matrix(ValueMatrix matrix, double share, List<Cell> cells) {
        return new ValueMatrix(
                matrix.dimension(),
                share,
                matrix.roles(),
                matrix.coreShare(),
                matrix.fulfilmentExponent(),
                matrix.weakestLinkExponent(),
                matrix.weakestLinkFloor(),
                matrix.weakestLinkFrom(),
                matrix.minValueCoverage(),
                matrix.minStatedCoverage(),
                matrix.mismatch(),
                matrix.values(),
                matrix.methods(),
                cells,
                matrix.cautions());
    }

    private static AssessmentModel with(AssessmentModel model, List<Dimension> dimensions, ValueMatrix matrix) {
        return new AssessmentModel(
                model.id(),
                model.version(),
                model.title(),
                model.scale(),
                dimensions,
                model.evidenceTypes(),
                model.roles(),
                model.validityItems(),
                model.inconsistencyPairs(),
                model.coverage(),
                model.evidenceGate(),
                model.overall(),
                model.bands(),
                model.caps(),
                matrix,
                model.drifts(),
                model.driftIndicators(),
                model.selfReport(),
                model.contradictions(),
                model.festivals(),
                model.paths(),
                model.recommendations());
    }
}
