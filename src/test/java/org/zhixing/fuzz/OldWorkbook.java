package org.zhixing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A workbook as Excel wrote them until 2003. */
final class OldWorkbook {

    private static final int MOST_COLUMNS = 256;
    private static final int LONGEST = 32_767;

    private OldWorkbook() {}

    static byte[] bytes(List<Grid> grids) {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (Grid grid : grids) {
                Sheet sheet = book.createSheet();
                for (int r = 0; r < grid.rows.size(); r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < Math.min(MOST_COLUMNS, grid.rows.get(r).size()); c++) {
                        put(row.createCell(c), grid.rows.get(r).get(c).text());
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Cell cell, String text) {
        if (text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text.substring(0, Math.min(LONGEST, text.length())));
        }
    }
}
