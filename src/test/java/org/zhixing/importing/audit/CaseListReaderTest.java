package org.zhixing.importing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.audit.AuditCase;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A list of cases is read as it stands, and every row that cannot be drawn from is named with its row and column. */
class CaseListReaderTest {

    private static final String HEADER = "caseId,worker,status,highRisk\n";
    private static final Path HOSTILE = Path.of("../shared/corpora/poi-hostile");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseId,worker,status,highRisk",
                "CASEID,Worker,STATUS,highrisk",
                "个案编号,社工,状态,高风险",
                "案号,工号,状态,高风险",
                " caseId , 社工,ｓｔａｔｕｓ,\u00A0高风险\u00A0",
                "\uFEFF个案编号,社工,状态,高风险",
                "\u200B案号,社工\u200B,状态,高风险"
            })
    void aHeaderMayBeInEitherLanguage(String header) throws IOException {
        assertEquals("C1 W1 open -", shown(read(header + "\nC1,W1,在案,否\n")));
    }

    @Test
    void columnsStandInAnyOrderAndTheRestIsNamedAsNotUsed() throws IOException {
        CaseTable table = read("高风险,备注,状态,案号,社工,\n是,x,在案,C1,W1,\n");
        assertEquals("C1 W1 open high", shown(table));
        assertEquals(List.of("备注"), table.ignored());
        assertEquals(List.of("案号", "社工", "状态", "高风险"), table.headers());
        assertEquals(List.of("C1", "W1", "在案", "是"), table.cases().get(0).cells());
    }

    @Test
    void aTitleAndBlankRowsMayStandAboveTheHeader() throws IOException {
        CaseTable table = read("清河里社工站 2026 上半年个案表\n\n制表：办公室\n" + HEADER + "C1,W1,OPEN,\nC2,W1,?,\n");
        assertEquals("C1 W1 open -", shown(table));
        assertEquals(List.of("case.status 6 status"), told(table.problems()));
    }

    /** Formats.md D6: all states but OPEN count as closed. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, open",
        "open, open",
        "在案, open",
        "ＯＰＥＮ, open",
        "CLOSED, closed",
        "结案, closed",
        "TRANSFERRED, closed",
        "转介, closed",
        "Withdrawn, closed",
        "主动终止, closed",
        "DECEASED, closed",
        "死亡, closed"
    })
    void everyStateIsKnownInBothLanguages(String state, String expected) throws IOException {
        assertEquals("C1 W1 " + expected + " -", shown(read(HEADER + "C1,W1," + state + ",0\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, high", "是, high", "yes, high", "Y, high", "TRUE, high", "√, high", "有, high",
        "0, -", "否, -", "no, -", "N, -", "false, -", "×, -", "无, -",
        "'', -", "' ', -", "'\u3000', -"
    })
    void riskIsYesOrNoAndBlankIsNo(String word, String expected) throws IOException {
        assertEquals("C1 W1 open " + expected, shown(read(HEADER + "C1,W1,OPEN," + word + "\n")));
    }

    @Test
    void aShortRowHasNoRisk() throws IOException {
        assertEquals("C1 W1 closed -", shown(read(HEADER + "C1,W1,CLOSED\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "',W2,OPEN,1'         | case.missing 3 caseId",
                "' ,W2,OPEN,1'        | case.missing 3 caseId",
                "'\u00A0,W2,OPEN,1'   | case.missing 3 caseId",
                "'\u200B,W2,OPEN,1'   | case.missing 3 caseId",
                "'C2,,OPEN,1'         | case.missing 3 worker",
                "'C2,\u200B,OPEN,1'   | case.missing 3 worker",
                "'C2,W2,,1'           | case.missing 3 status",
                "'C2,W2,在办,1'        | case.status 3 status",
                "'C2,W2,1,1'          | case.status 3 status",
                "'C2,W2,OPEN,maybe'   | case.highRisk 3 highRisk",
                "'C2,W2,OPEN,2'       | case.highRisk 3 highRisk",
                "'C2,W2,OPEN,高'      | case.highRisk 3 highRisk",
                "'C1,W2,OPEN,1'       | case.twice 3 caseId 2",
                "' C1 ,W2,OPEN,1'     | case.twice 3 caseId 2",
                "'Ｃ１,W2,OPEN,1'     | case.twice 3 caseId 2",
                "'C1\u200B,W2,OPEN,1' | case.twice 3 caseId 2",
                "',,?,?'              | case.missing 3 caseId; case.missing 3 worker; case.status 3 status; case.highRisk 3 highRisk"
            })
    void eachWrongCellIsNamedByRowAndColumnAndTheCaseIsLeftOut(String row, String expected) throws IOException {
        CaseTable table = read(HEADER + "C1,W1,OPEN,\n" + row + "\nC9,W1,CLOSED,\n");
        assertEquals("C1 W1 open -; C9 W1 closed -", shown(table));
        assertEquals(List.of(expected.split("; ")), told(table.problems()));
    }

    @Test
    void aCaseThatWasLeftOutDoesNotMakeALaterOneADuplicate() throws IOException {
        CaseTable table = read(HEADER + "C1,,OPEN,\nC1,W1,OPEN,\n");
        assertEquals("C1 W1 open -", shown(table));
        assertEquals(List.of("case.missing 2 worker"), told(table.problems()));
    }

    @Test
    void numbersOfTwoWidthsAreOneWorker() throws IOException {
        assertEquals("C1 W1 open -; C2 W1 open -", shown(read(HEADER + "C1,W1,OPEN,\nC2,Ｗ１,OPEN,\n")));
    }

    @Test
    void whatIsTooLongForANumberIsLeftOut() throws IOException {
        CaseTable table = read(HEADER + "c".repeat(200) + ",W1,OPEN,\n" + "c".repeat(201) + ",W1,OPEN,\nC3,"
                + "w".repeat(201) + ",OPEN,\n");
        assertEquals(1, table.cases().size());
        assertEquals(List.of("case.tooLong 3 caseId 200", "case.tooLong 4 worker 200"), told(table.problems()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'worker,status,highRisk\nW1,OPEN,1'           | case.noHeader",
                "'C1,W1,OPEN,1'                                | case.noHeader",
                "'caseId,worker,status\nC1,W1,OPEN'            | case.columns highRisk/高风险",
                "'案号\nC1'                                     | case.columns worker/社工 status/状态 highRisk/高风险",
                "'caseId,worker,status,highRisk,案号\nC1,W1,OPEN,1,C1' | case.columnTwice 案号",
                "'caseId,worker,status,highRisk'               | case.none",
                "'caseId,worker,status,highRisk\n,,,\n'        | case.none"
            })
    void aListThatCannotBeReadIsRefused(String text, String expected) throws IOException {
        assertEquals(List.of(expected), refused(csv(text)));
    }

    @Test
    void whereNoRowCanBeTakenEachIsSaid() throws IOException {
        assertEquals(
                List.of("case.missing 2 worker", "case.status 3 status"),
                refused(csv(HEADER + "C1,,OPEN,\nC2,W1,?,\n")));
    }

    @Test
    void aFileWithMoreThanAThousandWrongPlacesIsAnotherFile() throws IOException {
        String wrong = "C,W,?,\n";
        assertEquals(
                1000,
                read(HEADER + "C1,W1,OPEN,\n" + wrong.repeat(1000)).problems().size());
        assertEquals(List.of("case.tooMany 100000 1000"), refused(csv(HEADER + "C1,W1,OPEN,\n" + wrong.repeat(1001))));
    }

    /** A refusal is printed and may be sent on: it must not carry the number of a case. */
    @Test
    void noProblemRepeatsWhatStandsInTheCell() throws IOException {
        CaseTable table = read(HEADER + "王小明,W1,OPEN,\n王小明,W1,OPEN,\n李小红,张社工,病故了,说不准\n");
        for (Problem problem : table.problems()) {
            for (Language language : Language.values()) {
                String said = problem.in(Messages.in(language));
                assertTrue(Stream.of("王小明", "李小红", "张社工", "病故了", "说不准").noneMatch(said::contains), said);
            }
        }
        assertEquals(3, table.problems().size());
    }

    @Test
    void aListFromAChineseSpreadsheetProgramIsReadInItsOwnEncoding() throws IOException {
        Path file = folder.resolve("gb.csv");
        Files.write(file, "个案编号,社工,状态,高风险\r\nC1,王社工,在案,是\r\n".getBytes(Charset.forName("GB18030")));
        assertEquals("C1 王社工 open high", shown(CaseListReader.read(file)));
    }

    /** Numbers and truth values are what spreadsheets make of them; the first sheet with cases counts. */
    @Test
    void aWorkbookIsReadByTypeFromTheFirstSheetThatNamesCases() throws IOException {
        Path file = folder.resolve("cases.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            row(book.createSheet("说明"), 0, "先读我");
            XSSFSheet sheet = book.createSheet("个案");
            row(sheet, 0, "案号", "社工", "状态", "高风险");
            row(sheet, 1, 2026001.0, 7.0, "在案", true);
            row(sheet, 2, "2026002", "7", "结案", 0.0);
            row(sheet, 4, 2026003.0, 7.0, "在案", 2.0);
            row(sheet, 5, "2026001", 7.0, "在案", false);
            Row broken = sheet.createRow(6);
            broken.createCell(0).setCellErrorValue((byte) 42);
            row(book.createSheet("另一份"), 0, "案号", "社工", "状态", "高风险");
            book.write(out);
        }
        CaseTable table = CaseListReader.read(file);
        assertEquals("2026001 7 open high; 2026002 7 closed -", shown(table));
        assertEquals(
                List.of(
                        "case.highRisk 5 高风险",
                        "case.twice 6 案号 2",
                        "case.unreadable 7 案号",
                        "case.missing 7 社工",
                        "case.missing 7 状态"),
                told(table.problems()));
    }

    @Test
    void filesThatBrokeOtherReadersAreRefused() throws IOException {
        assumeTrue(Files.isDirectory(HOSTILE), "the corpus is not here: " + HOSTILE);
        try (Stream<Path> all = Files.list(HOSTILE)) {
            List<Path> files =
                    all.filter(f -> f.toString().contains(".xls")).sorted().toList();
            assertTrue(files.size() >= 33, "only " + files.size() + " files");
            for (Path file : files) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> CaseListReader.read(file), file.toString());
                assertEquals(ProblemException.Kind.INPUT, refused.kind(), file.toString());
            }
        }
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double figure) {
                row.createCell(i).setCellValue(figure);
            } else if (values[i] instanceof Boolean truth) {
                row.createCell(i).setCellValue(truth);
            } else {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), text);
    }

    private CaseTable read(String text) throws IOException {
        return CaseListReader.read(csv(text));
    }

    private List<String> refused(Path file) {
        ProblemException refused = assertThrows(ProblemException.class, () -> CaseListReader.read(file));
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        refused.problems().forEach(p -> assertEquals(file.toString(), p.where()));
        return told(refused.problems());
    }

    private static String shown(CaseTable table) {
        return table.population().stream()
                .map((AuditCase c) -> c.caseId() + " " + c.worker() + (c.open() ? " open" : " closed")
                        + (c.highRisk() ? " high" : " -"))
                .collect(Collectors.joining("; "));
    }

    /** What is wrong with row, column and particulars. */
    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(p -> (p.key().replace("problems.audit.", "") + " " + String.join(" ", p.arguments())).strip())
                .toList();
    }
}
