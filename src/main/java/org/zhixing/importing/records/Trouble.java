package org.zhixing.importing.records;

import java.util.List;
import org.zhixing.records.RowProblem.Code;

/**
 * Why a cell could not be taken, apart from where it stands.
 *
 * @param arguments of its sentences; never personal data
 */
record Trouble(Kind kind, List<String> arguments) {

    /** Each kind has two sentences among the messages: what is wrong, and how to mend it. */
    enum Kind {
        MISSING(Code.MISSING, "missing"),
        NO_SUCH_DAY(Code.BAD_DATE, "noSuchDay"),
        NO_DATE(Code.BAD_DATE, "noDate"),
        DATE_AS_NUMBER(Code.BAD_DATE, "dateAsNumber"),
        BEFORE_SERVICE(Code.BEFORE_SERVICE, "beforeService"),
        NO_NUMBER(Code.BAD_NUMBER, "noNumber"),
        NOT_WHOLE(Code.BAD_NUMBER, "notWhole"),
        HOURS(Code.OUT_OF_RANGE, "hours"),
        NEGATIVE(Code.OUT_OF_RANGE, "negative"),
        NOT_POSITIVE(Code.OUT_OF_RANGE, "notPositive"),
        TOO_LARGE(Code.OUT_OF_RANGE, "tooLarge"),
        TOO_LONG(Code.OUT_OF_RANGE, "tooLong"),
        ABOVE_FULL(Code.OUT_OF_RANGE, "aboveFull"),
        NO_TIME(Code.BAD_TIME, "noTime"),
        UNKNOWN_TYPE(Code.UNKNOWN_VALUE, "unknownType"),
        UNKNOWN_STATE(Code.UNKNOWN_VALUE, "unknownState"),
        NEITHER_YES_NOR_NO(Code.UNKNOWN_VALUE, "neitherYesNorNo"),
        PICTURE(Code.UNKNOWN_VALUE, "picture"),
        ERROR_VALUE(Code.UNKNOWN_VALUE, "errorValue"),
        FORMULA(Code.UNKNOWN_VALUE, "formula"),
        DUPLICATE(Code.DUPLICATE_ID, "duplicate"),
        DUPLICATE_ELSEWHERE(Code.DUPLICATE_ID, "duplicateElsewhere");

        private final Code code;
        private final String key;

        Kind(Code code, String word) {
            this.code = code;
            this.key = "problems.records." + word;
        }

        Code code() {
            return code;
        }

        /** Message key of what is wrong. */
        String key() {
            return key;
        }
    }

    static Trouble of(Kind kind, Object... arguments) {
        return new Trouble(
                kind, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
