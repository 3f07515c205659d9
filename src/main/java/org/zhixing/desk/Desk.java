package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Publication;
import org.zhixing.model.PinnedModel;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.secrets.Unlocking;
import org.zhixing.store.CardRow;
import org.zhixing.store.Elsewhere;
import org.zhixing.store.LogBreak;
import org.zhixing.store.LogEntry;
import org.zhixing.store.OutsideChange;
import org.zhixing.store.Store;
import org.zhixing.store.StoreHealth;
import org.zhixing.store.StoredAssessment;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;
import org.zhixing.work.UserFolders;

/** One opened data file with the models around it. May be used from any thread; one data thread does all of it in order. */
public final class Desk implements AutoCloseable {

    private final Path file;
    private final ModelLibrary models;
    private final DataThread thread = new DataThread();
    private final WorkshopDesk workshops;
    private final Set<String> openAudits = new HashSet<>();
    /** Touched by the data thread only. */
    private final Store store;

    private Desk(Path file, ModelLibrary models, Store store) {
        this.file = file;
        this.models = models;
        this.store = store;
        this.workshops = new WorkshopDesk(thread, () -> this.store, models);
    }

    /**
     * Opens a data file, or makes it where none is.
     *
     * @throws ProblemException of kind STORE when it cannot be opened; its bytes are then as they were
     */
    public static Desk open(Path store) {
        return open(store, ModelLibrary.usual());
    }

    /**
     * Opens a data file that may be sealed.
     *
     * @param with the passphrase or the recovery code; null tries without
     * @throws ProblemException STORE {@code problems.store.locked} when it is sealed and nothing was given, {@code
     *     problems.store.wrongSecret} when it is sealed under another one; else as {@link #open(Path)}
     */
    public static Desk open(Path store, @Nullable Unlocking with) {
        return open(store, ModelLibrary.usual(), with);
    }

    /** Whether a data file is there and sealed. Its other troubles are left to opening it. */
    public static boolean isLocked(Path store) {
        return Store.isLocked(store);
    }

    /** The seal of this data file. */
    public Protection protection() {
        return new Protection(thread, () -> store, Tries.OF_PROCESS);
    }

    static Desk open(Path store, ModelLibrary models) {
        return open(store, models, null);
    }

    static Desk open(Path store, ModelLibrary models, @Nullable Unlocking with) {
        return new Desk(store, models, Protection.opened(store, with, Tries.OF_PROCESS));
    }

    /** The data file in the folder of the user's data. */
    public static Path defaultStore() {
        return UserFolders.data().resolve("zhixing.db");
    }

    public Path store() {
        return file;
    }

    public ModelLibrary models() {
        return models;
    }

    /** The assessments, newest period first. */
    public List<AssessmentCard> assessments() {
        return thread.call(() -> store.cards()).stream().map(AssessmentCard::of).toList();
    }

    /**
     * Begins an assessment.
     *
     * @return its id
     * @throws ProblemException INPUT when the model or the earlier assessment is unknown, the agency has no name, or the
     *     period ends before it begins
     */
    public String create(NewAssessment wanted) {
        if (wanted.agency().isBlank()) {
            throw Rules.refused("", "problems.change.agencyWithoutName");
        }
        LocalDate from = wanted.period().from();
        if (wanted.period().to().isBefore(from)) {
            throw Rules.refused("", "problems.assessment.periodEndsBeforeItBegins");
        }
        PinnedModel pinned = models.newest(wanted.modelId())
                .orElseThrow(() -> Rules.refused(wanted.modelId(), "problems.change.unknownModel"));
        Assessment blank =
                Assessment.empty(pinned.model().id(), pinned.model().version(), wanted.agency(), wanted.period());
        String earlier = wanted.carryFrom();
        Dossier start = earlier == null
                ? Dossier.of(blank)
                : new CarryOver(pinned.model(), read(earlier).dossier())
                        .into(blank, wanted.carryAnswers(), wanted.carryEvidence());
        return adopt(pinned, start, false);
    }

    /**
     * Keeps a whole assessment as it is, in one transaction.
     *
     * @param pinned the model that it was answered under
     * @param sample whether it belongs to the sample agency
     * @return its id
     */
    public String adopt(PinnedModel pinned, Dossier dossier, boolean sample) {
        return add(List.of(new Store.Addition(UUID.randomUUID().toString(), pinned, dossier, sample)));
    }

    /**
     * Opens an assessment to work on it. One session at a time works on an assessment.
     *
     * @throws ProblemException INPUT when there is none of this id
     */
    public AssessmentSession open(String assessmentId) {
        Elsewhere<Dossier> elsewhere = thread.call(() -> Elsewhere.ofAssessment(store, assessmentId));
        StoredAssessment stored = read(assessmentId);
        return new AssessmentSession(assessmentId, pinned(stored), stored.dossier(), thread, elsewhere);
    }

    /** Everything there is to show of what is committed, with the earlier periods of the same agency. */
    public Review review(String assessmentId) {
        return review(assessmentId, Anonymity.LEAST);
    }

    /** @param leastWorkers how many frontline workers it takes to stand apart, where more were not promised */
    public Review review(String assessmentId, int leastWorkers) {
        StoredAssessment stored = read(assessmentId);
        Dossier dossier = stored.dossier();
        return Reviews.of(
                pinned(stored),
                dossier.with(dossier.assessment().withLeastWorkers(leastWorkers)),
                new Sources(
                        records(assessmentId).review().orElse(null),
                        records(assessmentId).collaboration().orElse(null),
                        audits(assessmentId).newest().orElse(null),
                        history(assessmentId)));
    }

    /** The service records of an assessment. */
    public RecordsDesk records(String assessmentId) {
        return new RecordsDesk(assessmentId, thread, () -> store, this::pinned);
    }

    /** The case-file audits of an assessment. */
    public AuditDesk audits(String assessmentId) {
        return new AuditDesk(assessmentId, thread, () -> store, models, this, openAudits);
    }

    /**
     * The audits of the assessment that an audit belongs to.
     *
     * @throws ProblemException (INPUT) when no audit has this id
     */
    public AuditDesk auditsWith(String auditId) {
        return audits(thread.call(() -> store.audits(models::readAudit).assessmentOf(auditId)));
    }

    /** The files that belong to pieces of evidence. */
    public AttachmentDesk attachments() {
        return new AttachmentDesk(thread, () -> store);
    }

    /** The workshop sessions. */
    public WorkshopDesk workshops() {
        return workshops;
    }

    /** What was put into the trash. */
    public TrashDesk trash() {
        return new TrashDesk(thread, () -> store, models, workshops, openAudits);
    }

    /** All agencies of this data file together. */
    public FederationDesk federation() {
        return new FederationDesk(thread, () -> store, models, this::review);
    }

    /** The periods of the same agency and model that ended before this one did, oldest first. */
    public List<PastReview> history(String assessmentId) {
        List<PastReview> history = new ArrayList<>();
        for (CardRow card : EarlierPeriods.of(thread.call(() -> store.cards()), assessmentId)) {
            StoredAssessment stored = read(card.id());
            history.add(Reviews.past(
                    pinned(stored),
                    stored.dossier(),
                    records(card.id()).review().orElse(null)));
        }
        return List.copyOf(history);
    }

    /** Who changed what in an assessment, oldest first. */
    public List<LogEntry> log(String assessmentId) {
        return thread.call(() -> store.log(assessmentId));
    }

    /** The whole content: every assessment, in the order of {@link #assessments()}. */
    public List<Dossier> dump() {
        return thread.call(() -> store.cards().stream()
                .map(card -> store.read(card.id()).dossier())
                .toList());
    }

    /**
     * The newest assessment of the sample agency, which is made when it is not there.
     *
     * @return its id
     */
    public String adoptSample() {
        return assessments().stream()
                .filter(AssessmentCard::sample)
                .max(java.util.Comparator.comparing(card -> card.period().to()))
                .map(AssessmentCard::id)
                .orElseGet(() -> Sample.into(this));
    }

    /** Adds them in one transaction; the id of the last. */
    String add(List<Store.Addition> added) {
        return thread.call(() -> {
            store.add(added);
            return added.get(added.size() - 1).id();
        });
    }

    /**
     * Writes the report of what is committed, as the kind that the file's name says. It is written beside its place and moved
     * there when complete; an existing file is replaced.
     *
     * @return false when the person cancelled: nothing was written then
     * @throws ProblemException STORE when the file cannot be written
     */
    public boolean exportReport(String assessmentId, Path target, Language language, Progress progress) {
        return exports(assessmentId).report(target, language, Outgoing.INTERNAL, progress);
    }

    /** What leaves of an assessment, at any level. */
    public Exports exports(String assessmentId) {
        return new Exports(this, assessmentId);
    }

    /**
     * Writes the list of the items on which raters lie far apart, to be printed and written on. It is written beside its
     * place and moved there when complete; an existing file is replaced.
     *
     * @throws ProblemException STORE when the file cannot be written
     */
    public void exportDiscussion(String assessmentId, Path target, Language language) {
        exports(assessmentId).discussion(target, language, Outgoing.INTERNAL);
    }

    /**
     * Writes the plan of what is committed: an action table to {@code .xlsx}, or the last days to a calendar {@code .ics}. It
     * is written beside its place and moved there when complete.
     *
     * @param target its ending says which
     * @param names whether owners are named
     * @return false when the person cancelled: nothing was written then
     * @throws ProblemException INPUT when the ending is another, or no action has a day for a calendar; USAGE where a file is
     *     there and may not be replaced; STORE when the file cannot be written
     */
    public boolean exportPlan(
            String assessmentId, Path target, Language language, boolean names, boolean overwrite, Progress progress) {
        return exports(assessmentId).plan(target, language, names, Outgoing.INTERNAL, overwrite, progress);
    }

    /**
     * Remembers which frontline workers stand apart in a report that goes out, so that no later one tells by its
     * difference from this one what few of them answered.
     *
     * @param review that the report shows
     */
    public void reported(String assessmentId, Review review) {
        Publication publication = review.raters().publication();
        if (publication != null) {
            thread.call(() -> {
                Dossier before = store.read(assessmentId).dossier();
                Dossier after = before.standing(s -> s.withPublished(publication));
                store.save(assessmentId, before, after, "");
                return after;
            });
        }
    }

    /** Writes a checked copy of everything; an existing file is replaced, whole or not at all. */
    public void backup(Path target) {
        thread.call(() -> {
            store.backup(target);
            return target;
        });
    }

    /**
     * Puts a backup or an archive in the place of this data file, whose present content is kept in the folder
     * {@code backups}; all sessions must be closed before. STORE when it cannot be used: everything is then as it was.
     */
    public void restore(Path backup) {
        restore(backup, null);
    }

    /**
     * The same with a backup that may be sealed under another key. A sealed data file stays sealed: a backup of its own gets
     * its present passphrase, a plain one is sealed on its way. {@link Restoration} does it where nothing is open.
     *
     * @param with opens a backup of another key; a wrong one counts as a try
     * @throws ProblemException STORE as above, and {@code problems.store.lockedBackup} when nothing opens the backup
     */
    public void restore(Path backup, @Nullable Unlocking with) {
        Supplier<Path> restoring = () -> {
            Archive.using(backup, file, data -> store.replaceBy(data, with));
            return backup;
        };
        if (with == null) {
            thread.call(restoring);
        } else {
            Tries.OF_PROCESS.orRefused(() -> thread.call(restoring));
        }
    }

    public StoreHealth check() {
        return thread.call(() -> store.health());
    }

    /** Whether the copy of the day could not be made. */
    public boolean missesBackup() {
        return thread.call(() -> store.missesBackup());
    }

    /** What is known to have changed the file outside the program; empty for nothing. */
    public Optional<OutsideChange> outsideChange() {
        return thread.call(() -> store.outsideChange());
    }

    /** As {@link org.zhixing.store.Store#acceptOutsideChange()}. */
    public void acceptOutsideChange() {
        thread.run(() -> store.acceptOutsideChange());
    }

    /** What the check found wrong with a log, with names. */
    public Optional<BrokenLog> brokenLog(StoreHealth health) {
        LogBreak broken = health.log().broken();
        return broken == null ? Optional.empty() : Optional.of(thread.call(() -> BrokenLog.named(broken, store)));
    }

    /** Waits until everything is on disk. */
    @Override
    public void close() {
        thread.closeWith(store::close);
    }

    private StoredAssessment read(String id) {
        return thread.call(() -> store.read(id));
    }

    private PinnedModel pinned(StoredAssessment stored) {
        return models.read(stored.modelText(), stored.dossier().assessment().model());
    }
}
