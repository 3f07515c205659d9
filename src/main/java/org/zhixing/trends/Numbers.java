package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.model.ValueMatrix;

/** Everything in a model that a score depends on, and no words: two models with equal numbers score alike. */
record Numbers(List<Object> all) {

    static Numbers of(AssessmentModel model) {
        List<Object> all = new ArrayList<>();
        for (Dimension dimension : model.dimensions()) {
            all.add(List.of(dimension.id(), dimension.weight()));
            for (Subdimension subdimension : dimension.subdimensions()) {
                all.add(List.of(subdimension.id(), subdimension.weight()));
                subdimension.indicators().forEach(i -> all.add(numbers(i)));
            }
        }
        model.evidenceTypes().forEach(t -> all.add(List.of(t.id(), t.strength())));
        model.bands().forEach(b -> all.add(List.of(b.id(), b.min())));
        all.add(List.of(model.coverage(), model.evidenceGate(), model.overall(), model.selfReport()));
        all.add(List.of(model.caps(), model.contradictions()));
        model.drifts().forEach(d -> all.add(List.of(d.id(), d.questionnaireThresholds(), d.questionnaireCoverage())));
        matrix(model.matrix(), all);
        return new Numbers(List.copyOf(all));
    }

    private static List<Object> numbers(Indicator indicator) {
        return List.of(
                indicator.id(), indicator.weight(), indicator.reverse(), indicator.critical(), indicator.drift());
    }

    private static void matrix(ValueMatrix matrix, List<Object> all) {
        all.add(List.of(
                matrix.dimension(),
                matrix.share(),
                matrix.coreShare(),
                matrix.fulfilmentExponent(),
                matrix.weakestLinkExponent(),
                matrix.weakestLinkFloor(),
                matrix.weakestLinkFrom(),
                matrix.minValueCoverage(),
                matrix.minStatedCoverage()));
        matrix.values().forEach(v -> all.add(List.of(v.id(), v.floor(), v.mandatory())));
        for (Cell cell : matrix.cells()) {
            all.add(List.of(cell.id(), cell.relevance()));
        }
    }
}
