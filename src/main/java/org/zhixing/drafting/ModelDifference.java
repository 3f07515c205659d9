package org.zhixing.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.SemanticVersion;

/**
 * What differs between two models, and the version step that it asks for: words alone are a patch; indicators that came, went,
 * moved or weigh otherwise a minor; other anchors or another scale a major (specification 9.14). {@link Ruler} says it of
 * every part.
 *
 * @param step null where nothing differs
 */
public record ModelDifference(List<Item> items, @Nullable Step step) {

    public ModelDifference {
        items = List.copyOf(items);
    }

    /** Anchors that differ count as another ruler. Ids and versions of the models are not compared. */
    public static ModelDifference between(AssessmentModel before, AssessmentModel after) {
        return between(before, after, false);
    }

    /** @param anchorsReworded whether a person declared that anchors that differ only say the same in other words */
    public static ModelDifference between(AssessmentModel before, AssessmentModel after, boolean anchorsReworded) {
        List<Item> items = new ArrayList<>(Indicators.compare(before, after));
        items.addAll(Comparing.otherParts(before, after));
        Step step = items.stream()
                .map(item -> Ruler.step(item, anchorsReworded))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ModelDifference(items, step);
    }

    /** What one of the items asks for, where nobody declared anything of anchors. */
    public static Step step(Item item) {
        return Ruler.step(item, false);
    }

    public boolean nothing() {
        return items.isEmpty();
    }

    /** Whether anchors have other words, so that it is asked whether they still say the same. */
    public boolean anchorsDiffer() {
        return items.stream().anyMatch(Ruler::words);
    }

    /** From the smallest to the greatest. */
    public enum Step {
        PATCH,
        MINOR,
        MAJOR;

        /** The version that comes after this one by this step. */
        public SemanticVersion after(SemanticVersion version) {
            return switch (this) {
                case PATCH -> new SemanticVersion(version.major(), version.minor(), version.patch() + 1);
                case MINOR -> new SemanticVersion(version.major(), version.minor() + 1, 0);
                case MAJOR -> new SemanticVersion(version.major() + 1, 0, 0);
            };
        }

        /** The greater of the two; null is less than any. */
        public static @Nullable Step greater(@Nullable Step one, @Nullable Step other) {
            return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
        }
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
