package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.review.CaseLabels;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** From a list of cases to the opened report, as two supervisors go about it. */
class AuditJourneyTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://x\")";

    @TempDir
    Path folder;

    /** Five cases of one worker: all are read, all levels 3 but where it says otherwise. */
    @Test
    void fiveFilesOfOneWorkerFromTheListToTheReport() throws IOException {
        Path list = folder.resolve("cases.csv");
        Files.writeString(list, """
                caseId,worker,status,highRisk
                A-1,W01,OPEN,0
                A-2,W01,OPEN,0
                A-3,W01,CLOSED,0
                A-4,W01,CLOSED,0
                A-5,W01,CLOSED,0
                """);
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
            AuditDesk audits =
                    desk.audits(desk.create(NewAssessment.blank(Desks.AGENCY, Desks.YEAR, "annual-self-check")));
            AuditDesk.DrawnSample drawn = audits.draw(
                    CaseSample.Method.STRATIFIED, audits.casesOf(list).cases(), "2026", List.of());
            assertEquals(5, drawn.sample().drawn().size());
            String id = audits.lock(
                    new PersonalText("上半年"),
                    drawn,
                    List.of(
                            new Auditor("s1", new PersonalText("陈督导"), null),
                            new Auditor("s2", new PersonalText("林督导"), null)));
            try (AuditSession session = audits.open(id)) {
                // 75 points each; the first file capped at 20 by a critical item at 0, so that the agency is capped at
                // 59.
                read(session, audits.code("A-1"), Turn.FIRST, "s1", 3, "F16");
                for (String number : List.of("A-2", "A-3", "A-4", "A-5")) {
                    read(session, audits.code(number), Turn.FIRST, "s1", 3, "");
                }
                read(session, audits.code("A-2"), Turn.SECOND, "s2", 2, "");
                done(session, new AuditStep.ActOn(audits.code("A-1"), "F16", new PersonalText(HOSTILE)));
                done(
                        session,
                        new AuditStep.Comment(audits.code("A-3"), Turn.FIRST, "s1", "F01", new PersonalText(HOSTILE)));
                done(session, new AuditStep.Feedback(audits.code("A-3"), Turn.FIRST, "s1", new PersonalText("先做知情同意")));
            }
            // Open: (20 + 62.5) / 2 = 41.25 with 2 of 5; closed 75 with 3 of 5: (2 × 41.25 + 3 × 75) / 5 = 61.5,
            // capped.
            var agency = audits.review(id).result().agency();
            assertEquals(61.5, agency.uncapped(), 1e-9);
            assertEquals(59, agency.score(), 1e-9);

            Path report = folder.resolve("report.xlsx");
            audits.exportReport(id, report, Language.ZH, false);
            try (Workbook book = open(report)) {
                assertEquals(List.of("概览", "立即处理", "案卷", "逐题", "社工", "抽样规程"), sheets(book));
                Cell score = right(book.getSheet("概览"), "得分（0–100）");
                assertEquals(CellType.FORMULA, score.getCellType());
                assertEquals(59, score.getNumericCellValue(), 1e-9);
                assertEquals(
                        59,
                        book.getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluate(score)
                                .getNumberValue(),
                        1e-9);
                assertEquals(61.5, right(book.getSheet("概览"), "封顶前").getNumericCellValue(), 1e-9);
                assertTrue(texts(book.getSheet("立即处理")).contains("已处理"));
                assertFalse(texts(book.getSheet("案卷")).contains("A-1"));
                assertEquals(5, right(book.getSheet("社工"), "W01").getNumericCellValue(), 1e-9);
                assertEquals(List.of(), formulas(book.getSheet("立即处理")));
            }
            feedback(audits, id);
            protocol(audits, id, drawn);
        }
    }

    private void feedback(AuditDesk audits, String id) throws IOException {
        Path file = folder.resolve("feedback.xlsx");
        audits.exportFeedback(id, file, Language.EN, false);
        try (Workbook book = open(file)) {
            assertEquals(List.of("W01"), sheets(book));
            List<String> said = texts(book.getSheet("W01"));
            assertTrue(said.contains("先做知情同意"));
            assertTrue(said.contains(HOSTILE));
            assertEquals(List.of(), formulas(book.getSheet("W01")));
        }
    }

    private void protocol(AuditDesk audits, String id, AuditDesk.DrawnSample drawn) throws IOException {
        Path file = folder.resolve("protocol.xlsx");
        var numbers = new java.util.HashMap<String, String>();
        drawn.codes().forEach((number, code) -> numbers.put(code, number));
        audits.exportProtocol(id, numbers, file, Language.ZH, false);
        try (Workbook book = open(file)) {
            List<String> said = texts(book.getSheet("抽样规程"));
            assertTrue(said.containsAll(List.of("A-1", "A-2", "A-3", "A-4", "A-5", "2026")));
        }
    }

    @Test
    void theSampleAgencysAuditIsTheSameInEveryDataFile() {
        List<Double> scores = new ArrayList<>();
        for (String name : List.of("one.db", "two.db")) {
            try (Desk desk = Desk.open(folder.resolve(name))) {
                AuditDesk audits = desk.audits(desk.adoptSample());
                var audit = audits.newest().orElseThrow();
                assertEquals(30, audit.files().size());
                assertEquals(
                        1, audit.files().stream().filter(f -> f.lost() != null).count());
                assertEquals(
                        28, audit.files().stream().filter(FileWork::finished).count());
                assertTrue(audit.result().files().stream()
                        .anyMatch(f -> f.critical().equals(List.of("F16"))));
                scores.add(audit.result().agency().score());
                var review = desk.review(desk.adoptSample());
                assertTrue(review.recommendations().stream()
                        .anyMatch(r -> r.recommendation().id().equals("R13")
                                && r.because().contains("F16")));
                assertTrue(AuditEvidence.places(review).contains("M1.1"));
                assertEquals(
                        "r2",
                        AuditEvidence.put(review, "r1", Language.ZH).piece().verifiedBy());
                assertEquals(
                        "r3",
                        AuditEvidence.put(review, "r2", Language.ZH).piece().verifiedBy());
            }
        }
        assertEquals(scores.get(0), scores.get(1));
    }

    @Test
    void labelsAreAsLongAsItTakesToTellCasesApart() {
        var cases =
                List.of(drawnCase("abcdef0123456789"), drawnCase("abcde00123456789"), drawnCase("0000000000000000"));
        CaseLabels labels =
                CaseLabels.of(new CaseSample(CaseSample.Method.STRATIFIED, "s", 3, cases, List.of(), List.of()));
        assertEquals("ABCDEF", labels.of("abcdef0123456789"));
        assertEquals("abcde00123456789", labels.code("abcde0").orElseThrow());
    }

    private static CaseSample.DrawnCase drawnCase(String code) {
        return new CaseSample.DrawnCase(new org.zhixing.audit.AuditCase(code, "W", true, false), true);
    }

    private static void read(AuditSession session, String code, Turn turn, String by, int level, String zero) {
        for (AuditItem item : session.now().pinned().model().items()) {
            int said = item.id().equals(zero) ? 0 : level;
            done(session, new AuditStep.MarkItem(code, turn, by, item.id(), new ItemMark.Level(said)));
        }
        done(session, new AuditStep.Finish(code, turn, by, true));
    }

    private static void done(AuditSession session, AuditStep step) {
        session.apply(step).toCompletableFuture().join();
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> sheets(Workbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static Cell right(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && new DataFormatter().formatCellValue(row.getCell(0)).equals(label)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private static List<String> formulas(Sheet sheet) {
        List<String> formulas = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell.getCellFormula());
            }
        }));
        return formulas;
    }
}
