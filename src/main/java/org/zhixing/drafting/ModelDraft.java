package org.zhixing.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Text;

/**
 * A model being changed. It may be unfinished in every way that a check would tell: blank texts, a sub-dimension without
 * indicators, an anchor that is missing.
 *
 * @param id of the draft
 * @param base what it was copied from
 * @param model as edited so far; its version is that of the base until it is published
 * @param notes what was changed and why, for those who compare versions; either side may be blank
 * @param anchorsReworded whether a person declared that anchors that differ say the same in other words, so that old
 *     answers keep their meaning
 * @param retired ids of indicators that an earlier version had and that must not come back as another question
 */
public record ModelDraft(
        String id, PinnedModel base, AssessmentModel model, Text notes, boolean anchorsReworded, Set<String> retired) {

    public ModelDraft {
        retired = Set.copyOf(retired);
    }

    /** A draft in which nothing is changed yet. */
    public static ModelDraft of(String id, PinnedModel base, Set<String> retired) {
        return new ModelDraft(id, base, base.model(), new Text("", ""), false, retired);
    }

    public ModelDraft with(AssessmentModel other) {
        return new ModelDraft(id, base, other, notes, anchorsReworded, retired);
    }

    /**
     * With other dimensions, sub-dimensions and indicators, as a workbook gives them: what refers to indicators that are gone
     * goes with them, and critical ones are capped as if they had been edited one by one.
     */
    public ModelDraft withDimensions(List<Dimension> others) {
        AssessmentModel before = model;
        AssessmentModel after = Components.with(model, Map.of("dimensions", others));
        for (Indicator was : before.indicators()) {
            if (after.indicator(was.id()).isEmpty()) {
                after = References.without(after, was.id());
            }
        }
        for (Indicator is : after.indicators()) {
            Indicator was = before.indicator(is.id()).orElse(null);
            if (was == null ? is.critical() : was.critical() != is.critical()) {
                Outline outline = new Outline(after);
                String part = after.subdimensionOf(is.id()).id();
                after = References.capped(after, is, outline.dimensionOf(part).id());
            }
        }
        return with(after);
    }

    /** With other words elsewhere in the model, by the keys of {@link ModelTexts}. */
    public ModelDraft withTexts(Map<String, Text> others) {
        return with(ModelTexts.with(model, others));
    }

    public ModelDraft withNotes(Text other) {
        return new ModelDraft(id, base, model, other, anchorsReworded, retired);
    }

    public ModelDraft withAnchorsReworded(boolean declared) {
        return new ModelDraft(id, base, model, notes, declared, retired);
    }

    public ModelDraft withRetired(Set<String> others) {
        return new ModelDraft(id, base, model, notes, anchorsReworded, others);
    }

    /** Whether the draft becomes a model of its own rather than the next version of what it was copied from. */
    public boolean ownModel() {
        return !model.id().equals(base.model().id());
    }

    /** What differs from the base. */
    public ModelDifference difference() {
        return ModelDifference.between(base.model(), model, anchorsReworded);
    }
}
