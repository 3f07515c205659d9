package org.zhixing.importing.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A table of ratings is read as it stands, or each wrong cell is named. */
class RatingsTableReaderTest {

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return file(content, StandardCharsets.UTF_8);
    }

    private Path file(String content, Charset charset) throws IOException {
        Path file = folder.resolve("r.csv");
        Files.write(file, content.getBytes(charset));
        return file;
    }

    private static String shown(RatingsTable table) {
        return table.raters() + " "
                + IntStream.range(0, table.units().size())
                        .mapToObj(u -> table.units().get(u) + "="
                                + IntStream.range(0, table.raters().size())
                                        .mapToObj(r -> String.valueOf(table.rating(u, r)))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining(" "));
    }

    private List<String> problems(Path file) {
        ProblemException refused = assertThrows(ProblemException.class, () -> RatingsTableReader.read(file));
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        return refused.problems().stream().map(problem -> told(file, problem)).toList();
    }

    /** The cell, what is wrong with it, and the particulars. */
    private static String told(Path file, Problem problem) {
        String where = problem.where().replace(file.toString(), "").strip();
        return (where + " " + problem.key().replace("problems.", "") + " " + String.join(" ", problem.arguments()))
                .strip();
    }

    @Test
    void rowsAreUnitsAndColumnsAreRatersAndABlankIsMissing() throws IOException {
        RatingsTable table = RatingsTableReader.read(file("unit,A,B\nM1.1,3,\nM1.2, ,0\nM1.3,,\n"));

        assertEquals("[A, B] M1.1=3.0,null M1.2=null,0.0 M1.3=null,null", shown(table));
        assertEquals(4, table.missing());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "３, 3",
        "+2, 2",
        "-1, -1",
        "−1, -1",
        "2.50, 2.5",
        ".5, 0.5",
        "4., 4",
        "' 3\u00A0', 3",
        "0003, 3",
        "1000000000, 1000000000",
    })
    void aNumberIsOneHoweverItIsTyped(String typed, double rating) throws IOException {
        assertEquals(
                rating, RatingsTableReader.read(file("u,A\nx," + typed + "\n")).rating(0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NA", "三", "3分", "1e3", "NaN", "Infinity", "1 2", "3/4", "--", "0x3", "#N/A", "=1+2", "½", "true"
            })
    void whatIsNoNumberIsRefusedWithItsCell(String typed) throws IOException {
        assertEquals(List.of("C3 ratings.notANumber"), problems(file("u,A,B\nx,1,1\ny,1," + typed + "\nz,1,1\n")));
    }

    @Test
    void everyWrongCellIsNamedAtOnce() throws IOException {
        assertEquals(
                List.of(
                        "C2 ratings.notANumber",
                        "B3 ratings.tooGreat",
                        "D3 ratings.noRater",
                        "A4 ratings.noUnit",
                        "A5 ratings.unitTwice A2"),
                problems(file("u,A,B\nx,1,?\ny,1000000001,2,5\n,1,1\nｘ,1,1\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one column only, with or without a header
                "'unit\nx\ny'                | ratings.noRaters",
                // header only
                "'unit,A,B'                  | ratings.noUnits",
                // the same rater twice
                "'u,A,B,Ａ\nx,1,2,3'         | D1 ratings.raterTwice B1",
                // nothing at all
                "''                          | table.empty",
                "'\n\n'                      | table.empty",
            })
    void aFileWithoutATableOfRatingsIsRefused(String content, String problem) throws IOException {
        assertEquals(List.of(problem), problems(file(content)));
    }

    @Test
    void aColumnWithoutANameIsNoRaterWhileItIsEmpty() throws IOException {
        assertEquals("[A, B] x=1.0,2.0", shown(RatingsTableReader.read(file("u,A,,B,\nx,1,,2,\n"))));
        assertEquals(List.of("C2 ratings.noRater"), problems(file("u,A,,B\nx,1,7,2\n")));
    }

    @Test
    void aTitleMayStandAboveAndTheCornerMayBeEmpty() throws IOException {
        assertEquals("[A, B] x=1.0,2.0", shown(RatingsTableReader.read(file("2026 年督导评分\n\n,A,B\nx,1,2\n"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void otherEncodingsAndDelimitersAreReadAlike(String charset) throws IOException {
        Path file = file("条目;督导一;督导二\n个案研判;3;\n结案;2;1\n", Charset.forName(charset));

        assertEquals("[督导一, 督导二] 个案研判=3.0,null 结案=2.0,1.0", shown(RatingsTableReader.read(file)));
    }

    @Test
    void aWorkbookIsReadLikeTheCsv() throws IOException {
        Path file = folder.resolve("r.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("怎么填");
            XSSFSheet sheet = book.createSheet("评分");
            texts(sheet.createRow(1), "条目", "A", "B");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(7);
            row.createCell(1).setCellValue(3);
            row.createCell(2).setCellValue("2");
            Row other = sheet.createRow(4);
            texts(other, "8", "", "1.1");
            other.getCell(2).setCellValue(1.1);
            book.write(out);
        }

        assertEquals("[A, B] 7=3.0,2.0 8=null,1.1", shown(RatingsTableReader.read(file)));
    }

    @Test
    void datesAndErrorsInAWorkbookAreNoRatings() throws IOException {
        Path file = folder.resolve("r.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("评分");
            texts(sheet.createRow(0), "条目", "A", "B", "C", "D");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("x");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(1).setCellValue(LocalDate.of(2026, 3, 4));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellErrorValue((byte) 42);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("1+1");
            book.write(out);
        }

        assertEquals(
                List.of(
                        "评分!B2 ratings.notANumber",
                        "评分!C2 ratings.notANumber",
                        "评分!D2 ratings.notANumber",
                        "评分!E2 ratings.notANumber"),
                problems(file));
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("r.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            texts(book.createSheet().createRow(0), "条目", "A");
            book.write(out);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertEquals(1, problems(file).size());
    }

    @Test
    void moreThanAnybodyRatesIsRefusedBeforeItIsHeld() throws IOException {
        String rows =
                IntStream.rangeClosed(1, 50_001).mapToObj(i -> i + ",1,2\n").collect(Collectors.joining());
        String raters = IntStream.rangeClosed(1, 301).mapToObj(i -> ",r" + i).collect(Collectors.joining());

        assertEquals(List.of("ratings.tooLarge 50000 300 1000000"), problems(file("u,A,B\n" + rows)));
        assertEquals(List.of("ratings.tooLarge 50000 300 1000000"), problems(file("u" + raters + "\nx,1\n")));
    }

    @Test
    void aHundredWrongCellsAreEnough() throws IOException {
        String rows =
                IntStream.rangeClosed(1, 5_000).mapToObj(i -> i + ",x,2\n").collect(Collectors.joining());

        assertEquals(100, problems(file("u,A,B\n" + rows)).size());
    }

    /** What people wrote into a cell may be anything, also about somebody: it is not repeated. */
    @Test
    void noProblemRepeatsWhatSomebodyTyped() throws IOException {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> RatingsTableReader.read(file("u,李奶奶,李奶奶\n王阿姨,王阿姨,1\n王阿姨,2,1\n")));

        assertEquals(3, refused.problems().size());
        refused.problems()
                .forEach(problem -> assertEquals(
                        -1,
                        (problem.where() + problem.arguments())
                                .replace(folder.toString(), "")
                                .indexOf('阿')));
        assertNull(refused.getCause());
    }

    private static void texts(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
