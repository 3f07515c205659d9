package org.zhixing.importing.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.zhixing.forms.FormColumn;

/** What people and other programs do to a table. */
final class Mangling {

    private Mangling() {}

    /** Turns the rows below the head upside down, headings of parts among them. */
    static void reverse(Sheet sheet) {
        int from = PaperForm.head(sheet).orElseThrow().getRowNum() + 1;
        for (int i = 0; i < (sheet.getLastRowNum() - from + 1) / 2; i++) {
            Row a = sheet.getRow(from + i);
            Row b = sheet.getRow(sheet.getLastRowNum() - i);
            for (int c = 0; c < 12; c++) {
                swap(a, c, b, c);
            }
        }
    }

    static void swapColumns(Sheet sheet, FormColumn one, FormColumn other) {
        Row head = PaperForm.head(sheet).orElseThrow();
        int a = PaperForm.column(head, one);
        int b = PaperForm.column(head, other);
        for (int i = head.getRowNum(); i <= sheet.getLastRowNum(); i++) {
            swap(sheet.getRow(i), a, sheet.getRow(i), b);
        }
    }

    private static void swap(Row a, int column, Row b, int other) {
        var one = a.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        var two = b.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Object first = value(one);
        put(one, value(two));
        put(two, first);
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.equals("")) {
            cell.setBlank();
        } else {
            cell.setCellValue((String) value);
        }
    }

    static void copy(Cell from, Row row) {
        put(row.createCell(from.getColumnIndex()), value(from));
    }

    /** The table of answers as another program saves it as text, in the encoding that Chinese systems like. */
    static Path csv(Path file, Path csv) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : book.getSheet(PaperForm.ANSWERS)) {
                for (int c = 0; c < row.getLastCellNum(); c++) {
                    text.append(c == 0 ? "" : ",")
                            .append('"')
                            .append(PaperForm.text(row.getCell(c)).replace("\"", "\"\""))
                            .append('"');
                }
                text.append("\r\n");
            }
        }
        Files.write(csv, text.toString().getBytes("GB18030"));
        return csv;
    }
}
