package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.zhixing.documents.TextFile;
import org.zhixing.documents.VignettesReader;
import org.zhixing.model.PinnedModel;
import org.zhixing.report.forms.VoteFormWriter;
import org.zhixing.report.leaving.Leaving;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.workshop.WorkshopWorkbook;
import org.zhixing.store.Store;
import org.zhixing.store.StoredWorkshop;
import org.zhixing.store.StoredWorkshops;
import org.zhixing.store.WorkshopRow;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** The workshop sessions of one data file. May be used from any thread. */
public final class WorkshopDesk {

    /**
     * @param createdOn the day, as 2026-11-26
     * @param participants how many joined; 0 after erasing
     */
    public record Card(
            String id, PersonalText title, String createdOn, int vignettes, int participants, boolean erased) {}

    private final DataThread thread;
    private final Supplier<Store> store;
    private final ModelLibrary models;
    /** Those that run; guarded by itself. */
    private final Map<String, LiveWorkshop> open = new HashMap<>();

    /** @param store is asked on the data thread only */
    WorkshopDesk(DataThread thread, Supplier<Store> store, ModelLibrary models) {
        this.thread = thread;
        this.store = store;
        this.models = models;
    }

    /** The sessions, newest first. */
    public List<Card> list() {
        return thread.call(() -> workshops().list()).stream()
                .map(WorkshopDesk::card)
                .toList();
    }

    /** The vignettes that come with the program, with their example keys. */
    public List<Vignette> examples(PinnedModel model) {
        return ExampleVignettes.of(model.model());
    }

    /**
     * The vignettes of a file.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) with every problem of the file, each with its JSON pointer
     */
    public List<Vignette> vignettes(Path file, PinnedModel model) {
        return VignettesReader.read(TextFile.read(file), file.toString(), model.model());
    }

    /**
     * Prepares a session under the newest model of this id; its id.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when the model is unknown, or title or vignettes are not such as a
     *     session takes
     */
    public String create(String modelId, PersonalText title, List<Vignette> vignettes) {
        PinnedModel pinned =
                models.newest(modelId).orElseThrow(() -> Rules.refused(modelId, "problems.change.unknownModel"));
        Workshop made = Workshop.prepared(UUID.randomUUID().toString(), title, pinned, vignettes, Tokens.seed());
        return thread.call(() -> {
            workshops().add(made);
            return made.id();
        });
    }

    /** @throws org.zhixing.work.ProblemException (INPUT) when there is none of this id */
    public Workshop read(String id) {
        return thread.call(() -> workshops().read(id)).workshop();
    }

    /**
     * Opens a session to run it. One at a time works on a session.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when there is none of this id, or it is open
     */
    public LiveWorkshop open(String id) {
        synchronized (open) {
            if (open.containsKey(id)) {
                throw Rules.refused("", "problems.workshop.alreadyOpen");
            }
            StoredWorkshop stored = thread.call(() -> workshops().read(id));
            LiveWorkshop live = new LiveWorkshop(
                    stored, thread, (known, steps) -> workshops().change(known, steps), () -> closed(id));
            open.put(id, live);
            return live;
        }
    }

    private void closed(String id) {
        synchronized (open) {
            open.remove(id);
        }
    }

    /** Writes the session's workbook: whole or not at all; an existing file is replaced. */
    public void export(String id, Path target, Language language) {
        export(id, target, language, true);
    }

    /** @param overwrite whether a file that is there may be replaced; refused as wrong usage otherwise */
    public void export(String id, Path target, Language language, boolean overwrite) {
        export(id, target, language, Outgoing.INTERNAL, overwrite);
    }

    /** @param outgoing how much of it may leave */
    public void export(String id, Path target, Language language, Outgoing outgoing, boolean overwrite) {
        new WorkshopWorkbook(language, LocalDate.now(ZoneId.systemDefault()), outgoing)
                .write(read(id), target, overwrite);
    }

    /** What of persons and of typed texts would leave with the workbook; nothing is written. */
    public Leaving leaving(String id, Outgoing outgoing, Language language) {
        return Leaving.of(read(id), outgoing, Messages.in(language));
    }

    /** Writes a form for anybody that a participant fills in; an existing file is replaced. */
    public void createForm(String id, Path target, Language language) {
        createForm(id, "", target, language, true);
    }

    /**
     * Writes a form that a participant fills in: every vignette with its items, for both rounds, and nothing of the key. Whole
     * or not at all.
     *
     * @param codeName of the participant it is for; empty for anybody
     * @param overwrite whether a file that is there may be replaced; refused as wrong usage otherwise
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no such session or code name, nothing to rate yet, or the
     *     participants were erased
     */
    public void createForm(String id, String codeName, Path target, Language language, boolean overwrite) {
        new VoteFormWriter(language).write(VoteForms.toHandOut(read(id), codeName), target, overwrite);
    }

    /** Collects forms of a session that may or may not be running, as {@link #collectForms(LiveWorkshop, List, Collecting, Progress)}. */
    public Optional<CollectedVotes> collectForms(String id, List<Path> files, Collecting how, Progress progress) {
        LiveWorkshop running;
        synchronized (open) {
            running = open.get(id);
        }
        if (running != null) {
            return collectForms(running, files, how, progress);
        }
        try (LiveWorkshop alone = open(id)) {
            return collectForms(alone, files, how, progress);
        }
    }

    /**
     * Reads filled forms and takes their votes into a session. A form with a code name is that participant's; one without is
     * somebody's who joins by it. The very same file is taken once. A form without a code name that was saved anew cannot be
     * told from another person's: where it agrees with the votes of somebody who joined by a form it is in doubt and waits for
     * a decision; where it was changed it counts as another person's. Votes for rounds that have not begun are left, and
     * taken when the same form is collected again.
     *
     * @param progress in files
     * @return nothing when the person cancelled; what was taken until then stays
     * @throws org.zhixing.work.ProblemException (STORE) when votes cannot be written; (INPUT) once the participants were erased
     */
    public Optional<CollectedVotes> collectForms(
            LiveWorkshop live, List<Path> files, Collecting how, Progress progress) {
        if (live.now().erased()) {
            throw Rules.refused("", "problems.workshop.erased");
        }
        return new VoteIntake(live, how).collect(files, progress);
    }

    /**
     * The program's own copies of the data file in which participants of a session are still found, such as one on a disk that
     * could not be written when they were erased. Copies that somebody put elsewhere are not known.
     */
    public List<Path> backupsHolding(String id) {
        return thread.call(() -> workshops().backupsHolding(id));
    }

    /**
     * Erases participants and votes, also in the program's own copies of the data file; the sums stay. A copy that is restored
     * later has no sums of the session.
     */
    public void erase(String id) {
        LiveWorkshop running;
        synchronized (open) {
            running = open.get(id);
        }
        if (running != null) {
            apply(running, new WorkshopStep.Erase());
        } else {
            try (LiveWorkshop alone = open(id)) {
                apply(alone, new WorkshopStep.Erase());
            }
        }
    }

    private static void apply(LiveWorkshop live, WorkshopStep step) {
        try {
            live.apply(step).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /**
     * Takes the whole session away.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) while it is open
     */
    public void remove(String id) {
        whileClosed(
                id,
                () -> thread.call(() -> {
                    workshops().remove(id);
                    return id;
                }));
    }

    /** @throws org.zhixing.work.ProblemException (INPUT) while it is open */
    void whileClosed(String id, Runnable work) {
        synchronized (open) {
            if (open.containsKey(id)) {
                throw Rules.refused("", "problems.workshop.alreadyOpen");
            }
            work.run();
        }
    }

    /** On the data thread. */
    private StoredWorkshops workshops() {
        return store.get().workshops(models::read);
    }

    private static Card card(WorkshopRow row) {
        return new Card(
                row.id(),
                row.title(),
                row.createdAt().atZone(ZoneId.systemDefault()).toLocalDate().toString(),
                row.vignettes(),
                row.participants(),
                row.erased());
    }
}
