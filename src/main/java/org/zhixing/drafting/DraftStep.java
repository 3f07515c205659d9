package org.zhixing.drafting;

import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/**
 * One edit of a draft. Each is a value; applying it is pure and throws a ProblemException (INPUT) where it cannot be done: an
 * unknown id, an id that is or ever was another indicator's (ids are never used again, specification 9.14), an id that is
 * not written as ids are, a weight that is no number.
 */
public sealed interface DraftStep {

    /** @throws ProblemException (INPUT) where it cannot be done */
    ModelDraft applyTo(ModelDraft before);

    /** Gives the copy a name and an id of its own; an id like that of the base makes the next version of it. */
    record Name(String id, Text title) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Refused.unlessModelId(id);
            return before.with(Components.with(before.model(), Map.of("id", id, "title", title)));
        }
    }

    record Notes(Text notes) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            return before.withNotes(notes);
        }
    }

    /** Declares that anchors that differ say the same in other words (a slip mended, a better translation), or takes it back. */
    record DeclareAnchorsReworded(boolean reworded) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            return before.withAnchorsReworded(reworded);
        }
    }

    record EditDimension(String id, Text name, double weight) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            outline.dimension(id);
            Refused.unlessNumber(id, weight);
            return before.with(outline.eachDimension(
                            d -> d.id().equals(id) ? new Dimension(id, name, weight, d.subdimensions()) : d)
                    .model());
        }
    }

    /** @param position among the others of the dimension, from 0; beyond the end it is the end */
    record AddSubdimension(String dimension, int position, String id, Text name, double weight) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            outline.dimension(dimension);
            Fresh.unlessFree(before, id);
            Refused.unlessNumber(id, weight);
            return before.with(outline.put(dimension, position, new Subdimension(id, name, weight, List.of()))
                    .model());
        }
    }

    record EditSubdimension(String id, Text name, double weight) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            outline.subdimension(id);
            Refused.unlessNumber(id, weight);
            return before.with(outline.eachSubdimension(
                            s -> s.id().equals(id) ? new Subdimension(id, name, weight, s.indicators()) : s)
                    .model());
        }
    }

    /** @param position among the others of its dimension, from 0; beyond the end it is the end */
    record MoveSubdimension(String id, int position) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            Subdimension moved = outline.subdimension(id);
            String dimension = outline.dimensionOf(id).id();
            return before.with(outline.withoutSubdimension(id)
                    .put(dimension, position, moved)
                    .model());
        }
    }

    /** With its indicators and what refers to them. */
    record RemoveSubdimension(String id) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            AssessmentModel model = outline.withoutSubdimension(id).model();
            for (Indicator gone : outline.subdimension(id).indicators()) {
                model = References.without(model, gone.id());
            }
            return before.with(model);
        }
    }

    /**
     * An id that the base has and the draft took out comes back only as what it was.
     *
     * @param position among the others of the sub-dimension, from 0; beyond the end it is the end
     */
    record AddIndicator(String subdimension, int position, Indicator indicator) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            outline.subdimension(subdimension);
            Fresh.unlessFree(before, indicator);
            Refused.unlessNumber(indicator.id(), indicator.weight());
            AssessmentModel model =
                    outline.put(subdimension, position, indicator).model();
            return before.with(References.capped(
                    model, indicator, outline.dimensionOf(subdimension).id()));
        }
    }

    /**
     * Replaces the indicator of the same id: words, weight, roles, evidence, symptoms, anchors. One that becomes critical
     * joins the caps of its dimension, one that is not any more leaves all caps.
     */
    record EditIndicator(Indicator indicator) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            String id = indicator.id();
            Outline outline = new Outline(before.model());
            Indicator was = outline.indicator(id);
            Refused.unlessNumber(id, indicator.weight());
            AssessmentModel model = outline.eachIndicator(i -> i.id().equals(id) ? indicator : i)
                    .model();
            return before.with(
                    was.critical() == indicator.critical()
                            ? model
                            : References.capped(
                                    model,
                                    indicator,
                                    outline.dimensionOf(model.subdimensionOf(id).id())
                                            .id()));
        }
    }

    /** @param position among the other indicators of its new sub-dimension, from 0; beyond the end it is the end */
    record MoveIndicator(String id, String subdimension, int position) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            outline.subdimension(subdimension);
            Indicator moved = outline.indicator(id);
            return before.with(outline.withoutIndicator(id)
                    .put(subdimension, position, moved)
                    .model());
        }
    }

    /**
     * Takes the indicator out, with what refers to it: pairs, contradictions, caps and triggers of recommendations; a
     * recommendation that nothing else brings up goes as well.
     */
    record RemoveIndicator(String id) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            Outline outline = new Outline(before.model());
            outline.indicator(id);
            return before.with(References.without(outline.withoutIndicator(id).model(), id));
        }
    }
}
