package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.audit.AuditItem;
import org.zhixing.documents.ShippedAuditModel;
import tools.jackson.databind.JsonNode;

/** An audit from the command line, in the order in which supervisors go about it. */
class AuditStoreCommandsTest {

    @TempDir
    Path folder;

    private String store;
    private String assessment;
    private Path cases;

    @BeforeEach
    void anAssessmentAndItsCases() throws IOException {
        store = folder.resolve("zhixing.db").toString();
        assessment = ran(
                        "assessment",
                        "new",
                        "--model",
                        Ran.MODEL,
                        "--agency",
                        "清河里",
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-12-31")
                .outLines()
                .get(0);
        cases = Files.writeString(folder.resolve("cases.csv"), """
                caseId,worker,status,highRisk
                A-1,W01,OPEN,0
                A-2,W01,OPEN,0
                A-3,W01,CLOSED,0
                A-4,W01,CLOSED,0
                A-5,W01,CLOSED,0
                """);
    }

    /** All levels are 3 but a critical 0 in A-1; the second reading of A-2 says 2 throughout. */
    @Test
    void fiveFilesFromTheListToTheOpenedReport() throws IOException {
        String id = drawn("--title", "上半年");
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            marks.append(reading("A-" + i, 3));
        }
        Ran first = marked(id, marks + "A-1 REOPEN\nA-1 F16 0\nA-1 DONE\n");
        assertEquals(0, first.status(), first.out());
        assertEquals(5 * 21 + 3, first.outLines().size());
        assertTrue(first.outLines().stream().allMatch(line -> line.matches("saved [0-9A-F]{4,} \\S.*")), first.out());
        assertFalse(first.out().contains("A-1"), "a case number is not repeated");

        Ran unknown = marked(id, reading("A-2", 2), "--second");
        assertEquals(2, unknown.status());
        Ran same = marked(id, "A-2 F01 2\n", "--second", "--auditor", "李敏");
        assertEquals(3, same.status());
        Ran second = marked(id, reading("A-2", 2), "--second", "--auditor", "王强");
        assertEquals(0, second.status(), second.out());

        // Open: (20 + (75 + 50) / 2) / 2 = 41.25 of 2; closed: 75 of 3; (2 × 41.25 + 3 × 75) / 5 = 61.5, capped at 59.
        Ran shown = ran("audit", "show", id, "--json");
        assertEquals(List.of(), violations(shown.out()));
        JsonNode document = shown.json();
        assertEquals(59, document.at("/agency/score").doubleValue(), 1e-9);
        assertEquals(61.5, document.at("/agency/uncapped").doubleValue(), 1e-9);
        String told = ran("audit", "show", id).out();
        assertTrue(told.contains("机构 59.0"), told);
        assertTrue(told.contains("立即处理"), told);
        assertFalse(told.contains("—–—"), "no interval is no interval");
        String english = ran("audit", "show", id, "--lang", "en").out();
        assertTrue(english.contains("Files read by two: 1; items to compare: 20"), english);

        assertEquals(0, marked(id, "A-1 ACTED F16 已补同意书\n").status());
        assertTrue(ran("audit", "show", id, "--lang", "en").out().contains("acted on"));

        JsonNode listed =
                ran("audit", "list", "--assessment", assessment, "--json").json();
        assertEquals(id, listed.at("/audits/0/id").asString());
        assertEquals(5, listed.at("/audits/0/finished").intValue());

        Path report = folder.resolve("report.xlsx");
        assertEquals(0, ran("audit", "export", id, "--out", report.toString()).status());
        assertEquals(2, ran("audit", "export", id, "--out", report.toString()).status());
        assertEquals(
                0,
                ran("audit", "export", id, "--out", report.toString(), "--force")
                        .status());
        assertEquals(59, right(report, "概览", "得分（0–100）"), 1e-9);
        assertEquals(61.5, right(report, "概览", "封顶前"), 1e-9);

        Path feedback = folder.resolve("feedback.xlsx");
        assertEquals(
                0,
                ran("audit", "export", id, "--feedback", "--out", feedback.toString())
                        .status());
        assertEquals(List.of("W01"), sheets(feedback));
        Path protocol = folder.resolve("protocol.xlsx");
        assertEquals(
                0,
                ran("audit", "export", id, "--protocol", "--out", protocol.toString())
                        .status());
        assertEquals(List.of("抽样规程"), sheets(protocol));
        assertEquals(
                2,
                ran("audit", "export", id, "--feedback", "--protocol", "--out", protocol.toString())
                        .status());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "A-1 F03 5, refused",
                "A-1 F16 NA, refused",
                "A-1 F17 1, refused",
                "A-1 F01, refused",
                "A-1 F01 -1, refused",
                "A-1 F99 2, refused",
                "A-1, refused",
                "A-9 F01 3, refused",
                "A-1 CUE maybe, refused",
                "A-1 COMMENT, refused",
                "A-1 ACTED F16 x, refused",
                "A-1 F06 NA, saved",
                "A-1 F01 -, saved",
                "A-1 CUE yes, saved",
                "A-1 COMMENT F16 =1+1, saved",
                "A-1 FEEDBACK 好, saved",
                "A-1 LOST 搬家, saved",
                "A-1 LOST, saved"
            })
    void aLineIsSavedOrRefused(String line, String expected) {
        Ran ran = marked(drawn(), line + "\n");
        assertEquals(expected.equals("saved") ? 0 : 3, ran.status(), ran.out());
        assertEquals(1, ran.outLines().size());
        assertTrue(ran.out().startsWith(expected + " "), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void aRefusedLineDoesNotStopTheOthersAndLostFilesStayLost() {
        String id = drawn();
        Ran ran = marked(id, "# 第一天\n\nA-1 F01 9\nA-1 LOST 搬家\nA-1 F01 3\nA-1 FOUND\nA-1 F01 3\n");
        assertEquals(3, ran.status());
        assertEquals(
                List.of("refused", "saved", "refused", "saved", "saved"),
                ran.outLines().stream().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void nobodyReadsOwnCases() {
        String id = drawn();
        Ran own = marked(id, "A-1 F01 3\n", "--auditor", "王强@W01");
        assertEquals(3, own.status());
        assertEquals(1, own.outLines().size());
        assertEquals(0, marked(id, "A-1 F01 3\n").status());
        Ran late = marked(id, "A-2 F01 3\n", "--auditor", "李敏@W01");
        assertEquals(3, late.status(), "who has read these files is not their worker");
    }

    @Test
    void theQuickScreenIsShownWhereFilesWereDrawnForIt() {
        String id = drawn("--method", "lqas");
        Ran shown = ran("audit", "show", id);
        assertEquals(0, shown.status());
        assertTrue(shown.out().contains("判定线"), shown.out());
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        assertEquals(
                3,
                drawing("--assessment", "nobody", "--cases", cases.toString(), "--auditor", "李敏")
                        .status());
        assertTrue(drawing("--assessment", "nobody", "--from-records", "--auditor", "李敏")
                .err()
                .contains("assessment list"));
        assertEquals(3, ran("audit", "list", "--assessment", "nobody").status());
        assertEquals(
                3,
                drawing("--assessment", assessment, "--from-records", "--auditor", "李敏")
                        .status());
        assertEquals(2, drawing("--assessment", assessment, "--auditor", "李敏").status());
        assertEquals(
                2,
                drawing("--assessment", assessment, "--cases", cases.toString()).status());
        assertEquals(
                2,
                drawing("--assessment", assessment, "--cases", cases.toString(), "--auditor", "@W01")
                        .status());
        assertEquals(
                2,
                drawing("--assessment", assessment, "--cases", cases.toString(), "--auditor", " ")
                        .status());
        assertEquals(
                3,
                drawing("--assessment", assessment, "--cases", cases.toString(), "--auditor", "李敏", "--seed", " ")
                        .status());
        assertTrue(ran("audit", "list", "--json").json().get("audits").isEmpty(), "nothing was drawn");
        for (String command : List.of("show", "mark")) {
            Ran ran = ran("audit", command, "nobody");
            assertEquals(3, ran.status(), command);
            assertTrue(ran.err().contains("audit list"), ran.err());
        }
        Path other = Files.writeString(folder.resolve("other.db"), "mine");
        assertEquals(4, Ran.of("audit", "list", "--store", other.toString()).status());
        assertEquals(
                4,
                Ran.of("audit", "list", "--store", folder.resolve("none.db").toString())
                        .status());
        assertEquals("mine", Files.readString(other));
    }

    private String drawn(String... more) {
        List<String> all = new ArrayList<>(
                List.of("--assessment", assessment, "--cases", cases.toString(), "--auditor", "李敏", "--seed", "七"));
        all.addAll(List.of(more));
        Ran ran = drawing(all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return ran.outLines().get(0);
    }

    private Ran drawing(String... arguments) {
        List<String> all = new ArrayList<>(List.of("audit", "new"));
        all.addAll(List.of(arguments));
        return ran(all.toArray(String[]::new));
    }

    private Ran marked(String id, String lines, String... more) {
        List<String> all = new ArrayList<>(List.of("audit", "mark", id, "--store", store));
        all.addAll(List.of(more));
        return Ran.with(lines, all.toArray(String[]::new));
    }

    private Ran ran(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store));
        return Ran.of(all);
    }

    private static String reading(String number, int level) {
        StringBuilder lines = new StringBuilder();
        for (AuditItem item : ShippedAuditModel.read().items()) {
            lines.append(number + " " + item.id() + " " + level + "\n");
        }
        return lines + number + " DONE\n";
    }

    private static List<String> sheets(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    private static double right(Path file, String sheet, String label) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet(sheet)) {
                if (new DataFormatter().formatCellValue(row.getCell(0)).equals(label)) {
                    return row.getCell(1).getNumericCellValue();
                }
            }
            throw new AssertionError("no row " + label);
        }
    }

    private static List<String> violations(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessment-models/audit-score.schema.json")), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
