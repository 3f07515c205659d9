package org.zhixing.importing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One cell by its type, not by how a program would format it. */
public sealed interface Cell {

    Empty EMPTY = new Empty();

    /** Nothing, or nothing but a style. */
    record Empty() implements Cell {}

    /** A text as it stands, never only white space; of a formula, the result that the file holds. */
    record Text(String value) implements Cell {}

    /** A number that no date format is laid upon, or that no date can be. */
    record Number(BigDecimal value) implements Cell {}

    /** A number with a date format; times longer than a day count from 1899-12-31. */
    record DateTime(LocalDateTime value) implements Cell {}

    /** A number below one with a time format. */
    record Time(LocalTime value) implements Cell {}

    record Bool(boolean value) implements Cell {}

    /**
     * A cell whose content cannot be taken.
     *
     * @param shown an error as Excel shows it; otherwise nothing that a person typed
     */
    record Unreadable(Kind kind, String shown) implements Cell {

        public enum Kind {
            /** An error value such as #N/A. */
            ERROR,
            /** A picture that WPS embedded in the cell; it is not imported. */
            PICTURE,
            /** A formula whose result the file does not hold; it is not computed here. */
            FORMULA,
            /** More characters than a workbook's cell can have. */
            TOO_LONG
        }
    }
}
