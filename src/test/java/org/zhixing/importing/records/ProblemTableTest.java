package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.importing.Row;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/** Rows that need mending leave the program and come back the same. */
class ProblemTableTest {

    private static final Path NAUGHTY = Path.of("../shared/corpora/blns/blns.txt");
    private static final Messages ZH = Messages.in(Language.ZH);

    @TempDir
    private Path folder;

    private static TableFile open(Path file) {
        return TableFile.open(file, TableOptions.RECOGNISE);
    }

    private static ImportResult read(Path file) {
        return new RecordReader(RecordMapping.NONE, Tables.codes())
                .read(
                        List.of(new RecordSource(file.getFileName().toString(), open(file), null)),
                        (note, position) -> {},
                        Progress.NONE)
                .orElseThrow();
    }

    private static List<Row> rows(Path file) {
        List<Row> rows = new ArrayList<>();
        open(file).read("", row -> rows.add(row), Progress.NONE);
        return rows;
    }

    private Path file(String name, List<List<String>> lines) throws IOException {
        Path file = folder.resolve(name);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            lines.forEach(csv::writeRecord);
        }
        return file;
    }

    private Path forMending(Path file) throws IOException {
        ImportResult result = read(file);
        Path table = folder.resolve("mend-" + file.getFileName());
        try (Writer out = Files.newBufferedWriter(table)) {
            assertTrue(new ProblemTable(result.problems(), ZH)
                    .forMending(out, open(file), result.sheets().get(0), Progress.NONE));
        }
        return table;
    }

    @Test
    void theTableForMendingSaysWhatToDoAndHoldsTheWholeRows() throws IOException {
        Path file = file(
                "a.csv",
                List.of(
                        List.of("记录编号", "服务日期", "社工", "服务类型", "服务时长", "备注"),
                        List.of("R1", "2025-03-01", "W01", "个案", "1", ""),
                        List.of("R2", "2026/2/30", "W01", "联欢", "1", "=1+1"),
                        List.of("007", "2025-03-01", "W01", "个案", "-1", "")));
        assertEquals("""
                \uFEFF问题 Problem,怎么改 How to mend,原行号 Original row,原表 Original table,记录编号,服务日期,社工,服务类型,服务时长,备注
                "服务日期：没有这一天
                服务类型：不认识的类型","改为真实日期，如 2026-02-28
                选 个案/小组/活动/探访/咨询/行政，或在对应关系里说明这个词",3,a.csv,R2,2026/2/30,W01,联欢,1,'=1+1
                服务时长：时长应大于 0、不超过 24 小时,填实际小时数，如 1.5,4,a.csv,'007,2025-03-01,W01,个案,'-1,
                """, Files.readString(forMending(file)).replace("\r\n", "\n"));
    }

    @Test
    void theListHoldsNothingConfidentialAndNoFormula() throws IOException {
        Path file = file(
                "a.csv",
                List.of(
                        List.of("记录编号", "服务日期", "社工", "服务类型", "服务时长", "服务对象", "记录正文"),
                        List.of("R1", "=1+1", "W01", "个案", "1", "张三", "和张三谈了")));
        StringWriter out = new StringWriter();
        new ProblemTable(read(file).problems(), ZH).list(out);
        assertEquals("""
                \uFEFF文件,工作表,行,列,现在的内容,问题,怎么改
                a.csv,,2,服务日期,'=1+1,不是认得出的日期,写成年-月-日，年份写四位，如 2025-03-09
                """, out.toString().replace("\r\n", "\n"));
    }

    @Test
    void mendedRowsAreTakenAndTheLeadingColumnsAreNoMatter() throws IOException {
        Path file = file(
                "a.csv",
                List.of(
                        List.of("服务日期", "社工", "服务类型", "服务时长", "活动"),
                        List.of("2025-03-01", "W01", "活动", "1", "重阳节"),
                        List.of("2026/2/30", "W01", "活动", "1", "'-=+"),
                        List.of("x", "W01", "活动", "1", "重阳节")));
        Path table = forMending(file);
        Files.writeString(table, Files.readString(table).replace("2026/2/30", "2026/2/28"));
        ImportResult mended = read(table);
        ServiceRecord record = mended.records().records().get(0);
        assertEquals("行3", record.id());
        assertEquals("'-=+", record.activity());
        assertEquals(List.of("3 服务日期 BAD_DATE x"), Tables.said(mended.problems()));
        assertEquals(List.of(), mended.sheets().get(0).unused());
        assertEquals(
                read(file).sheets().get(0).headers().fingerprint(),
                mended.sheets().get(0).headers().fingerprint());

        Path again = forMending(table);
        Files.writeString(again, Files.readString(again).replace(",x,", ",2025-03-02,"));
        ServiceRecord last = read(again).records().records().get(0);
        assertEquals("行4", last.id());
        assertEquals("a.csv", read(again).sheets().get(0).mends());
        assertEquals(null, read(file).sheets().get(0).mends());
        assertEquals("重阳节", last.activity());
    }

    @Test
    void naughtyStringsComeBackTheSameAndNoneIsAFormula() throws IOException {
        assumeTrue(Files.exists(NAUGHTY), "without the corpora there is nothing to try");
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("=记录编号", "服务日期", "社工", "服务类型", "服务时长", "备注", "-其他", "'活动"));
        List<String> naughty = new ArrayList<>(Files.readAllLines(NAUGHTY));
        naughty.addAll(
                List.of("=1+1", "@SUM(A1)", "\tx", "\rx", "'", "''x", "＝1", "007", "1234567890123456789", "-5", "+86"));
        for (String text : naughty) {
            lines.add(List.of("R", "x", text, "联欢", text, text, text + "\n" + text, text));
        }
        Path file = file("a.csv", lines);
        List<Row> before = rows(file);
        List<Row> after = rows(forMending(file));
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            for (int column = 4; column < after.get(i).cells().size(); column++) {
                String written = CellText.of(after.get(i).at(column));
                assertEquals(CellText.of(before.get(i).at(column - 4)), PlainText.read(written));
                assertFalse(written.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"), written);
            }
        }
    }

    @Test
    void aStoppedWritingSaysSo() throws IOException {
        Path file = file("a.csv", List.of(List.of("服务日期", "社工", "服务类型", "服务时长"), List.of("x", "W01", "个案", "1")));
        ImportResult result = read(file);
        assertFalse(new ProblemTable(result.problems(), ZH)
                .forMending(new StringWriter(), open(file), result.sheets().get(0), (done, total) -> false));
    }
}
