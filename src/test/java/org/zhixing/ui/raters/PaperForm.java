package org.zhixing.ui.raters;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A form in somebody's hands: they type levels beside the ids of questions and save it. */
final class PaperForm {

    private static final String ID = "编号";
    private static final String ANSWER = "答案";

    private PaperForm() {}

    static void fill(Path file, Map<String, Integer> levels) throws IOException {
        Workbook book;
        try (InputStream in = Files.newInputStream(file)) {
            book = WorkbookFactory.create(in);
        }
        int typed = 0;
        for (Sheet sheet : book) {
            int id = -1;
            int answer = -1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String text = cell.toString();
                    id = text.equals(ID) ? cell.getColumnIndex() : id;
                    answer = text.equals(ANSWER) ? cell.getColumnIndex() : answer;
                }
                Cell name = id < 0 ? null : row.getCell(id);
                Integer level = name == null ? null : levels.get(name.toString());
                if (level != null && answer >= 0) {
                    row.getCell(answer, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(level);
                    typed++;
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
        if (typed != levels.size()) {
            throw new AssertionError("typed " + typed + " of " + levels.size());
        }
    }
}
