package org.zhixing.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhixing.importing.partners.PartnerLedgerReader;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.sample.Story;
import org.zhixing.records.sample.SyntheticRecords;
import org.zhixing.report.table.TableWriter;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * What the sample agency recorded in its second year, made anew each time and brought in like any other file, so that
 * people meet what they will meet with their own: seven rows to mend among them. Its notes are nobody's, and are kept.
 */
final class SampleRecords {

    static final int ROWS = 419;
    /** The one whose signals tell the story that the questionnaire tells: {@code records sample} gives the same file. */
    static final long SEED = 488;

    private static final String NAME = "服务记录-2026.csv";
    private static final String LEDGER = "伙伴台账-2026.csv";

    private SampleRecords() {}

    static void bringInto(RecordsDesk records, RecordContext context) {
        records.keepNotes(true);
        records.adoptContext(context);
        Path folder = null;
        try {
            folder = Files.createTempDirectory("zhixing-sample");
            Path file = folder.resolve(NAME);
            write(file);
            records.prepare(List.of(RecordFile.of(file)), RecordMapping.NONE, Progress.NONE)
                    .ifPresent(prepared -> records.importRecords(prepared, Progress.NONE));
            Path ledger = folder.resolve(LEDGER);
            Sample.copyLedger(ledger);
            records.savePartners(PartnerLedgerReader.read(ledger).partners());
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(NAME, "problems.change.sampleNotWritten"), e);
        } finally {
            if (folder != null) {
                discard(folder.resolve(NAME));
                discard(folder.resolve(LEDGER));
                discard(folder);
            }
        }
    }

    static void write(Path file) throws IOException {
        SyntheticRecords rows = new SyntheticRecords(Story.DRIFTING, ROWS, SEED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                TableWriter table = TableWriter.csv(out)) {
            table.row(rows.headers());
            while (rows.hasNext()) {
                table.row(rows.next());
            }
        }
    }

    private static void discard(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            place.toFile().deleteOnExit();
        }
    }
}
