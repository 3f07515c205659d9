package org.zhixing.drafting;

import org.zhixing.model.Indicator;
import org.zhixing.work.Text;

/**
 * One edit of a draft. Each is a value; applying it is pure and throws a ProblemException (INPUT) where it cannot be done: an
 * unknown id, an id that is or ever was another indicator's (ids are never used again, specification 9.14).
 */
public sealed interface DraftStep {

    ModelDraft applyTo(ModelDraft before);

    /** Gives the copy a name and an id of its own; an id like that of the base makes the next version of it. */
    record Name(String id, Text title) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record Notes(Text notes) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record EditDimension(String id, Text name, double weight) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** @param position among the others of the dimension, from 0 */
    record AddSubdimension(String dimension, int position, String id, Text name, double weight) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record EditSubdimension(String id, Text name, double weight) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record MoveSubdimension(String id, int position) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** With its indicators. */
    record RemoveSubdimension(String id) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record AddIndicator(String subdimension, int position, Indicator indicator) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** Replaces the indicator of the same id: words, weight, roles, evidence, symptoms, anchors. */
    record EditIndicator(Indicator indicator) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** @param position among the indicators of its new sub-dimension, from 0 */
    record MoveIndicator(String id, String subdimension, int position) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** Takes the indicator out, with what refers to it: pairs, contradictions and triggers of recommendations. */
    record RemoveIndicator(String id) implements DraftStep {
        @Override
        public ModelDraft applyTo(ModelDraft before) {
            throw new UnsupportedOperationException("step");
        }
    }
}
