package org.zhixing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.report.sheets.Sheets;
import org.zhixing.report.workbook.Book;
import org.zhixing.work.Language;

/** The check after writing sees what it is there for. */
class WrittenCheckTest {

    @TempDir
    Path folder;

    private static Arguments change(String name, String place, Consumer<XSSFWorkbook> change) {
        return Arguments.of(Named.of(name, change), place);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "a number",
                        "维度与指标!C6",
                        w -> w.getSheet("维度与指标").getRow(5).getCell(2).setCellValue(2)),
                change(
                        "a cached score",
                        "维度与指标!J5",
                        w -> w.getSheet("维度与指标").getRow(4).getCell(9).setCellValue(99)),
                change(
                        "a text become a formula",
                        "概览!A1",
                        w -> w.getSheet("概览").getRow(0).getCell(0).setCellFormula("1+1")),
                change(
                        "a formula become a value",
                        "维度与指标!J5",
                        w -> w.getSheet("维度与指标").getRow(4).getCell(9).removeFormula()),
                change(
                        "one formula too many",
                        "fx",
                        w -> w.getSheet("选项").createRow(20).createCell(0).setCellFormula("1+1")),
                change("a sheet gone", "概览/维度与指标", w -> w.removeSheetAt(8)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatDiffersIsNamed(Consumer<XSSFWorkbook> change, String place) throws IOException {
        try (Book book = Sheets.of(Reports.sample(), Language.ZH, Reports.DAY)) {
            change.accept(book.workbook());
            Optional<String> found = WrittenCheck.firstDifference(save(book), book.ledger());
            assertEquals(place, found.orElse("nothing").substring(0, place.length()));
        }
    }

    @Test
    void aWholeFileHasNoDifference() throws IOException {
        try (Book book = Sheets.of(Reports.sample(), Language.ZH, Reports.DAY)) {
            assertEquals(Optional.empty(), WrittenCheck.firstDifference(save(book), book.ledger()));
        }
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForWhole() throws IOException {
        try (Book book = Sheets.of(Reports.empty(), Language.ZH, Reports.DAY)) {
            Path file = save(book);
            Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 20_000));
            assertEquals(Optional.of("report.xlsx"), WrittenCheck.firstDifference(file, book.ledger()));
        }
    }

    private Path save(Book book) throws IOException {
        Path file = folder.resolve("report.xlsx");
        return Files.write(file, book.bytes());
    }
}
