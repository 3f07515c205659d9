package org.zhixing.report.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.workshop.Sessions.at;
import static org.zhixing.workshop.Sessions.joined;
import static org.zhixing.workshop.Sessions.keys;
import static org.zhixing.workshop.Sessions.vote;
import static org.zhixing.workshop.Sessions.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.Sessions;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep.Erase;
import org.zhixing.workshop.WorkshopStep.Prepare;

/** The workbook of a session, read back from the file. */
class WorkshopWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder;

    /** TV29's participant before, the key itself after, and somebody who says nothing of the first item. */
    private static Workshop session(PersonalText title, Vignette vignette) {
        Workshop w = new Prepare(title, List.of(vignette)).applyTo(Sessions.of(vignette));
        w = at(joined(joined(w, "p", Way.PHONE), "q", Way.TYPED), Stage.FIRST);
        w = votes(w, "p", 2, 3, 3, 1, 4, 2, 3, 3);
        w = vote(votes(w, "q", 0, 3, 1, 0, 4, 0, 2, 2), "q", "M1.1", null);
        w = votes(at(w, Stage.SECOND), "p", 1, 3, 2, 0, 4, 1, 2, 3);
        return votes(w, "q", 1, 3, 2, 0, 4, 1, 2, 4);
    }

    private static Workshop session() {
        return session(new PersonalText("十月工坊"), Sessions.vignette("a", keys(1, 3, 2, 0, 4, 1, 2, 3)));
    }

    private XSSFWorkbook written(Workshop workshop, Language language) throws IOException {
        Path out = folder.resolve("w.xlsx");
        new WorkshopWorkbook(language, DAY).write(workshop, out, true);
        return new XSSFWorkbook(Files.newInputStream(out));
    }

    @Test
    void figuresStandInTheirRowsAndMarksInWords() throws IOException {
        Workshop session = session();
        try (XSSFWorkbook book = written(session, Language.ZH)) {
            XSSFSheet people = book.getSheet("参与者");
            String name = session.participant("p").orElseThrow().codeName();
            Row row = rows(people).stream()
                    .filter(r -> name.equals(text(r, 0)) && "讨论前".equals(text(r, 2)))
                    .findFirst()
                    .orElseThrow();
            assertEquals("偏宽", text(row, 3));
            assertEquals(8, row.getCell(4).getNumericCellValue());
            assertEquals(0.375, row.getCell(7).getNumericCellValue(), 1e-12);
            assertEquals(0.625, row.getCell(9).getNumericCellValue(), 1e-12);
            assertEquals(0.6997, row.getCell(11).getNumericCellValue(), 5e-5);
            assertEquals("情境不足", text(row, 12));
            assertEquals(0.7619, row.getCell(14).getNumericCellValue(), 5e-5);
            Row item = rows(book.getSheet("逐题")).get(1);
            assertEquals(List.of("M1.1", "1", "讨论前"), List.of(text(item, 1), text(item, 3), text(item, 6)));
            assertEquals(1, item.getCell(9).getNumericCellValue(), "one vote on level 2");
            assertEquals(1, item.getCell(12).getNumericCellValue(), "one that the material does not say");
        }
    }

    @Test
    void everyItemHasAChartOfItsOwn() throws IOException {
        try (XSSFWorkbook book = written(session(), Language.ZH)) {
            XSSFSheet sheet = book.getSheet("前后对照");
            assertEquals(8, sheet.getDrawingPatriarch().getCharts().size());
            var bars = sheet.getDrawingPatriarch()
                    .getCharts()
                    .get(0)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0);
            assertEquals(2, bars.sizeOfSerArray());
            assertTrue(words(book).contains("1 级 · 钥匙"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterErasingTheSumsAreThereAndNobodyIs(Language language) throws IOException {
        Workshop session = session();
        List<Double> before;
        try (XSSFWorkbook book = written(session, language)) {
            before = numbers(book.getSheetAt(1));
        }
        try (XSSFWorkbook book = written(new Erase().applyTo(session), language)) {
            assertEquals(before, numbers(book.getSheetAt(1)));
            for (String id : List.of("p", "q")) {
                String name = session.participant(id).orElseThrow().codeName();
                assertFalse(words(book).stream().anyMatch(w -> w.contains(name)), name);
            }
        }
    }

    @Test
    void whatSomebodyTypedNeverBecomesAFormula() throws IOException {
        Vignette hostile = new Vignette(
                "=1+1",
                new Text("=HYPERLINK(\"http://x\")", "@SUM(A1)"),
                new Text("-1+1\u0000\uFFFF", "\t=cmd"),
                Sessions.vignette("a", keys(1, 3, 2, 0, 4, 1, 2, 3)).items(),
                false);
        try (XSSFWorkbook book = written(session(new PersonalText("=2+5 &P&N <b>"), hostile), Language.ZH)) {
            for (var sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress()::toString);
                    }
                }
            }
        }
    }

    @Test
    void aSessionThatNobodyJoinedAndOneWithoutItemsCanBeWritten() throws IOException {
        try (XSSFWorkbook book = written(Sessions.of(Sessions.vignette("a")), Language.EN)) {
            assertEquals(5, book.getNumberOfSheets());
            assertTrue(words(book).contains("Nobody has joined yet"));
        }
        try (XSSFWorkbook book = written(Sessions.of(Sessions.vignette("a", keys(1, 2))), Language.ZH)) {
            assertTrue(words(book).contains("没有评分"));
        }
    }

    @Test
    void aFileThatIsThereIsKeptUnlessItMayBeReplaced() throws IOException {
        Path out = Files.writeString(folder.resolve("there.xlsx"), "mine");
        ProblemException refused = assertThrows(
                ProblemException.class, () -> new WorkshopWorkbook(Language.ZH, DAY).write(session(), out, false));
        assertEquals(ProblemException.Kind.USAGE, refused.kind());
        assertEquals("mine", Files.readString(out));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static List<Row> rows(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(r -> {
            if (r.getRowNum() >= 2) {
                rows.add(r);
            }
        });
        return rows;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static List<String> words(XSSFWorkbook book) {
        List<String> words = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        })));
        return words;
    }

    private static List<Double> numbers(XSSFSheet sheet) {
        List<Double> numbers = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.NUMERIC) {
                numbers.add(cell.getNumericCellValue());
            }
        }));
        return numbers;
    }
}
