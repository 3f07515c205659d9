package org.zhixing.store;

import org.jspecify.annotations.Nullable;

/**
 * The first place where a log is not as it was written.
 *
 * @param log whether it is the rating log or that of an audit
 * @param kind what is found there
 * @param line the line that it is about: the first that does not fit, or the last that is left; null where none is left
 */
public record LogBreak(Log log, Kind kind, @Nullable Line line) {

    /** Which log it is. */
    public enum Log {
        RATINGS,
        AUDIT
    }

    /** What can be told. */
    public enum Kind {
        /** The line was changed, moved or added, or one before it was taken out. */
        DOES_NOT_FIT,
        /** After the line, or from the first on, lines were taken out. */
        END_IS_MISSING
    }

    /**
     * A line without its values. Every text is as it is in the file, which somebody may have changed.
     *
     * @param assessment id; empty when it cannot be told
     * @param audit id of the audit whose log it is; empty in the rating log
     * @param at ISO instant
     * @param by id of who acted; empty where the program did
     * @param rater whose row it is; empty where it is nobody's
     */
    public record Line(
            long seq, String assessment, String audit, String at, String by, String kind, String place, String rater) {}
}
