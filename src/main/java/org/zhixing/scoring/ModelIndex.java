package org.zhixing.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Dimension;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.model.ValueMatrix;

/**
 * A model laid out as arrays, so that scoring many assessments looks nothing up twice. A place is an indicator or an
 * asked cell: indicators come first, in model order, then the cells.
 */
final class ModelIndex {

    final AssessmentModel model;
    final ValueMatrix matrix;
    final List<Indicator> indicators;
    final List<Subdimension> subdimensions;
    final List<Dimension> dimensions;
    final List<Cell> cells;
    /** First indicator of each sub-dimension, and one past the last. */
    final int[] subStart;
    /** First sub-dimension of each dimension, and one past the last. */
    final int[] dimStart;
    /** The value that each asked cell belongs to. */
    final int[] cellValue;

    final int matrixDimension;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, EvidenceType.Strength> strengths = new HashMap<>();

    ModelIndex(AssessmentModel model) {
        this.model = model;
        this.matrix = model.matrix();
        this.indicators = model.indicators();
        this.subdimensions = model.subdimensions();
        this.dimensions = model.dimensions();
        this.cells = matrix.askedCells();
        this.subStart = starts(
                subdimensions.stream().mapToInt(s -> s.indicators().size()).toArray());
        this.dimStart = starts(
                dimensions.stream().mapToInt(d -> d.subdimensions().size()).toArray());
        List<String> valueIds =
                matrix.values().stream().map(ValueMatrix.Value::id).toList();
        this.cellValue =
                cells.stream().mapToInt(c -> valueIds.indexOf(c.value())).toArray();
        this.matrixDimension = dimensions.stream().map(Dimension::id).toList().indexOf(matrix.dimension());
        for (Indicator indicator : indicators) {
            places.put(indicator.id(), places.size());
        }
        for (Cell cell : cells) {
            places.put(cell.id(), places.size());
        }
        model.evidenceTypes().forEach(t -> strengths.put(t.id(), t.strength()));
    }

    private static int[] starts(int[] sizes) {
        int[] starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + sizes[i];
        }
        return starts;
    }

    int placeCount() {
        return indicators.size() + cells.size();
    }

    /** The place of an indicator or cell id, or −1 when the model asks no such thing. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** The strength of an evidence type; an unknown one carries nothing. */
    EvidenceType.Strength strength(String evidenceType) {
        return strengths.getOrDefault(evidenceType, EvidenceType.Strength.WEAK);
    }

    double[] dimensionWeights() {
        return dimensions.stream().mapToDouble(Dimension::weight).toArray();
    }

    double[] subdimensionWeights() {
        return subdimensions.stream().mapToDouble(Subdimension::weight).toArray();
    }

    double[] equalSubdimensionWeights() {
        double[] weights = new double[subdimensions.size()];
        Arrays.fill(weights, 1.0);
        return weights;
    }
}
