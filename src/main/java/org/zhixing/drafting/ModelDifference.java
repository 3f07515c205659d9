package org.zhixing.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;

/**
 * What differs between two models, and the version step that it asks for: words alone are a patch; indicators that came, went,
 * moved or weigh otherwise a minor; other anchors or another scale a major (specification 9.14).
 *
 * @param step null where nothing differs
 */
public record ModelDifference(List<Item> items, @Nullable Step step) {

    public ModelDifference {
        items = List.copyOf(items);
    }

    public static ModelDifference between(AssessmentModel before, AssessmentModel after) {
        throw new UnsupportedOperationException(before.id() + after.id());
    }

    public enum Step {
        PATCH,
        MINOR,
        MAJOR
    }

    /** What happened to a part of the model. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        REWORDED,
        REWEIGHTED,
        ANCHORS_CHANGED,
        RULES_CHANGED
    }

    /**
     * @param place id of the indicator, sub-dimension or dimension, or the key of another part such as {@code bands}
     * @param part what of it, such as {@code name.en} or {@code anchors.2.zh}; empty for the whole
     * @param before as displayed; null where it is new
     * @param after as displayed; null where it is gone
     */
    public record Item(
            Kind kind,
            String place,
            String part,
            @Nullable String before,
            @Nullable String after) {}
}
