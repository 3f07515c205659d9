package org.zhixing.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordSettings;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.partners.Partner;
import org.zhixing.review.RecordReview;
import org.zhixing.signals.Collaboration;
import org.zhixing.store.ImportOutcome;
import org.zhixing.store.LegitimateMark;
import org.zhixing.store.RecordRow;
import org.zhixing.store.Store;
import org.zhixing.store.StoredAssessment;
import org.zhixing.store.StoredRecords;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/**
 * The service records of one assessment. May be used from any thread; what touches the store waits its turn on the data
 * thread, while files are read and notes compared on the caller's. Whatever changes records, or what was decided about
 * them, is refused (INPUT) once the period is closed.
 */
public final class RecordsDesk {

    private final String id;
    private final DataThread thread;
    private final Supplier<Store> store;
    private final Function<StoredAssessment, PinnedModel> pinned;

    /** @param store is asked on the data thread only */
    RecordsDesk(String id, DataThread thread, Supplier<Store> store, Function<StoredAssessment, PinnedModel> pinned) {
        this.id = id;
        this.thread = thread;
        this.store = store;
        this.pinned = pinned;
    }

    /**
     * Reads files as an import would; writes nothing. Takes time.
     *
     * @param progress asked several times a second
     * @return empty when the person cancelled
     * @throws org.zhixing.work.ProblemException (INPUT) when a file cannot be read as a table, its columns are not clear, or
     *     a required one is missing
     */
    public Optional<PreparedImport> prepare(List<RecordFile> files, RecordMapping mapping, Progress progress) {
        return new RecordIntake(mapping, thread.call(() -> store.get().salt())).read(files, progress);
    }

    /**
     * Writes what was prepared: all of it or nothing. Notes are compared before, so that this takes time.
     *
     * @return what changed; empty when the person cancelled, and nothing has changed then
     */
    public Optional<ImportOutcome> importRecords(PreparedImport prepared, Progress progress) {
        StoredAssessment assessment = open();
        Arrival arrival = thread.call(() -> new Arrival(
                prepared, records().imports(), records().problems(), records().keepsNotes()));
        return arrival.batch(
                        model(assessment), assessment.dossier().assessment().period(), Arrival.firstHalf(progress))
                .flatMap(batch -> thread.call(() -> records().add(batch, Arrival.secondHalf(progress))));
    }

    public RecordsSummary summary() {
        return thread.call(() -> {
            List<RowProblem> problems = records().problems();
            return new RecordsSummary(
                    records().counts(),
                    records().refused(),
                    problems.size(),
                    records().imports(),
                    records().keepsNotes(),
                    records().notesApart());
        });
    }

    /**
     * A stretch of the table of records, for tables that show a few of a million.
     *
     * @param from place of the first, from 0
     * @return fewer than {@code count} at the end
     */
    public List<RecordRow> rows(int from, int count) {
        return thread.call(() -> records().rows(from, count));
    }

    /** The lines of these records, in this order; those that are not there are left out. */
    public List<RecordRow> rows(List<String> recordIds) {
        return thread.call(() -> records().rows(recordIds));
    }

    /** What was wrong in the last import of each file, in the order in which it was found. */
    public List<RowProblem> problems() {
        return thread.call(() -> records().problems());
    }

    /** Everything that is known from the records; empty where nothing was imported. */
    public Optional<ServiceData> data() {
        return thread.call(() -> records().data());
    }

    /** The same with what it signals in the assessment's period, under the agency's own numbers where it has some. */
    public Optional<RecordReview> review() {
        StoredAssessment assessment = read();
        AssessmentModel model = model(assessment);
        return data().map(data ->
                RecordReview.of(model, data, assessment.dossier().assessment().period()));
    }

    /** Takes out the records that came first with an import; what it changed in older ones stays. Cannot be undone. */
    public void removeImport(long importId) {
        change(() -> records().removeImport(importId));
    }

    /** Takes out all records; context, marks and own numbers stay. Cannot be undone. */
    public void removeAll() {
        change(() -> records().removeAll());
    }

    /** How far agency and partners work together in the assessment's period; empty without a ledger. */
    public Optional<Collaboration> collaboration() {
        List<Partner> ledger = partners();
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        Period period = read().dossier().assessment().period();
        int days = (int) (period.to().toEpochDay() - period.from().toEpochDay() + 1);
        return Optional.of(Collaboration.of(ledger, days));
    }

    /** The agency's ledger of partners, in its order (formats.md, D5). */
    public List<Partner> partners() {
        return thread.call(() -> records().partners());
    }

    /** Keeps a ledger in the place of the one that is kept. */
    public void savePartners(List<Partner> partners) {
        change(() -> records().savePartners(partners));
    }

    /** What was found legitimate, oldest first. */
    public List<LegitimateMark> marks() {
        return thread.call(() -> records().marks());
    }

    /**
     * A supervisor finds records legitimate: they leave the count of near-duplicates, and reports say so.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when this is no supervisor or no reason is given
     */
    public void mark(RecordContext.Legitimate found) {
        Rules rules = rules(open());
        rules.supervisor(found.by());
        rules.reason(found.reason());
        thread.call(() -> {
            records().mark(found);
            return found;
        });
    }

    /** Takes a mark back. */
    public void unmark(long markId, String by) {
        rules(open()).supervisor(by);
        change(() -> records().unmark(markId, by));
    }

    /** Festivals, contracts and targets, with what was found legitimate. */
    public RecordContext context() {
        return thread.call(() -> records().context());
    }

    /** Keeps festivals, contracts and targets; what was found legitimate is left as it is. */
    public void saveContext(RecordContext context) {
        change(() -> records().saveContext(context));
    }

    /**
     * The same as a context file has it: festivals, contracts and targets take the place of those that are kept; what was
     * found legitimate is added where it is not there yet.
     */
    public void adoptContext(RecordContext context) {
        Rules rules = rules(open());
        context.legitimate().forEach(found -> {
            rules.supervisor(found.by());
            rules.reason(found.reason());
        });
        thread.call(() -> {
            records().adoptContext(context);
            return context;
        });
    }

    /** The agency's own numbers for record indicators. */
    public RecordSettings settings() {
        return thread.call(() -> records().settings());
    }

    /** Keeps them. Parameters of notes count from the next import on, since the texts are not here. */
    public void saveSettings(RecordSettings settings) {
        change(() -> records().saveSettings(settings));
    }

    /** The mappings that were kept, by name; of the whole data file. */
    public List<Preset> presets() {
        return thread.call(() -> store.get().presets()).stream()
                .flatMap(p -> Presets.read(p).stream())
                .toList();
    }

    /** How a table with one of these headers was read the last time; the first that is known. */
    public Optional<RecordMapping> preset(List<String> fingerprints) {
        List<Preset> known = presets();
        return fingerprints.stream()
                .flatMap(headers -> known.stream().filter(p -> p.headers().equals(headers)))
                .map(Preset::mapping)
                .findFirst();
    }

    /** How files with these columns were read the last time; as they are known where that was not kept. */
    public RecordMapping remembered(List<RecordFile> files) {
        return preset(files.stream().flatMap(f -> f.fingerprints().stream()).toList())
                .orElse(RecordMapping.NONE);
    }

    /** Keeps a mapping in the place of the one for the same headers. */
    public void savePreset(Preset preset) {
        thread.call(() -> {
            store.get().savePreset(Presets.written(preset));
            return preset;
        });
    }

    public void removePreset(String headers) {
        thread.call(() -> {
            store.get().removePreset(headers);
            return headers;
        });
    }

    public boolean keepsNotes() {
        return thread.call(() -> records().keepsNotes());
    }

    /** Keeps texts of notes on this computer from the next import on; or none any more, and overwrites those that were. */
    public void keepNotes(boolean keep) {
        thread.call(() -> {
            records().keepNotes(keep);
            return keep;
        });
    }

    /** Those of the notes that are kept on this computer. */
    public Map<String, PersonalText> notes(Collection<String> recordIds) {
        return thread.call(() -> records().notes(recordIds));
    }

    /**
     * The notes of some records out of the files that they came from; in memory only.
     *
     * @return those that were found; empty when the person cancelled
     */
    public Optional<Map<String, PersonalText>> notes(
            Collection<String> recordIds, List<RecordFile> files, RecordMapping mapping, Progress progress) {
        return prepare(files, mapping, progress).map(prepared -> thread.call(
                        () -> new Arrival(prepared, records().imports(), List.of(), true))
                .notes(recordIds));
    }

    private StoredRecords records() {
        return store.get().records(id);
    }

    private StoredAssessment read() {
        return thread.call(() -> store.get().read(id));
    }

    /** @throws org.zhixing.work.ProblemException (INPUT) when there is no such assessment, or its period is closed */
    public void requireOpen() {
        open();
    }

    private StoredAssessment open() {
        StoredAssessment assessment = read();
        rules(assessment).isOpen();
        return assessment;
    }

    private AssessmentModel model(StoredAssessment assessment) {
        return OwnNumbers.in(pinned.apply(assessment).model(), settings());
    }

    private Rules rules(StoredAssessment assessment) {
        return new Rules(assessment.dossier(), pinned.apply(assessment).model());
    }

    private void change(Runnable work) {
        open();
        thread.call(() -> {
            work.run();
            return id;
        });
    }
}
