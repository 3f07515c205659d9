package org.zhixing.importing.records;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.zhixing.importing.SheetName;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Reads the service records of files (specification 4.1): every row with content is accepted or refused, and counted. */
public final class RecordReader {

    /** Progress over several files: each counts the same, whatever its size, since sizes are known only when read. */
    private static final long FILE_UNITS = 10_000;

    private final RecordMapping mapping;
    private final ClientCodes codes;

    /** @param codes turns clients and participants into codes before anything leaves here */
    public RecordReader(RecordMapping mapping, ClientCodes codes) {
        this.mapping = mapping;
        this.codes = codes;
    }

    /**
     * Reads the files one after another; of rows with the same id the first accepted one counts (ruling A2). Clients'
     * names and notes are in memory only while this runs, and as long as {@code notes} keeps them.
     *
     * @param notes is given the note of each accepted record that has one, trimmed, with the record's position among the
     *     accepted ones, in that order
     * @param progress asked several times a second
     * @return nothing when {@code progress} asked to stop
     * @throws ProblemException (INPUT) when a file cannot be read as a table, its columns are not clear, a required one is
     *     missing, or a constant of the mapping is no value of its field
     */
    public Optional<ImportResult> read(List<RecordSource> sources, ObjIntConsumer<String> notes, Progress progress) {
        RecordImport all = new RecordImport(mapping, codes, notes);
        long total = sources.size() * FILE_UNITS;
        for (int i = 0; i < sources.size(); i++) {
            long before = i * FILE_UNITS;
            Progress part = (done, whole) -> progress.report(
                    before + (whole > 0 ? (long) (FILE_UNITS * Math.min(1.0, (double) done / whole)) : 0), total);
            if (!read(sources.get(i), all, part)) {
                return Optional.empty();
            }
        }
        return Optional.of(all.result());
    }

    private static boolean read(RecordSource source, RecordImport all, Progress progress) {
        List<String> candidates = candidates(source);
        for (String sheet : candidates) {
            SheetRows rows = new SheetRows(source.name(), sheet, all);
            boolean whole = source.file().read(sheet, rows, progress);
            if (!whole && !rows.stopped()) {
                return false;
            }
            if (rows.finish()) {
                all.noteUnread(source.name(), sheet, candidates.size() - 1);
                return true;
            }
        }
        throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(source.name(), "problems.records.noHeader"));
    }

    private static List<String> candidates(RecordSource source) {
        return source.sheet() != null
                ? List.of(source.sheet())
                : source.file().sheets().stream()
                        .filter(s -> !s.hidden())
                        .map(SheetName::name)
                        .toList();
    }
}
