package org.zhixing.importing.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that lead a table of problem rows written by {@link ProblemTable}. By their headers, which are the same in
 * both languages, such a table is known again.
 *
 * @param first index of the first of them
 */
public record MendingColumns(int first) {

    /** What is wrong, how to mend it, and which row it was. */
    static final List<String> HEADERS =
            List.of("问题 Problem", "怎么改 How to mend", "原行号 Original row", "原表 Original table");

    /** Index of the column that says which row it was. */
    public int origin() {
        return first + HEADERS.size() - 2;
    }

    /** Index of the column that says in which table it was, as {@link SheetResult#place()} says it. */
    int table() {
        return first + HEADERS.size() - 1;
    }

    boolean covers(int index) {
        return index >= first && index < first + HEADERS.size();
    }

    /** Where they stand side by side, or null. */
    static @Nullable MendingColumns in(List<String> headers) {
        int first = java.util.Collections.indexOfSubList(headers, HEADERS);
        return first < 0 ? null : new MendingColumns(first);
    }
}
