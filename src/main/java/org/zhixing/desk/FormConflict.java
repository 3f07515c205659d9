package org.zhixing.desk;

import org.zhixing.work.PersonalText;

/**
 * A form says something else than what is stored. While others' answers are hidden, only the place may be shown.
 *
 * @param place id of the indicator, cell or validity item
 * @param stored as somebody would type it: {@code 3}, {@code NA reason}, {@code DK}, or the comment
 * @param given likewise
 */
public record FormConflict(String place, What what, PersonalText stored, PersonalText given) {

    public enum What {
        ANSWER,
        COMMENT,
        /** Whether method and value are in conflict, or the example for it. */
        MARK
    }
}
