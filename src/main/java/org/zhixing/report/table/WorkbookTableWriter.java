package org.zhixing.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhixing.records.RecordField;

/**
 * A table as the smallest workbook that spreadsheet programs open. POI's streaming workbook goes through a temporary file
 * and stamps the time of day into the package; this one does neither.
 */
final class WorkbookTableWriter implements TableWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Day 0 of the format's calendar, 1899-12-30, before day 0 of Java's. */
    private static final long DAYS_BEFORE_EPOCH = 25_569;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int DAY_SECONDS = 24 * 60 * 60;
    private static final int BUFFER = 1 << 16;

    private final List<RecordField.Kind> kinds;
    private final ZipOutputStream zip;
    private final Writer writer;
    private int rows;

    WorkbookTableWriter(OutputStream out, String sheet, List<RecordField.Kind> kinds) throws IOException {
        this.kinds = kinds;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        for (Map.Entry<String, String> part : WorkbookParts.around(sheet)) {
            entry(part.getKey());
            writer.write(part.getValue());
            writer.flush();
            zip.closeEntry();
        }
        entry("xl/worksheets/sheet1.xml");
        writer.write(WorkbookParts.SHEET_HEAD);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        rows++;
        writer.write("<row r=\"" + rows + "\">");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                cell(column, cell);
            }
        }
        writer.write("</row>");
    }

    @Override
    public void close() throws IOException {
        writer.write(WorkbookParts.SHEET_FOOT);
        writer.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void cell(int column, String cell) throws IOException {
        String place = WorkbookParts.letters(column) + rows;
        RecordField.Kind kind = rows == 1 ? RecordField.Kind.TEXT : kinds.get(column);
        String number = number(kind, cell);
        if (number.isEmpty()) {
            writer.write("<c r=\"" + place + "\"" + (rows == 1 ? " s=\"3\"" : "") + " t=\"inlineStr\"><is><t"
                    + " xml:space=\"preserve\">");
            WorkbookParts.escape(cell, writer);
            writer.write("</t></is></c>");
        } else {
            String style =
                    switch (kind) {
                        case DATE -> " s=\"1\"";
                        case TIME -> " s=\"2\"";
                        default -> "";
                    };
            writer.write("<c r=\"" + place + "\"" + style + "><v>" + number + "</v></c>");
        }
    }

    /** The number that stands for a cell; empty for what is a text. */
    private static String number(RecordField.Kind kind, String cell) {
        try {
            return switch (kind) {
                case DATE -> Long.toString(LocalDate.parse(cell).toEpochDay() + DAYS_BEFORE_EPOCH);
                case TIME -> Double.toString(LocalTime.parse(cell, TIME).toSecondOfDay() / (double) DAY_SECONDS);
                case NUMBER -> Double.isFinite(Double.parseDouble(cell)) ? cell.strip() : "";
                default -> "";
            };
        } catch (DateTimeException | NumberFormatException text) {
            return "";
        }
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
