package org.zhixing.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.ImportResult;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordSet;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.RecordReview;
import org.zhixing.signals.NoteReading;
import org.zhixing.signals.Notes;
import org.zhixing.signals.Periods;
import org.zhixing.work.Progress;

/** Reads service records out of files without a store: nothing of them stays behind. */
public final class RecordCheck {

    private static final int SALT = 16;

    private RecordCheck() {}

    /**
     * What files of records say.
     *
     * @param review null where no row was accepted and no period was asked for: there is nothing to analyse
     * @param result counts, problems and hints of the reading
     */
    public record Checked(@Nullable RecordReview review, ImportResult result) {}

    /**
     * Takes time: reads, cleans and compares notes.
     *
     * @param templates texts of the agency's blank forms, whose sentences are nobody's own; empty for none
     * @param period null for the calendar year that holds most service dates (ruling A8)
     * @return empty when the person cancelled
     * @throws org.zhixing.work.ProblemException (INPUT) when a file cannot be read as a table, its columns are not clear, or
     *     a required one is missing
     */
    public static Optional<Checked> of(
            AssessmentModel model,
            List<Path> files,
            RecordMapping mapping,
            RecordContext context,
            List<String> templates,
            @Nullable Period period,
            Progress progress) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        List<RecordFile> opened = files.stream().map(RecordFile::of).toList();
        Optional<PreparedImport> read = new RecordIntake(mapping, salt).read(opened, progress);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        PreparedImport prepared = read.orElseThrow().subtracting(templates);
        ImportResult result = prepared.result();
        Period asked = period != null
                ? period
                : Periods.mostUsedYear(result.records().records()).orElse(null);
        if (asked == null) {
            return Optional.of(new Checked(null, result));
        }
        return notes(model, prepared, asked, progress)
                .map(notes -> new Checked(RecordReview.of(model, data(result, notes, context), asked), result));
    }

    private static Optional<NoteReading> notes(
            AssessmentModel model, PreparedImport prepared, Period period, Progress progress) {
        return Notes.read(
                model,
                prepared.result().records().records(),
                prepared.notes(),
                prepared.result().names().all(),
                prepared.templates(),
                period,
                Runtime.getRuntime().availableProcessors(),
                progress);
    }

    private static ServiceData data(ImportResult result, NoteReading notes, RecordContext context) {
        List<ServiceRecord> records = new ArrayList<>(result.accepted());
        for (int i = 0; i < result.accepted(); i++) {
            NoteFacts facts = notes.facts().get(i);
            ServiceRecord record = result.records().records().get(i);
            records.add(facts == null ? record : record.with(facts));
        }
        return new ServiceData(
                new RecordSet(records, result.records().traits(), result.rows()),
                notes.pairs(),
                result.problems(),
                context);
    }
}
