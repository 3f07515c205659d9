package org.zhixing.importing.forms;

import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.records.CellText;
import org.zhixing.importing.records.Column;
import org.zhixing.work.PersonalText;

/** What people typed into cells. */
public final class Texts {

    private Texts() {}

    /** The cell as a text without blanks around it; empty for one that cannot be read. */
    public static String of(Cell cell) {
        return cell instanceof Cell.Unreadable ? "" : CellText.of(cell).strip();
    }

    static PersonalText typed(Cell cell) {
        String text = of(cell);
        return text.isEmpty() ? PersonalText.NONE : new PersonalText(text);
    }

    /** How spreadsheets call a cell, such as {@code C12}. */
    public static String address(Row row, int column) {
        return new Column(column, "").letters() + row.number();
    }
}
