package org.zhixing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * One line of the rating log.
 *
 * @param seq rises with every line of the store
 * @param by id of the rater who acted; empty where the program did
 * @param kind the kind of row, such as {@code rating}
 * @param place what it is about: an indicator, a cell, a piece of evidence
 * @param rater whose row it is; empty where it is nobody's
 * @param old what was there, or null for nothing
 * @param now what is there now, or null for nothing
 */
public record LogEntry(
        long seq,
        Instant at,
        String by,
        String kind,
        String place,
        String rater,
        @Nullable PersonalText old,
        @Nullable PersonalText now) {}
