package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Whole files on disk, as agencies have them. */
class FilesTest {

    private static final List<Object> HEADERS =
            List.of("记录编号", "服务日期", "录入日期", "社工", "服务对象", "活动名称", "服务类型", "服务时长（小时）", "开始时间", "人数", "设目标", "记录正文");

    private static final List<List<Object>> ROWS = List.of(
            List.of("R1", day(3, 1), day(3, 2), "W01", "张三", "", "个案", 1.5, LocalTime.of(9, 30), "", true, "谈了，\n约好"),
            List.of(1002, day(3, 2), "", "W02", "", "重阳节第2场", "活动", 2, "", 30, false, ""),
            List.of("R3", day(2, 3), "待录", "W02", "", "", "探访", 1, "", "", "", ""),
            List.of("R1", day(2, 3), "", "W02", "", "", "联欢", 25, "", "", "", ""));

    @TempDir
    private Path folder;

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    private static ImportResult read(Path file) {
        return read(file, null);
    }

    private static ImportResult read(Path file, String sheet) {
        return new RecordReader(RecordMapping.NONE, Tables.codes())
                .read(
                        List.of(new RecordSource("f", TableFile.open(file, TableOptions.RECOGNISE), sheet)),
                        (note, position) -> {},
                        Progress.NONE)
                .orElseThrow();
    }

    private Path csv(String name, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        List<List<Object>> lines = new ArrayList<>(List.of(List.of("服务记录表"), List.of(), HEADERS));
        lines.addAll(ROWS);
        for (List<Object> line : lines) {
            text.append(line.stream()
                            .map(v -> v instanceof Boolean b ? (b ? "是" : "否") : v.toString())
                            .map(v -> "\"" + v.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return Files.write(folder.resolve(name), text.toString().getBytes(charset));
    }

    private Path workbook(String name, Workbook book) throws IOException {
        Path file = folder.resolve(name);
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("这里写怎么填");
            fill(book, book.createSheet("旧表"), HEADERS);
            book.setSheetHidden(1, true);
            Sheet sheet = book.createSheet("记录");
            sheet.createRow(0).createCell(0).setCellValue("服务记录表");
            fill(book, sheet, HEADERS);
            CellStyle style = book.createCellStyle();
            for (int i = 10; i < 200; i++) {
                sheet.createRow(i).createCell(3).setCellStyle(style);
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Workbook book, Sheet sheet, List<Object> headers) {
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        CellStyle time = book.createCellStyle();
        time.setDataFormat(book.createDataFormat().getFormat("h:mm"));
        write(sheet.createRow(2), headers, date, time);
        for (int i = 0; i < ROWS.size(); i++) {
            write(sheet.createRow(3 + i), ROWS.get(i), date, time);
        }
    }

    private static void write(Row row, List<Object> values, CellStyle date, CellStyle time) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            Object value = values.get(i);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value instanceof LocalTime moment) {
                cell.setCellValue(moment.toSecondOfDay() / 86_400.0);
                cell.setCellStyle(time);
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean is) {
                cell.setCellValue(is);
            } else if (!value.toString().isEmpty()) {
                cell.setCellValue(value.toString());
            }
        }
    }

    @Test
    void theSameRowsGiveTheSameRecordsFromEveryKindOfFile() throws IOException {
        ImportResult xlsx = read(workbook("a.xlsx", new XSSFWorkbook()));
        assertEquals(2, xlsx.accepted());
        assertEquals(2, xlsx.refused());
        assertEquals("记录", xlsx.sheets().get(0).sheet());
        assertEquals("1002", xlsx.records().records().get(1).id());
        assertEquals("重阳节", xlsx.records().records().get(1).series());
        assertEquals(
                List.of(
                        "6 录入日期 BAD_DATE 待录",
                        "7 记录编号 DUPLICATE_ID R1",
                        "7 服务类型 UNKNOWN_VALUE 联欢",
                        "7 服务时长（小时） OUT_OF_RANGE 25"),
                Tables.said(xlsx.problems()));
        ImportResult xls = read(workbook("a.xls", new HSSFWorkbook()));
        assertEquals(xlsx, xls);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            ImportResult csv = read(csv(charset.name() + ".csv", charset));
            assertEquals(xlsx.records(), csv.records());
            assertEquals(Tables.said(xlsx.problems()), Tables.said(csv.problems()));
        }
    }

    @Test
    void aSheetCanBeChosenEvenAHiddenOne() throws IOException {
        Path file = workbook("a.xlsx", new XSSFWorkbook());
        assertEquals("旧表", read(file, "旧表").sheets().get(0).sheet());
        ProblemException refused = assertThrows(ProblemException.class, () -> read(file, "说明"));
        assertEquals("problems.records.noHeader", refused.problems().get(0).key());
    }

    @Test
    void aFileWithoutHeadersIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        ProblemException refused = assertThrows(ProblemException.class, () -> read(file));
        assertEquals("f", refused.problems().get(0).where());
        assertEquals("problems.records.noHeader", refused.problems().get(0).key());
    }

    @Test
    void readingStopsWhenAskedTo() throws IOException {
        StringBuilder text = new StringBuilder("服务日期,社工,服务类型,服务时长\n");
        text.append("2025-03-01,W01,个案,1\n".repeat(100_000));
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        int[] asked = {0};
        Optional<ImportResult> result = new RecordReader(RecordMapping.NONE, Tables.codes())
                .read(
                        List.of(new RecordSource("f", TableFile.open(file, TableOptions.RECOGNISE), null)),
                        (note, position) -> {},
                        (done, total) -> {
                            assertTrue(done <= total);
                            return ++asked[0] < 5;
                        });
        assertEquals(Optional.empty(), result);
        assertEquals(5, asked[0]);
    }

    @Test
    void notesComeByThePositionOfTheirRecord() throws IOException {
        List<String> notes = new ArrayList<>();
        new RecordReader(RecordMapping.NONE, Tables.codes())
                .read(
                        List.of(new RecordSource(
                                "f",
                                TableFile.open(csv("a.csv", StandardCharsets.UTF_8), TableOptions.RECOGNISE),
                                null)),
                        (note, position) -> notes.add(position + " " + note),
                        Progress.NONE);
        assertEquals(List.of("0 谈了，\n约好"), notes);
    }
}
