package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RowProblem;
import org.zhixing.records.sample.Story;
import org.zhixing.records.sample.SyntheticRecords;
import org.zhixing.report.table.TableWriter;
import org.zhixing.work.Progress;

/** Made-up records are read as the records of others are. */
class SyntheticRecordsImportTest {

    @TempDir
    Path folder;

    @Test
    void everyPlainRowIsAcceptedWithEveryFieldKnown() throws IOException {
        ImportResult result = read(csv(Story.PLAIN, 3000));

        assertEquals(3000, result.accepted());
        assertEquals(List.of(), result.problems());
        assertEquals(List.of(), result.hints());
        assertEquals(
                EnumSet.allOf(RecordField.class),
                EnumSet.copyOf(result.records().traits().known()));
        assertEquals(Set.of(), result.names().people());
    }

    @Test
    void theWorkbookSaysWhatTheTextSays() throws IOException {
        for (Story story : Story.values()) {
            ImportResult text = read(csv(story, 800));
            ImportResult book = read(workbook(story, 800));

            assertEquals(text.records(), book.records());
            assertEquals(
                    text.problems().stream()
                            .map(p -> p.row() + " " + p.column() + " " + p.code())
                            .toList(),
                    book.problems().stream()
                            .map(p -> p.row() + " " + p.column() + " " + p.code())
                            .toList());
        }
    }

    @Test
    void theDriftingAgencyHasSevenRowsToMendOneOfEachKind() throws IOException {
        ImportResult result = read(csv(Story.DRIFTING, 419));

        assertEquals(419, result.rows());
        assertEquals(412, result.accepted());
        assertTrue(result.problems().stream().allMatch(RowProblem::refused));
        assertEquals(
                List.of(
                        "7 serviceDate BAD_DATE 2026/2/30",
                        "19 recordedDate BEFORE_SERVICE",
                        "33 durationHours OUT_OF_RANGE 0",
                        "58 serviceType UNKNOWN_VALUE 联欢",
                        "71 recordId DUPLICATE_ID R0063",
                        "96 durationHours BAD_NUMBER 两小时",
                        "120 serviceDate MISSING "),
                result.problems().stream()
                        .map(p -> p.row() + " " + p.field().key() + " " + p.code()
                                + (p.code() == RowProblem.Code.BEFORE_SERVICE ? "" : " " + p.value()))
                        .toList());
    }

    private ImportResult read(Path file) {
        RecordSource source = new RecordSource("a", TableFile.open(file, TableOptions.RECOGNISE), null);
        return new RecordReader(RecordMapping.NONE, new ClientCodes(new byte[] {1}))
                .read(List.of(source), (note, position) -> {}, Progress.NONE)
                .orElseThrow();
    }

    private Path csv(Story story, int rows) throws IOException {
        Path file = folder.resolve(story + ".csv");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter table = TableWriter.csv(out)) {
            fill(table, new SyntheticRecords(story, rows, 11));
        }
        return file;
    }

    private Path workbook(Story story, int rows) throws IOException {
        Path file = folder.resolve(story + ".xlsx");
        SyntheticRecords records = new SyntheticRecords(story, rows, 11);
        List<RecordField.Kind> kinds = new ArrayList<>();
        records.columns().forEach(c -> kinds.add(c.kind()));
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter table = TableWriter.workbook(out, "记录", kinds)) {
            fill(table, records);
        }
        return file;
    }

    private static void fill(TableWriter table, SyntheticRecords records) throws IOException {
        table.row(records.headers());
        while (records.hasNext()) {
            table.row(records.next());
        }
    }
}
