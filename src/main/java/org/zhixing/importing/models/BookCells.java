package org.zhixing.importing.models;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.BookColumn;
import org.zhixing.importing.Cell;
import org.zhixing.work.Text;

/** What stands in cells, as the values that a model takes; a cell that cannot be taken is a problem. */
final class BookCells {
    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "√");
    private static final Set<String> NO = Set.of("否", "n", "no", "false", "0", "×", "");

    /** More than any number of a model. */
    private static final BigDecimal HUGE = new BigDecimal("1e9");

    /** Longer parts of a cell are no id and no code, and are not repeated in problems. */
    private static final int SHOWN = 20;

    private final BookProblems problems;

    BookCells(BookProblems problems) {
        this.problems = problems;
    }

    /** A text in both languages; one that cannot be read, such as an error of a formula, is a problem. */
    Text text(BookRow row, BookColumn zh, BookColumn en) {
        return new Text(text(row, zh), text(row, en));
    }

    private String text(BookRow row, BookColumn column) {
        if (row.cell(column) instanceof Cell.Unreadable) {
            problems.add(row, column, "problems.book.unreadable");
            return "";
        }
        return row.text(column);
    }

    double weight(BookRow row) {
        BigDecimal number = number(row, BookColumn.WEIGHT);
        return number == null ? 1 : number.doubleValue();
    }

    /** A whole number; null where there is none, and that has been told. */
    @Nullable
    Integer whole(BookRow row, BookColumn column) {
        BigDecimal number = number(row, column);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            problems.add(row, column, "problems.book.number");
            return null;
        }
        return number == null ? null : (Integer) number.intValue();
    }

    private @Nullable BigDecimal number(BookRow row, BookColumn column) {
        if (row.cell(column) instanceof Cell.Number number
                && number.value().abs().compareTo(HUGE) < 0) {
            return number.value();
        }
        String text = row.text(column);
        if (text.matches("-?[0-9]{1,9}(\\.[0-9]{1,17})?")) {
            return new BigDecimal(text);
        }
        problems.add(row, column, "problems.book.number");
        return null;
    }

    boolean yes(BookRow row, BookColumn column) {
        String word = row.text(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            problems.add(row, column, "problems.book.yesNo");
        }
        return YES.contains(word);
    }

    /** The codes in a cell, each once; those that the model does not know are problems. */
    List<String> codes(BookRow row, BookColumn column, Set<String> known) {
        List<String> codes = new ArrayList<>();
        for (String part : row.text(column).split("[\\s\\p{Z}、，,；;/]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!known.contains(part)) {
                problems.add(row, column, "problems.book.code", brief(part), String.join("、", known));
            } else if (codes.contains(part)) {
                problems.add(row, column, "problems.model.namedTwice", part);
            } else {
                codes.add(part);
            }
        }
        return codes;
    }

    static String brief(String text) {
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
    }
}
