package org.zhixing.ui.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.Desk;
import org.zhixing.desk.Saved;
import org.zhixing.review.Review;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.Messages;
import org.zhixing.work.ProblemException;

/**
 * What every screen works with: the open data file, the open assessment and its review, the language, who answers, and
 * where one is. All of it on the FX thread.
 */
public final class Workspace {

    private final Settings settings;
    private final Background background;
    private final ReadOnlyObjectWrapper<Integer> recordsChanges = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Messages> messages;
    private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();
    private final StoreOpening opening = new StoreOpening(this);
    private final ScreenLock screenLock = new ScreenLock();
    private final ReadOnlyObjectWrapper<@Nullable AssessmentSession> session = new ReadOnlyObjectWrapper<>();
    private final Places places = new Places();
    private final StringProperty rater = new SimpleStringProperty("");
    private final Reviewing reviewing;
    private final Saving saving = new Saving(this);
    private final Trashed trashed = new Trashed();
    private ShellPort shell = ShellPort.NONE;

    /**
     * @param background runs what takes time, also several at once
     * @param ui runs what touches properties and nodes
     */
    public Workspace(Settings settings, Executor background, Executor ui) {
        this.settings = settings;
        this.background = new Background(background, ui, problem -> shell.problem(problem));
        reviewing = new Reviewing(this.background);
        messages = new ReadOnlyObjectWrapper<>(Messages.in(settings.language().get()));
        settings.language().addListener((observable, old, language) -> messages.set(Messages.in(language)));
        rater.addListener((observable, old, id) -> keepRater(id));
        screenLock
                .sealed()
                .addListener(
                        (observable, old, now) -> keepRater(settings.rater().get()));
    }

    // Properties

    public Settings settings() {
        return settings;
    }

    /** The texts in the present language. When it changes, the shell builds every view anew. */
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /** The open data file; its value is null until one could be opened. */
    public ReadOnlyObjectProperty<@Nullable Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /** The data file that is being opened at the moment. */
    public ReadOnlyObjectProperty<@Nullable Path> opening() {
        return opening.now().getReadOnlyProperty();
    }

    /** The data file that could not be opened, while none is open; its value is null otherwise. */
    public ReadOnlyObjectProperty<@Nullable Path> unopened() {
        return opening.unopened().getReadOnlyProperty();
    }

    /** The sealed data file that waits for its passphrase; its value is null while none does. */
    public ReadOnlyObjectProperty<@Nullable Sealed> waiting() {
        return opening.waiting().getReadOnlyProperty();
    }

    /** Whether the open data file is sealed, and the window covered. */
    public ScreenLock screenLock() {
        return screenLock;
    }

    /**
     * The open data file.
     *
     * @throws IllegalStateException when none is open; then there is no assessment to show either
     */
    public Desk desk() {
        Desk open = desk.get();
        if (open == null) {
            throw new IllegalStateException("no data file is open");
        }
        return open;
    }

    /** The work on the open assessment; its value is null while none is open. */
    public ReadOnlyObjectProperty<@Nullable AssessmentSession> session() {
        return session.getReadOnlyProperty();
    }

    /** The open assessment as it is now, unsaved changes included; its value is null while none is open. */
    public ReadOnlyObjectProperty<@Nullable Assessment> assessment() {
        return reviewing.assessment();
    }

    /**
     * The open assessment with where the work on it stands: also tells of changes that leave every answer as it is, such as
     * handing in; its value is null while none is open.
     */
    public ReadOnlyObjectProperty<@Nullable Dossier> dossier() {
        return reviewing.dossier();
    }

    /**
     * Everything there is to show of the open assessment. It follows the assessment a moment later; its value is null
     * while none is open or the first one is being worked out.
     */
    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return reviewing.review();
    }

    /** Id of the rater as whom one answers; empty while there is none. */
    public StringProperty rater() {
        return rater;
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saving.state();
    }

    /** Where one is. */
    public ReadOnlyObjectProperty<Place> place() {
        return places.place();
    }

    /** Where one was last on another screen. */
    public Place before() {
        return places.before();
    }

    // Commands

    /** A text in the present language. */
    public String text(String key, Object... arguments) {
        return messages.get().text(key, arguments);
    }

    /** Changes the open assessment and saves it. What is refused or cannot be saved is said, never thrown. */
    public void apply(Change change) {
        saving.save(open -> open.apply(change, rater.get()), () -> apply(change));
    }

    /**
     * Saves work on something beside the open assessment, such as an audit. What is refused or cannot be saved is said.
     *
     * @param work begins the change
     * @param changed told when the snapshot may be another: at once, and again when the change did not reach the disk
     * @param retry does the same once more
     */
    public void save(Supplier<CompletionStage<Saved>> work, Runnable changed, Runnable retry) {
        saving.save(work, changed, retry);
    }

    /** Takes back the last change, if there is one. */
    public void undo() {
        AssessmentSession open = session.get();
        if (open != null && open.undoable().isPresent()) {
            saving.save(AssessmentSession::undo, this::undo);
        }
    }

    public void redo() {
        AssessmentSession open = session.get();
        if (open != null && open.redoable().isPresent()) {
            saving.save(AssessmentSession::redo, this::redo);
        }
    }

    /**
     * Goes to a screen.
     *
     * @param screen the screen's id
     * @param at what to show there, or null
     */
    public void go(String screen, @Nullable String at) {
        Place there = new Place(screen, at);
        places.go(there);
        shell.go(there);
    }

    /** Shows a short message at the bottom of the window. */
    public void say(Say say) {
        shell.say(say);
    }

    /** Takes a notification away that means nothing any more. */
    public void unsay(Say said) {
        shell.unsay(said);
    }

    /** Shows a person around on the sample agency. */
    public void tour() {
        shell.tour();
    }

    /** Tells of something that was refused or could not be read or written. */
    public void problem(ProblemException problem) {
        shell.problem(problem);
    }

    /** Lays a dialog over the window; Esc or a click beside it closes it. */
    public void show(Region dialog) {
        shell.show(dialog);
    }

    public void closeDialog() {
        shell.closeDialog();
    }

    /** Opens a file with the program that the operating system has for it. */
    public void openFile(Path file) {
        shell.openFolder(file);
    }

    /** Shows where a file lies, in the operating system's own way. */
    public void openFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            shell.openFolder(folder);
        }
    }

    /**
     * Does something that takes time off the FX thread.
     *
     * @param done is given the result on the FX thread; a ProblemException is shown instead
     */
    public <T> void work(Supplier<T> job, Consumer<? super T> done) {
        background.run(job, done);
    }

    /** @param refused is given a problem in the place of being shown one */
    public <T> void work(Supplier<T> job, Consumer<? super T> done, Consumer<ProblemException> refused) {
        background.run(job, done, refused);
    }

    /**
     * Opens a data file in the place of the one that is open; nothing changes when it cannot be opened. A sealed one waits on
     * the first screen until {@link #openWaiting} opens it.
     */
    public void openStore(Path file, Runnable opened) {
        opening.open(file, opened);
    }

    /** The same for a sealed one with what is likely to open it; where it does not, it waits on the first screen. */
    public void openStore(Path file, Unlocking with, Runnable opened) {
        opening.open(file, with, opened);
    }

    /**
     * Opens the sealed data file that waits.
     *
     * @param also what to do when it is open, after what was to be done anyway
     * @param refused is told why it was not opened, on the FX thread; it goes on waiting, unless it is damaged
     */
    public void openWaiting(Unlocking with, Runnable also, Consumer<ProblemException> refused) {
        opening.openWaiting(with, also, refused);
    }

    /** Leaves the sealed data file that waits as it is. */
    public void leaveWaiting() {
        opening.waiting().set(null);
    }

    /** Takes a data file that has just been opened, and closes the one before it. */
    public void use(Desk fresh) {
        closeAssessment();
        Desk old = desk.get();
        opening.done();
        desk.set(fresh);
        screenLock.use(fresh);
        // The usual file is not named, so that it is found again where it was carried on a stick.
        Path file = fresh.store();
        settings.store().set(file.equals(Desk.defaultStore()) ? "" : file.toString());
        if (old != null) {
            old.close();
        }
        AtOpening.tell(this, fresh);
    }

    /** Shows what somebody else has written to the open data file meanwhile, if anything. */
    public void lookElsewhere() {
        saving.lookElsewhere();
    }

    /** Opens an assessment of the open data file in the place of the one that is open. */
    public void openAssessment(String id) {
        Desk from = desk();
        AssessmentSession opened;
        try {
            opened = from.open(id);
        } catch (ProblemException problem) {
            shell.problem(problem);
            return;
        }
        closeAssessment();
        saving.startAfresh();
        reviewing.open(opened, () -> from.review(id));
        rater.set(answering(opened.assessment().raters(), settings.rater().get()));
        session.set(opened);
        settings.assessment().set(id);
    }

    /**
     * The service records of the open assessment, what was decided about them, or what reports have shown is not as it was:
     * the review follows.
     */
    public void recordsChanged() {
        AssessmentSession open = session.get();
        if (open != null) {
            Desk from = desk();
            reviewing.reread(open, () -> from.review(open.id()));
        }
        recordsChanges.set(recordsChanges.get() + 1);
    }

    /** How often {@link #recordsChanged} was said: the review may be the same and what is kept beside the records not. */
    public ReadOnlyObjectProperty<Integer> recordsChanges() {
        return recordsChanges.getReadOnlyProperty();
    }

    /** Closes the open assessment; everything of it is on disk already. */
    public void closeAssessment() {
        AssessmentSession open = session.get();
        if (open != null) {
            reviewing.close();
            session.set(null);
            open.close();
        }
    }

    /** Closes everything; waits until the last change is on disk. */
    public void close() {
        closeAssessment();
        Desk open = desk.get();
        if (open != null) {
            screenLock.use(null);
            desk.set(null);
            open.close();
        }
    }

    /** What the shell does for the workspace. */
    public void attach(ShellPort port) {
        shell = port;
    }

    Trashed trashed() {
        return trashed;
    }

    Background background() {
        return background;
    }

    void snapshotChanged(AssessmentSession changed) {
        if (changed == session.get()) {
            reviewing.changed(changed);
        }
    }

    private void keepRater(String id) {
        settings.rater().set(screenLock.sealed().get() ? "" : id);
    }

    private static String answering(List<Rater> raters, String last) {
        Optional<Rater> same = raters.stream().filter(r -> r.id().equals(last)).findFirst();
        return same.or(() -> raters.stream().findFirst()).map(Rater::id).orElse("");
    }
}
