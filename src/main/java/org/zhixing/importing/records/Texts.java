package org.zhixing.importing.records;

import org.zhixing.importing.Cell;

/** Ids and titles: after trimming and NFKC. */
final class Texts {

    /** Longer than any id or title; what is longer is a text in the wrong column. */
    private static final int LONGEST = 500;

    private Texts() {}

    static CellReading<String> ids() {
        return CellReading.ofText(Texts::id);
    }

    /** A record's id keeps its characters, so that it can be found again in the file; only what surrounds it goes. */
    static Reading<String> recordId(Cell cell) {
        String id = Clean.strip(CellText.of(cell));
        return Clean.saysNothing(id) ? Reading.nothing() : fitting(id);
    }

    static Reading<String> id(String clean) {
        return Clean.saysNothing(clean) ? Reading.nothing() : fitting(clean);
    }

    private static Reading<String> fitting(String id) {
        return id.length() > LONGEST ? Reading.wrong(Trouble.Kind.TOO_LONG, Integer.toString(LONGEST)) : Reading.of(id);
    }
}
