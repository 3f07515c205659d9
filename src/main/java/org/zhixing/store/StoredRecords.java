package org.zhixing.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordSettings;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.partners.Partner;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * The service records of one assessment in an open store. Every writing method is one committed transaction. Used by one
 * thread at a time, as the store is.
 */
public final class StoredRecords {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRecords.class);

    private static final long ROOM_OF_A_RECORD = 1024;

    private final Store store;
    private final String assessment;

    StoredRecords(Store store, String assessment) {
        this.store = store;
        this.assessment = assessment;
    }

    /**
     * Adds what an import brings. A record whose id is known is updated where it differs; fields that have no column in
     * this import keep what was known. All of it is committed, or none.
     *
     * @param progress in records
     * @return empty when the person cancelled: nothing has changed then
     */
    public Optional<ImportOutcome> add(RecordBatch batch, Progress progress) {
        try {
            Optional<ImportOutcome> outcome =
                    Optional.of(store.inTransaction(h -> add(h, batch, progress), room(batch)));
            emptyLog();
            return outcome;
        } catch (RecordWriter.Cancelled e) {
            return Optional.empty();
        }
    }

    /** With what the database keeps beside the file until the import is whole. */
    private static long room(RecordBatch batch) {
        return Trouble.FOR_A_CHANGE + batch.records() * ROOM_OF_A_RECORD;
    }

    /** The records are there already: a disk too full for tidying up makes them no less so. */
    private void emptyLog() {
        try {
            store.call(h -> Sql.run(h, RecordRemoval::emptyLog));
        } catch (ProblemException e) {
            LOG.warn("the log beside the file stays: {}", e.problems().get(0).key());
        }
    }

    private ImportOutcome add(Handle handle, RecordBatch batch, Progress progress) {
        return Sql.get(() -> {
            int set = RecordSets.findOrMake(handle, assessment);
            Imports imports = new Imports(handle, set);
            long id = imports.add(batch.traits(), Instant.now());
            List<Long> files = new ArrayList<>();
            batch.parts().forEach(part -> files.add(imports.add(id, part)));
            RecordWriter writer = new RecordWriter(handle, new RecordKeys(set), batch, progress);
            ImportOutcome outcome = writer.write(id, files);
            imports.tell(outcome);
            Set<String> ids = new HashSet<>();
            batch.parts()
                    .forEach(p -> p.records().stream().map(ServiceRecord::id).forEach(ids::add));
            new NotePairs(handle, set).replace(ids::contains, batch.pairs());
            RowProblems problems = new RowProblems(handle, set);
            for (RecordBatch.Part part : batch.parts()) {
                RecordBatch.Mended mends = part.mends();
                if (mends != null) {
                    imports.mended(mends.in(), problems.mended(mends));
                }
            }
            problems.replace(
                    batch.parts().stream().map(RecordBatch.Part::key).collect(Collectors.toSet()), batch.problems());
            if (writer.bringsNotes()) {
                RecordSets.put(handle, set, "notes_apart", writer.notesApart());
            }
            if (RecordSets.is(handle, set, "keep_notes")) {
                new KeptNotes(handle, set).put(batch.notes());
            }
            return outcome;
        });
    }

    /** Everything that is known from the records; empty where none were ever imported. */
    public Optional<ServiceData> data() {
        return store.reading(h -> RecordSets.find(h, assessment).flatMap(set -> Sql.get(() -> data(h, set))));
    }

    private static Optional<ServiceData> data(Handle handle, int set) throws SQLException {
        RecordTraits traits = new Imports(handle, set).traits();
        List<ServiceRecord> records = new RecordReader(handle, new RecordKeys(set)).all();
        int refused = new Imports(handle, set).refused();
        if (records.isEmpty() && refused == 0) {
            return Optional.empty();
        }
        return Optional.of(new ServiceData(
                new RecordSet(records, traits, records.size() + refused),
                new NotePairs(handle, set).all(),
                new RowProblems(handle, set).all(),
                new ContextTables(handle, set).read()));
    }

    /**
     * A stretch of the table of records.
     *
     * @param from place of the first, from 0
     * @return fewer than {@code count} at the end
     */
    public List<RecordRow> rows(int from, int count) {
        return ofSet(List.of(), (h, set) -> reader(h, set).rows(from, count));
    }

    /** The lines of these records, in this order; those that are not there are left out. */
    public List<RecordRow> rows(List<String> ids) {
        return ofSet(List.of(), (h, set) -> reader(h, set).rows(ids));
    }

    public RecordCounts counts() {
        return ofSet(RecordCounts.NONE, (h, set) -> reader(h, set).counts());
    }

    /** The imports, oldest first. */
    public List<StoredImport> imports() {
        return ofSet(List.of(), (h, set) -> new Imports(h, set).all());
    }

    /** Rows that the last import of each sheet refused and that did not come again to be mended. */
    public int refused() {
        return ofSet(0, (h, set) -> new Imports(h, set).refused());
    }

    /** What was wrong in the last import of each sheet, but for rows that came again to be mended. */
    public List<RowProblem> problems() {
        return ofSet(List.of(), (h, set) -> new RowProblems(h, set).all());
    }

    public RecordTraits traits() {
        return ofSet(new RecordTraits(Set.of(), false, false, Set.of()), (h, set) -> new Imports(h, set).traits());
    }

    /** Whether some notes were never compared with some others, which came in another import. */
    public boolean notesApart() {
        return ofSet(false, (h, set) -> RecordSets.is(h, set, "notes_apart"));
    }

    /**
     * Takes out the records that came first with an import, and its problem rows. What it changed in older records stays
     * changed. Cannot be undone.
     */
    public void removeImport(long importId) {
        change((h, set) -> new RecordRemoval(h, set).ofImport(importId), true);
    }

    /** Takes out all records, imports and problem rows. Context, marks and own thresholds stay. Cannot be undone. */
    public void removeAll() {
        change((h, set) -> new RecordRemoval(h, set).ofAll(), true);
    }

    public RecordContext context() {
        return ofSet(RecordContext.NONE, (h, set) -> new ContextTables(h, set).read());
    }

    /** Keeps festivals, contracts and targets; what was found legitimate is left as it is. */
    public void saveContext(RecordContext context) {
        change((h, set) -> new ContextTables(h, set).write(context), false);
    }

    /** The same, and adds what was found legitimate where it is not there yet. */
    public void adoptContext(RecordContext context) {
        change(
                (h, set) -> {
                    new ContextTables(h, set).write(context);
                    List<RecordContext.Legitimate> known = new Marks(h, set)
                            .all().stream().map(LegitimateMark::found).toList();
                    context.legitimate().stream()
                            .filter(found -> !known.contains(found))
                            .forEach(found -> mark(h, set, found));
                },
                false);
    }

    /** The agency's own numbers for record indicators. */
    public RecordSettings settings() {
        return ofSet(RecordSettings.NONE, (h, set) -> new SettingTables(h, set).read());
    }

    public void saveSettings(RecordSettings settings) {
        change((h, set) -> new SettingTables(h, set).write(settings), false);
    }

    /** The ledger of partners, in its order. */
    public List<Partner> partners() {
        return ofSet(List.of(), (h, set) -> new PartnerTables(h, set).read());
    }

    /** Keeps a ledger in the place of the one that is kept. */
    public void savePartners(List<Partner> partners) {
        change((h, set) -> new PartnerTables(h, set).write(partners), false);
    }

    /** What was found legitimate, oldest first. */
    public List<LegitimateMark> marks() {
        return ofSet(List.of(), (h, set) -> new Marks(h, set).all());
    }

    /** Keeps that records were found legitimate, with a line in the log. */
    public void mark(RecordContext.Legitimate found) {
        change((h, set) -> mark(h, set, found), false);
    }

    private void mark(Handle handle, int set, RecordContext.Legitimate found) {
        new Marks(handle, set).add(found, Instant.now());
        tell(handle, found.by(), found, null, found.reason());
    }

    /** Takes a mark back, with a line in the log. */
    public void unmark(long id, String by) {
        change(
                (h, set) -> new Marks(h, set)
                        .all().stream().filter(m -> m.id() == id).forEach(m -> {
                            new Marks(h, set).remove(id);
                            tell(h, by, m.found(), m.found().reason(), null);
                        }),
                false);
    }

    private void tell(
            Handle handle,
            String by,
            RecordContext.Legitimate found,
            @org.jspecify.annotations.Nullable PersonalText old,
            @org.jspecify.annotations.Nullable PersonalText now) {
        String place = found.ids().stream().sorted().collect(Collectors.joining(" "));
        new DossierWriter(handle, assessment, true, Instant.now(), by).tell("legitimate_mark", place, "", old, now);
    }

    /** Whether the agency keeps texts of notes on this computer. */
    public boolean keepsNotes() {
        return ofSet(false, (h, set) -> RecordSets.is(h, set, "keep_notes"));
    }

    /** Texts of later imports are kept from now on; or none is any more, and those that were are overwritten. */
    public void keepNotes(boolean keep) {
        change(
                (h, set) -> {
                    RecordSets.put(h, set, "keep_notes", keep);
                    if (!keep) {
                        h.createUpdate("DELETE FROM record_note WHERE set_number = :set")
                                .bind("set", set)
                                .execute();
                    }
                },
                !keep);
    }

    /** Those of the notes that are kept. */
    public Map<String, PersonalText> notes(Collection<String> ids) {
        return ofSet(Map.of(), (h, set) -> new KeptNotes(h, set).of(ids));
    }

    /** All notes that are kept, by record id. */
    public Map<String, PersonalText> notes() {
        return ofSet(Map.of(), (h, set) -> new KeptNotes(h, set).all());
    }

    private static RecordReader reader(Handle handle, int set) {
        return new RecordReader(handle, new RecordKeys(set));
    }

    private interface Reading<T> {
        T of(Handle handle, int set) throws SQLException;
    }

    private interface Writing {
        void of(Handle handle, int set) throws SQLException;
    }

    private <T> T ofSet(T otherwise, Reading<T> work) {
        return store.reading(h -> {
            Optional<Integer> set = RecordSets.find(h, assessment);
            return set.isEmpty() ? otherwise : Sql.get(() -> work.of(h, set.get()));
        });
    }

    /** @param overwriting whether what is deleted is overwritten, here and in the log beside the file */
    private void change(Writing work, boolean overwriting) {
        if (overwriting) {
            store.call(h -> Sql.run(h, c -> RecordRemoval.overwriting(c, true)));
        }
        try {
            store.inTransaction(h -> Sql.run(h, c -> work.of(h, RecordSets.findOrMake(h, assessment))));
            if (overwriting) {
                store.call(h -> Sql.run(h, RecordRemoval::emptyLog));
            }
        } finally {
            if (overwriting) {
                store.call(h -> Sql.run(h, c -> RecordRemoval.overwriting(c, false)));
            }
        }
    }
}
