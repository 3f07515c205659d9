package org.zhixing.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.ModelWriter;
import org.zhixing.drafting.ModelChange;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.SemanticVersion;
import org.zhixing.work.Text;

/**
 * What a draft would be published as. The next version of a model follows the highest one there is, also where the draft was
 * copied from an earlier one; a model with an id of its own begins at 1.0.0.
 */
final class Publishing {
    private static final String FIRST = "1.0.0";

    private final ModelLibrary library;
    private final ModelDraft draft;

    Publishing(ModelLibrary library, ModelDraft draft) {
        this.library = library;
        this.draft = draft;
    }

    /** The highest version of the same model, the base where no other is known. */
    private PinnedModel latest() {
        List<PinnedModel> versions = library.versions(draft.model().id());
        return versions.isEmpty() || version(draft.base()).compareTo(version(versions.get(0))) > 0
                ? draft.base()
                : versions.get(0);
    }

    /** The least step: what differs from the base, or from a version that was published since. Null where nothing does. */
    @Nullable
    Step least() {
        Step step = draft.difference().step();
        if (draft.ownModel()) {
            return step == null ? Step.PATCH : step;
        }
        Step since = ModelDifference.between(latest().model(), draft.model(), draft.anchorsReworded())
                .step();
        return since == null ? null : Step.greater(step, since);
    }

    /** The text of the new version. */
    String text(Step step) {
        Step least = least();
        if (least == null) {
            throw Rules.refused("", "problems.draft.nothing");
        }
        if (!draft.ownModel() && step.compareTo(least) < 0) {
            throw Rules.refused(
                    "", "problems.draft.step." + least, latest().model().version());
        }
        String version = version(step);
        List<ModelChange> changes = new ArrayList<>();
        changes.add(new ModelChange(
                version,
                draft.base().model().id() + " " + draft.base().model().version(),
                draft.anchorsReworded() && draft.difference().anchorsDiffer(),
                notes()));
        if (!draft.ownModel()) {
            changes.addAll(ModelReader.changes(latest()));
        }
        return ModelWriter.write(draft.model().withVersion(version), changes);
    }

    /** The version that it would have by this step. */
    String version(Step step) {
        return draft.ownModel() ? FIRST : step.after(version(latest())).toString();
    }

    /** A note in one language stands for both. */
    private @Nullable Text notes() {
        String zh = draft.notes().zh().strip();
        String en = draft.notes().en().strip();
        return zh.isEmpty() && en.isEmpty() ? null : new Text(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
    }

    private static SemanticVersion version(PinnedModel pinned) {
        return SemanticVersion.parse(pinned.model().version()).orElseThrow();
    }
}
