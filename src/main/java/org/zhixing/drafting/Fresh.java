package org.zhixing.drafting;

import org.zhixing.model.Indicator;

/** Whether an id may be given to something new: ids are never used again (specification 9.14). */
final class Fresh {

    private Fresh() {}

    static void unlessFree(ModelDraft draft, String id) {
        unlessUnused(draft, id);
        if (new Outline(draft.base().model()).holds(id)) {
            throw Refused.because(id, "problems.draft.idRetired", id);
        }
    }

    /** An indicator of the base that was taken out may come back as it was. */
    static void unlessFree(ModelDraft draft, Indicator indicator) {
        if (indicator.equals(draft.base().model().indicator(indicator.id()).orElse(null))) {
            unlessUnused(draft, indicator.id());
        } else {
            unlessFree(draft, indicator.id());
        }
    }

    private static void unlessUnused(ModelDraft draft, String id) {
        Refused.unlessCode(id);
        if (new Outline(draft.model()).holds(id)) {
            throw Refused.because(id, "problems.draft.idTaken", id);
        }
        if (draft.retired().contains(id)) {
            throw Refused.because(id, "problems.draft.idRetired", id);
        }
    }
}
