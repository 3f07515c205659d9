package org.zhixing.drafting;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.ProblemException;

/** Ids that people give to new parts of a draft. */
public final class DraftIds {

    private DraftIds() {}

    /**
     * The key of the problem with an id for an indicator or a sub-dimension; null where it can be used, because the draft has
     * it or because it is new. The text behind the key mentions the id.
     */
    public static @Nullable String wrong(ModelDraft draft, String id) {
        if (new Outline(draft.model()).holds(id)) {
            return null;
        }
        try {
            Fresh.unlessFree(draft, id);
            return null;
        } catch (ProblemException e) {
            return e.problems().get(0).key();
        }
    }

    /**
     * The next free id after those that there are: {@code M1.7} after {@code M1.6} in the sub-dimension {@code M1}, leaving out
     * ids that earlier versions used.
     *
     * @param within id of the sub-dimension or the dimension that the new part is for
     */
    public static String next(ModelDraft draft, String within) {
        boolean dimension = draft.model().dimensions().stream().anyMatch(d -> d.id().equals(within));
        for (int number = 1; ; number++) {
            String id = within + (dimension ? "" : ".") + number;
            if (!new Outline(draft.model()).holds(id) && wrong(draft, id) == null) {
                return id;
            }
        }
    }
}
