package org.zhixing.importing.records;

import org.zhixing.importing.Cell;

/** Notes as they stand; nothing of them is kept here. */
final class Notes {

    private Notes() {}

    static Reading<String> read(Cell cell) {
        String note = CellText.of(cell);
        String stripped = Clean.strip(note);
        return Clean.saysNothing(stripped) ? Reading.nothing() : Reading.of(stripped);
    }
}
