package org.zhixing.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.ImportResult;
import org.zhixing.importing.records.SheetResult;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.NotePair;
import org.zhixing.records.Period;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.NoteReading;
import org.zhixing.signals.Notes;
import org.zhixing.store.RecordBatch;
import org.zhixing.store.StoredImport;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** Makes of what was read what is to be stored: ids of their own, facts in the place of notes. */
final class Arrival {

    private final PreparedImport prepared;
    private final List<@Nullable String> called = new ArrayList<>();
    private final List<RecordBatch.@Nullable Mended> mends = new ArrayList<>();
    private final List<ServiceRecord> records = new ArrayList<>();
    private final boolean keepNotes;

    /**
     * @param imports what was imported before
     * @param problems what was wrong then
     */
    Arrival(PreparedImport prepared, List<StoredImport> imports, List<RowProblem> problems, boolean keepNotes) {
        this.prepared = prepared;
        this.keepNotes = keepNotes;
        GeneratedIds ids = new GeneratedIds(imports);
        ImportResult result = prepared.result();
        int from = 0;
        for (int i = 0; i < result.sheets().size(); i++) {
            SheetResult sheet = result.sheets().get(i);
            String sum = prepared.sums().get(i);
            RecordBatch.Mended mended = Mending.of(
                            sheet, sum, prepared.mendedRows().get(i), imports, problems)
                    .orElse(null);
            mends.add(mended);
            called.add(ids.called(sheet, sum));
            int to = from + sheet.accepted();
            records.addAll(GeneratedIds.named(
                    result.records().records().subList(from, to),
                    called.get(i),
                    mended == null ? null : ids.called(mended.in()),
                    prepared.mendedRows().get(i)));
            from = to;
        }
    }

    /** @return empty when the person cancelled */
    Optional<RecordBatch> batch(AssessmentModel model, Period period, Progress progress) {
        boolean any = prepared.notes().stream().anyMatch(note -> note != null);
        if (!any) {
            return Optional.of(batch(records, List.of()));
        }
        return Notes.read(
                        model,
                        records,
                        prepared.notes(),
                        prepared.result().names().all(),
                        prepared.templates(),
                        period,
                        Runtime.getRuntime().availableProcessors(),
                        progress)
                .map(reading -> batch(facts(reading), reading.pairs()));
    }

    private List<ServiceRecord> facts(NoteReading reading) {
        List<ServiceRecord> with = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            with.add(records.get(i).with(reading.facts().get(i)));
        }
        return with;
    }

    private RecordBatch batch(List<ServiceRecord> with, List<NotePair> pairs) {
        ImportResult result = prepared.result();
        List<RecordBatch.Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < result.sheets().size(); i++) {
            SheetResult sheet = result.sheets().get(i);
            int to = from + sheet.accepted();
            parts.add(new RecordBatch.Part(
                    sheet.file(),
                    sheet.sheet(),
                    prepared.sums().get(i),
                    called.get(i),
                    mends.get(i),
                    sheet.rows(),
                    sheet.refused(),
                    with.subList(from, to)));
            from = to;
        }
        return new RecordBatch(
                parts, result.records().traits(), pairs, result.problems(), keepNotes ? texts(null) : Map.of());
    }

    /** The notes of these records, as far as they are there. */
    Map<String, PersonalText> notes(Collection<String> recordIds) {
        return texts(new HashSet<>(recordIds));
    }

    private Map<String, PersonalText> texts(@Nullable Set<String> wanted) {
        Map<String, PersonalText> texts = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            String text = prepared.notes().get(i);
            String id = records.get(i).id();
            if (text != null && (wanted == null || wanted.contains(id))) {
                texts.put(id, new PersonalText(text));
            }
        }
        return texts;
    }

    // Comparing notes and writing records take about as long.

    static Progress firstHalf(Progress progress) {
        return (done, total) -> progress.report(done, 2 * total);
    }

    static Progress secondHalf(Progress progress) {
        return (done, total) -> progress.report(done + total, 2 * total);
    }
}
