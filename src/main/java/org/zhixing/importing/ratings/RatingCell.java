package org.zhixing.importing.ratings;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.importing.Cell;

/**
 * What a cell says of a unit.
 *
 * @param rating null for a blank cell, and for one that is refused
 * @param problem the message key of what is wrong, or null
 */
record RatingCell(@Nullable Double rating, @Nullable String problem) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");
    private static final int LONGEST = 40;
    private static final RatingCell MISSING = new RatingCell(null, null);

    static RatingCell of(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return of(number.value());
        }
        String text = text(cell);
        if (text.isEmpty() && !(cell instanceof Cell.Unreadable)) {
            return MISSING;
        }
        if (cell instanceof Cell.Text && text.length() <= LONGEST) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-');
            if (NUMBER.matcher(plain).matches()) {
                return of(new BigDecimal(plain));
            }
        }
        return new RatingCell(null, "problems.ratings.notANumber");
    }

    private static RatingCell of(BigDecimal number) {
        double rating = number.doubleValue();
        return Math.abs(rating) <= RatingsTable.GREATEST
                ? new RatingCell(rating, null)
                : new RatingCell(null, "problems.ratings.tooGreat");
    }

    boolean blank() {
        return rating == null && problem == null;
    }

    /** A cell as a name, without what cannot be seen around it; empty for a blank one. */
    static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return stripped(text.value());
        } else if (cell instanceof Cell.Number number) {
            return number.value().signum() == 0
                    ? "0"
                    : number.value().stripTrailingZeros().toPlainString();
        } else if (cell instanceof Cell.DateTime dateTime) {
            return dateTime.value().toLocalDate().toString();
        } else if (cell instanceof Cell.Time time) {
            return time.value().toString();
        } else if (cell instanceof Cell.Bool bool) {
            return String.valueOf(bool.value());
        }
        return "";
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && unseen(text.charAt(from))) {
            from++;
        }
        while (to > from && unseen(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean unseen(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
