package org.zhixing.importing.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhixing.documents.ShippedModel;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormId;
import org.zhixing.forms.FormSpec;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.report.forms.FormWriter;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** A form as the program writes it, filled in and mangled the way people and programs do. */
public final class PaperForm {

    public static final PinnedModel PINNED = ShippedModel.pinned();

    private static final Messages WORDS = Messages.in(Language.ZH);
    public static final String ANSWERS = "评分";

    /** Something done to the workbook. */
    public interface Hand {
        void on(XSSFWorkbook book);
    }

    private PaperForm() {}

    public static String id(long number) {
        return FormId.of(number * 0x9E3779B97F4A7C15L);
    }

    /** A blank form for anybody in a role. */
    public static Path blank(Path file, long number, Role role) {
        return blank(file, FormSpec.ofRole(id(number), PINNED, role));
    }

    public static Path blank(Path file, FormSpec spec) {
        new FormWriter(Language.ZH).write(spec, file, true);
        return file;
    }

    public static Path edit(Path file, Hand hand) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            hand.on(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    /** Types into cells by the id of their row and their column; of a number, as a number. */
    public static Hand fill(Map<String, Object> byId, FormColumn column) {
        return book -> byId.forEach((id, value) -> {
            Cell cell = cell(book, id, column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(String.valueOf(value));
            }
        });
    }

    public static Map<String, Object> answers(Object... idsAndValues) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            answers.put((String) idsAndValues[i], idsAndValues[i + 1]);
        }
        return answers;
    }

    /** The cell of a row and a column, wherever both stand now. */
    static Cell cell(XSSFWorkbook book, String id, FormColumn column) {
        for (Sheet sheet : book) {
            Optional<Row> head = head(sheet);
            if (head.isEmpty()) {
                continue;
            }
            int idColumn = column(head.orElseThrow(), FormColumn.ID);
            int wanted = column(head.orElseThrow(), column);
            for (Row row : sheet) {
                if (wanted >= 0 && idColumn >= 0 && text(row.getCell(idColumn)).equals(id)) {
                    return row.getCell(wanted, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("no row " + id + " with a column " + column);
    }

    static Optional<Row> head(Sheet sheet) {
        for (Row row : sheet) {
            if (column(row, FormColumn.ANSWER) >= 0) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    static int column(Row head, FormColumn column) {
        for (Cell cell : head) {
            if (text(cell).equals(column.head(WORDS))) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    static String text(Cell cell) {
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    /** Writes a code name where the cover asks for one. */
    public static void codeName(XSSFWorkbook book, String name) {
        for (Row row : book.getSheetAt(0)) {
            Cell head = row.getCell(0);
            if (head != null && head.toString().startsWith("代号")) {
                row.getCell(1).setCellValue(name);
            }
        }
    }
}
