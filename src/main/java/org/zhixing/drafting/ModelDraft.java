package org.zhixing.drafting;

import org.zhixing.model.AssessmentModel;
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
 */
public record ModelDraft(String id, PinnedModel base, AssessmentModel model, Text notes) {

    public ModelDraft with(AssessmentModel other) {
        return new ModelDraft(id, base, other, notes);
    }
}
