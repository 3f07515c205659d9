package org.zhixing.report.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormVocabulary;

/** Finds its way in a form's workbook by heads and ids, as the library reads it. */
final class WrittenForm {

    private static final FormVocabulary VOCABULARY = new FormVocabulary();

    private WrittenForm() {}

    static Map<String, Row> rows(XSSFWorkbook workbook) {
        Map<String, Row> rows = new HashMap<>();
        for (Sheet sheet : workbook) {
            Map<FormColumn, Integer> heads = heads(sheet);
            if (heads.containsKey(FormColumn.ANSWER)) {
                for (int r = headRow(sheet) + 1; r <= sheet.getLastRowNum(); r++) {
                    Row row = sheet.getRow(r);
                    rows.put(row.getCell(heads.get(FormColumn.ID)).getStringCellValue(), row);
                }
            }
        }
        return rows;
    }

    static Map<FormColumn, Integer> heads(Sheet sheet) {
        Map<FormColumn, Integer> heads = new HashMap<>();
        int row = headRow(sheet);
        if (row >= 0) {
            sheet.getRow(row).forEach(cell -> VOCABULARY
                    .column(cell.getStringCellValue())
                    .ifPresent(column -> heads.put(column, cell.getColumnIndex())));
        }
        return heads;
    }

    static int headRow(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && VOCABULARY.column(row.getCell(0).getStringCellValue()).orElse(null) == FormColumn.ID) {
                return row.getRowNum();
            }
        }
        return -1;
    }

    static Map<String, String> identity(XSSFWorkbook workbook) {
        Map<String, String> facts = new HashMap<>();
        workbook.getSheet(FormLayout.IDENTITY)
                .forEach(row -> facts.put(
                        row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
        return facts;
    }

    static SheetVisibility visibility(XSSFWorkbook workbook, String sheet) {
        return workbook.getSheetVisibility(workbook.getSheetIndex(sheet));
    }

    /** The values of a range such as {@code _lists!$A$1:$A$7}. */
    static List<String> list(XSSFWorkbook workbook, String range) {
        String[] ends = range.substring(range.indexOf('!') + 1).replace("$", "").split(":");
        int column = ends[0].charAt(0) - 'A';
        List<String> values = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        for (int r = Integer.parseInt(ends[0].substring(1)); r <= Integer.parseInt(ends[1].substring(1)); r++) {
            values.add(formatter.formatCellValue(
                    workbook.getSheet(FormLayout.LISTS).getRow(r - 1).getCell(column)));
        }
        return values;
    }

    static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    static List<String> texts(Sheet sheet) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    static String everything(XSSFWorkbook workbook) {
        StringBuilder all = new StringBuilder();
        workbook.forEach(sheet -> all.append(sheet.getSheetName())
                .append(cells(sheet).stream()
                        .map(cell -> cell.getAddress() + " " + cell)
                        .collect(Collectors.joining("\n"))));
        return all.toString();
    }
}
