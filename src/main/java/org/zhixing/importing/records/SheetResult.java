package org.zhixing.importing.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet gave. Rows accepted and refused are the rows read.
 *
 * @param file name of the file, without its folder
 * @param sheet empty for a text file
 * @param unused columns that serve no field, those without a header but with content among them
 * @param generatedBefore what goes before a row's number where no column has ids and records are called by their rows
 *     (ruling A1); null where a column has ids
 * @param mends where the rows first stood, as {@link #place()} of that sheet says it, when this is a table for mending
 *     that {@link ProblemTable} wrote; null otherwise. Where records are called by their rows, these are that table's
 * @param rows below the header, blank ones not counted
 */
public record SheetResult(
        String file,
        String sheet,
        Headers headers,
        List<Column> unused,
        @Nullable String generatedBefore,
        @Nullable String mends,
        int rows,
        int accepted) {

    public SheetResult {
        unused = List.copyOf(unused);
    }

    /** The file, and the sheet where it has a name: {@code a.xlsx [记录]}. */
    public String place() {
        return place(file, sheet);
    }

    /** How a sheet of a file is called. */
    public static String place(String file, String sheet) {
        return sheet.isEmpty() ? file : file + " [" + sheet + "]";
    }

    /** Whether records are called by their rows. */
    public boolean generatedIds() {
        return generatedBefore != null;
    }

    public int refused() {
        return rows - accepted;
    }
}
