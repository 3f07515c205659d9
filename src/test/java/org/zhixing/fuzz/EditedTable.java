package org.zhixing.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Good tables, with what a person or another program may have done to them, in each kind of file that is read. */
final class EditedTable {

    private static final int MOST_EDITS = 16;
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", "，");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> MARKS = List.of("", "\uFEFF", "sep=;\n");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("x-UTF-16LE-BOM"),
            StandardCharsets.UTF_16,
            Charset.forName("Big5"));

    private static final List<String> PIECES =
            List.of("\"", "\"\"", ",", "\r", "\n\n", "\u0000", "=\"", "\t", "\uFEFF");

    private final List<List<Grid>> bases;

    EditedTable(List<List<Grid>> bases) {
        this.bases = bases;
    }

    /** The bytes of a file. */
    byte[] of(Choices choices) {
        List<Grid> grids = new ArrayList<>();
        choices.of(bases).forEach(grid -> grids.add(grid.copy()));
        int kind = choices.below(8);
        if (kind == 7) {
            return choices.rest();
        }
        boolean damaged = choices.below(3) == 1;
        int edits = damaged ? choices.below(4) : MOST_EDITS;
        int manner = choices.below(1 << Byte.SIZE);
        for (int i = 0; i < edits && choices.more(); i++) {
            choices.of(grids).edit(choices);
        }
        if (kind < 4) {
            Workbook book = new Workbook(grids, manner);
            return damaged ? book.damaged(choices) : book.bytes();
        }
        return kind == 6 ? flipped(OldWorkbook.bytes(grids), choices) : csv(grids.get(0), manner, damaged, choices);
    }

    private static byte[] csv(Grid grid, int manner, boolean damaged, Choices choices) {
        String delimiter = DELIMITERS.get(manner % DELIMITERS.size());
        boolean quoted = manner / 5 % 2 == 1;
        String text = grid.rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted ? '"' + cell.text().replace("\"", "\"\"") + '"' : cell.text())
                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining(LINE_ENDS.get(manner / 10 % 3), MARKS.get(manner / 30 % 3), "\n"));
        String given = damaged ? EditedText.edited(text, PIECES, choices) : text;
        return given.getBytes(CHARSETS.get(manner / 90));
    }

    /** Bytes changed one by one, and the end cut off. */
    static byte[] flipped(byte[] bytes, Choices choices) {
        byte[] flipped = bytes.clone();
        while (choices.more()) {
            int at = (int) (((long) choices.below(1 << 16) * flipped.length) >> 16);
            int by = choices.below(1 << Byte.SIZE);
            if (by == 0) {
                return Arrays.copyOf(flipped, at);
            }
            flipped[Math.min(at, flipped.length - 1)] ^= (byte) by;
        }
        return flipped;
    }
}
