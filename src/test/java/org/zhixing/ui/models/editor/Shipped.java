package org.zhixing.ui.models.editor;

import java.nio.file.Path;
import java.util.Set;
import org.zhixing.desk.DataFolder;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Text;

/** The self-check that comes with the program, and drafts out of it that touch no disk. */
final class Shipped {

    static final PinnedModel PINNED = DataFolder.models(Path.of("no-such-folder"))
            .newest("annual-self-check")
            .orElseThrow();
    static final AssessmentModel MODEL = PINNED.model();

    private Shipped() {}

    static ModelDraft draft(DraftStep... steps) {
        ModelDraft draft = ModelDraft.of("d", PINNED, Set.of());
        for (DraftStep step : steps) {
            draft = step.applyTo(draft);
        }
        return draft;
    }

    /** The edit that gives an indicator another name. */
    static DraftStep rename(String id, Text name) {
        Indicator old = MODEL.indicator(id).orElseThrow();
        return new DraftStep.EditIndicator(new Indicator(
                id,
                old.weight(),
                name,
                old.roles(),
                old.evidence(),
                old.drift(),
                old.reverse(),
                old.critical(),
                old.anchors()));
    }
}
