package org.zhixing.importing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One cell by its type, not by how a program would format it. */
public sealed interface Cell {

    Empty EMPTY = new Empty();

    /** Nothing, or nothing but a style. */
    record Empty() implements Cell {}

    /** A text as it stands; never the result of a formula that we would have evaluated. */
    record Text(String value) implements Cell {}

    /** A number that no date format is laid upon. */
    record Number(BigDecimal value) implements Cell {}

    /** A number with a date format. */
    record DateTime(LocalDateTime value) implements Cell {}

    /** A number below one with a time format. */
    record Time(LocalTime value) implements Cell {}

    record Bool(boolean value) implements Cell {}

    /** A cell whose content cannot be taken: an error value such as #N/A, or a picture that WPS embedded. */
    record Unreadable(Kind kind, String shown) implements Cell {

        public enum Kind {
            ERROR,
            PICTURE
        }
    }
}
