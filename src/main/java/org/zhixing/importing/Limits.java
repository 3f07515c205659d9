package org.zhixing.importing;

/** What a file may hold at most; hostile files end here, and no honest ledger comes near. */
final class Limits {

    /** Excel's own limits. */
    static final int COLUMNS = 16_384;

    static final int ROWS = 1_048_576;
    static final int CELL_CHARACTERS = 32_767;

    static final int CSV_ROWS = 5_000_000;
    /** More in one cell of a text file means that a quote was opened and never closed. */
    static final int CSV_CELL_CHARACTERS = 1_000_000;

    /** Some rows are held at once. */
    static final int ROW_CHARACTERS = 10_000_000;

    /** Texts that a workbook shares between cells are held in memory. */
    static final int SHARED_CHARACTERS = 50_000_000;

    static final int SHARED_TEXTS = 16_000_000;

    /** Cells of a sheet, the empty ones before others included. */
    static final long CELLS = 300_000_000;

    /** Old workbooks are held in memory: 65,536 rows of 76 columns. */
    static final int XLS_CELLS = 5_000_000;

    static final long XLS_BYTES = 256L << 20;
    static final long XLSX_BYTES = 1L << 30;
    static final long CSV_BYTES = 8L << 30;

    static final int ZIP_ENTRIES = 10_000;
    /** Of one part of a workbook, inflated. */
    static final long PART_BYTES = 8L << 30;

    private Limits() {}
}
