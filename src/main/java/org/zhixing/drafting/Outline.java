package org.zhixing.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/** Dimensions, sub-dimensions and indicators of a model, changed part by part; all else stays. */
record Outline(AssessmentModel model) {

    Dimension dimension(String id) {
        return model.dimensions().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(id, "problems.draft.noDimension"));
    }

    Dimension dimensionOf(String subdimension) {
        return model.dimensions().stream()
                .filter(d -> d.subdimensions().stream().anyMatch(s -> s.id().equals(subdimension)))
                .findFirst()
                .orElseThrow(() -> Refused.because(subdimension, "problems.draft.noSubdimension"));
    }

    Subdimension subdimension(String id) {
        return model.subdimensions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(id, "problems.draft.noSubdimension"));
    }

    Indicator indicator(String id) {
        return model.indicator(id).orElseThrow(() -> Refused.because(id, "problems.draft.noIndicator"));
    }

    /** Whether a dimension, a sub-dimension or an indicator has the id. */
    boolean holds(String id) {
        return model.indicator(id).isPresent()
                || model.subdimensions().stream().anyMatch(s -> s.id().equals(id))
                || model.dimensions().stream().anyMatch(d -> d.id().equals(id));
    }

    Outline eachDimension(UnaryOperator<Dimension> change) {
        return new Outline(Components.with(
                model,
                Map.of("dimensions", model.dimensions().stream().map(change).toList())));
    }

    Outline eachSubdimension(UnaryOperator<Subdimension> change) {
        return eachDimension(d -> with(d, d.subdimensions().stream().map(change).toList()));
    }

    Outline eachIndicator(UnaryOperator<Indicator> change) {
        return eachSubdimension(s -> with(s, s.indicators().stream().map(change).toList()));
    }

    Outline put(String dimension, int position, Subdimension part) {
        return eachDimension(d -> d.id().equals(dimension) ? with(d, inserted(d.subdimensions(), position, part)) : d);
    }

    Outline put(String subdimension, int position, Indicator indicator) {
        return eachSubdimension(
                s -> s.id().equals(subdimension) ? with(s, inserted(s.indicators(), position, indicator)) : s);
    }

    Outline withoutSubdimension(String id) {
        return eachDimension(d -> with(
                d, d.subdimensions().stream().filter(s -> !s.id().equals(id)).toList()));
    }

    Outline withoutIndicator(String id) {
        return eachSubdimension(s ->
                with(s, s.indicators().stream().filter(i -> !i.id().equals(id)).toList()));
    }

    static Dimension with(Dimension dimension, List<Subdimension> parts) {
        return new Dimension(dimension.id(), dimension.name(), dimension.weight(), parts);
    }

    static Subdimension with(Subdimension part, List<Indicator> indicators) {
        return new Subdimension(part.id(), part.name(), part.weight(), indicators);
    }

    /** A position beyond the end is the end. */
    private static <T> List<T> inserted(List<T> list, int position, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(Math.max(0, Math.min(position, list.size())), element);
        return longer;
    }
}
