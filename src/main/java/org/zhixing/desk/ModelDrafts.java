package org.zhixing.desk;

import java.nio.file.Path;
import java.util.List;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.Text;

/** The models that this user is changing, kept in the data folder. May be used from any thread. */
public final class ModelDrafts {

    /** @param changes how many parts differ from the base */
    public record Card(String id, String modelId, String baseVersion, Text title, int changes, int problems) {}

    /** @param place id of the indicator, sub-dimension or dimension that it is about; empty for the model itself */
    public record DraftProblem(String place, Problem problem) {}

    ModelDrafts() {}

    public List<Card> list() {
        throw new UnsupportedOperationException("drafts");
    }

    /** Begins a draft out of a model; it is on disk when this returns. */
    public ModelDraft begin(PinnedModel base) {
        throw new UnsupportedOperationException("drafts");
    }

    public ModelDraft read(String id) {
        throw new UnsupportedOperationException("drafts");
    }

    /** Makes an edit; it is on disk when this returns. */
    public ModelDraft apply(ModelDraft before, DraftStep step) {
        throw new UnsupportedOperationException("drafts");
    }

    /** Takes back the last edit of this run; the same where there is none. */
    public ModelDraft undo(ModelDraft draft) {
        throw new UnsupportedOperationException("drafts");
    }

    public ModelDraft redo(ModelDraft draft) {
        throw new UnsupportedOperationException("drafts");
    }

    /** Everything that keeps a draft from being published, in model order. Quick enough for every keystroke. */
    public List<DraftProblem> check(ModelDraft draft) {
        throw new UnsupportedOperationException("drafts");
    }

    public ModelDifference difference(ModelDraft draft) {
        throw new UnsupportedOperationException("drafts");
    }

    /**
     * Freezes the draft as the next version and takes it among the models that can be chosen.
     *
     * @param step at least what the difference asks for
     * @throws org.zhixing.work.ProblemException (INPUT) with every problem of the draft
     */
    public PinnedModel publish(ModelDraft draft, ModelDifference.Step step) {
        throw new UnsupportedOperationException("drafts");
    }

    public void discard(String id) {
        throw new UnsupportedOperationException("drafts");
    }

    /** Writes a workbook in which a model can be edited: whole or not at all. */
    public void exportWorkbook(PinnedModel model, Path target, Language language, boolean overwrite) {
        throw new UnsupportedOperationException("drafts");
    }

    /** Reads such a workbook into a new draft; every cell that cannot be taken is a problem with its place. */
    public ModelDraft importWorkbook(Path file) {
        throw new UnsupportedOperationException("drafts");
    }
}
