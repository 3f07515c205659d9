package org.zhixing.importing.records;

/**
 * A column of a sheet.
 *
 * @param index from 0
 * @param header as the file has it, trimmed; empty where none stands above the column
 */
public record Column(int index, String header) {

    /** How spreadsheets call it: A, B … Z, AA. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
