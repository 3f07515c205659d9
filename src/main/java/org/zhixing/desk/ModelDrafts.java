package org.zhixing.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.UnfinishedModel;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.drafting.ModelWords;
import org.zhixing.importing.models.ModelWorkbookReader;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.report.models.ModelWorkbookWriter;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/** The models that this user is changing, kept in the data folder. May be used from any thread. */
public final class ModelDrafts {

    /** @param changes how many parts differ from the base */
    public record Card(String id, String modelId, String baseVersion, Text title, int changes, int problems) {}

    /**
     * @param place id of the indicator, sub-dimension or dimension that it is about; empty for the model itself
     * @param part what of it, such as {@code name.en} or {@code anchors.2.zh}, as in a difference
     */
    public record DraftProblem(String place, String part, Problem problem) {

        /** In words: the part, then what is wrong with it; where it is, is left to the screen that shows it there. */
        public String in(Messages messages) {
            String sentence = messages.text(problem.key(), problem.arguments().toArray());
            return part.isEmpty()
                    ? sentence
                    : ModelWords.part(messages, part) + messages.text("problems.placeSeparator") + sentence;
        }
    }

    private final ModelLibrary library;
    private final DraftFiles files;
    private final Map<String, DraftHistory> histories = new HashMap<>();

    /** @param folder for the drafts; need not exist */
    ModelDrafts(ModelLibrary library, Path folder) {
        this.library = library;
        this.files = new DraftFiles(folder);
    }

    /** The drafts that can be read; what is wrong with others is told by {@link #problems()}. */
    public synchronized List<Card> list() {
        List<Card> cards = new ArrayList<>();
        for (String id : files.ids()) {
            try {
                cards.add(card(read(id)));
            } catch (ProblemException e) {
                // Told by problems(); a broken draft must not keep the others away.
                continue;
            }
        }
        return cards;
    }

    /** What is wrong with files of drafts that cannot be read; they stay where they are. */
    public synchronized List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String id : files.ids()) {
            try {
                read(id);
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        return problems;
    }

    private Card card(ModelDraft draft) {
        return new Card(
                draft.id(),
                draft.model().id(),
                draft.base().model().version(),
                draft.model().title(),
                draft.difference().items().size(),
                check(draft).size());
    }

    /** Begins a draft out of a model; it is on disk when this returns. */
    public synchronized ModelDraft begin(PinnedModel base) {
        ModelDraft draft = ModelDraft.of(UUID.randomUUID().toString(), base, library.retired(base.model()));
        files.write(draft);
        return draft;
    }

    /** @throws ProblemException (INPUT) when there is no such draft, or its file cannot be understood */
    public synchronized ModelDraft read(String id) {
        ModelDraft draft = files.read(id);
        return draft.withRetired(library.retired(draft.base().model()));
    }

    /** Makes an edit; it is on disk when this returns. */
    public synchronized ModelDraft apply(ModelDraft before, DraftStep step) {
        ModelDraft after = step.applyTo(before);
        if (after.equals(before)) {
            return before;
        }
        files.write(after);
        history(before).edited(before);
        return after;
    }

    /** Takes back the last edit of this run; the same where there is none. */
    public synchronized ModelDraft undo(ModelDraft draft) {
        return turned(draft, history(draft).back(draft));
    }

    /** Makes again the edit that was taken back last; the same where there is none. */
    public synchronized ModelDraft redo(ModelDraft draft) {
        return turned(draft, history(draft).forth(draft));
    }

    private ModelDraft turned(ModelDraft now, @Nullable ModelDraft other) {
        if (other == null) {
            return now;
        }
        files.write(other);
        return other;
    }

    private DraftHistory history(ModelDraft draft) {
        return histories.computeIfAbsent(draft.id(), id -> new DraftHistory());
    }

    /** Everything that keeps a draft from being published, in model order. Quick enough for every keystroke. */
    public List<DraftProblem> check(ModelDraft draft) {
        List<DraftProblem> problems = new ArrayList<>();
        if (draft.ownModel() && library.holds(draft.model().id())) {
            problems.add(
                    about("", "id", "problems.draft.modelTaken", draft.model().id()));
        }
        if (draft.anchorsReworded()
                && draft.difference().anchorsDiffer()
                && Stream.of(draft.notes().zh(), draft.notes().en()).allMatch(String::isBlank)) {
            problems.add(about("", "notes", "problems.draft.rewordedWithoutNotes"));
        }
        for (Indicator indicator : draft.model().indicators()) {
            if (draft.retired().contains(indicator.id())) {
                problems.add(about(indicator.id(), "id", "problems.draft.idRetired", indicator.id()));
            }
        }
        UnfinishedModel.check(draft.model())
                .forEach(f -> problems.add(new DraftProblem(f.place(), f.part(), f.problem())));
        return List.copyOf(problems);
    }

    private static DraftProblem about(String place, String part, String key, Object... arguments) {
        return new DraftProblem(place, part, Problem.at((place + " " + part).strip(), key, arguments));
    }

    public ModelDifference difference(ModelDraft draft) {
        return draft.difference();
    }

    /**
     * The least step by which a draft can be published: what the difference from its base asks for, or more where another
     * version was published since; null where nothing differs.
     */
    public ModelDifference.@Nullable Step leastStep(ModelDraft draft) {
        return new Publishing(library, draft).least();
    }

    /** The version that a draft would get; a model with an id of its own begins at 1.0.0 whatever the step. */
    public String nextVersion(ModelDraft draft, ModelDifference.Step step) {
        return new Publishing(library, draft).version(step);
    }

    /**
     * Freezes the draft as the next version and takes it among the models that can be chosen. The draft is gone then.
     *
     * @param step at least {@link #leastStep}
     * @throws ProblemException (INPUT) with every problem of the draft, or where nothing differs or the step is too small
     */
    public synchronized PinnedModel publish(ModelDraft draft, ModelDifference.Step step) {
        PinnedModel published = library.keep(text(draft, step), "");
        discard(draft.id());
        return published;
    }

    /** The text that {@link #publish} would freeze, for a file that others take in. */
    public String text(ModelDraft draft, ModelDifference.Step step) {
        List<DraftProblem> problems = check(draft);
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT,
                    problems.stream().map(DraftProblem::problem).toList(),
                    null);
        }
        return new Publishing(library, draft).text(step);
    }

    public synchronized void discard(String id) {
        files.delete(id);
        histories.remove(id);
    }

    /**
     * Writes a workbook in which a model can be edited: whole or not at all.
     *
     * @throws ProblemException USAGE where a file is there and may not be replaced; STORE where it cannot be written
     */
    public void exportWorkbook(PinnedModel model, Path target, Language language, boolean overwrite) {
        new ModelWorkbookWriter(language).write(model, target, overwrite);
    }

    /**
     * Reads such a workbook into a new draft; every cell that cannot be taken is a problem with its place. The draft is out
     * of the very version that the workbook was written from.
     *
     * @throws ProblemException (INPUT) with every cell that cannot be taken, or where that version is not installed
     */
    public ModelDraft importWorkbook(Path file) {
        ModelWorkbookReader book = ModelWorkbookReader.open(file);
        PinnedModel base = library.versions(book.modelId()).stream()
                .filter(m -> m.model().version().equals(book.modelVersion()))
                .findFirst()
                .orElseThrow(() -> Rules.refused(
                        file.toString(), "problems.book.unknownModel", book.modelId() + " " + book.modelVersion()));
        return importWorkbook(book, base);
    }

    private synchronized ModelDraft importWorkbook(ModelWorkbookReader book, PinnedModel base) {
        ModelDraft draft = book.into(ModelDraft.of(UUID.randomUUID().toString(), base, library.retired(base.model())));
        files.write(draft);
        return draft;
    }
}
