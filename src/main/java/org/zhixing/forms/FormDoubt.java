package org.zhixing.forms;

import java.util.Arrays;
import java.util.List;
import org.zhixing.work.Problem;

/**
 * One thing in a form that somebody should look at, with its place.
 *
 * @param sheet name of the sheet; empty for a text file, or where the whole form is meant
 * @param cell such as {@code C12}; empty where no cell is meant
 * @param place id of the indicator, cell or validity item; empty where none is meant
 * @param arguments what the sentence mentions; never personal data
 */
public record FormDoubt(Kind kind, String sheet, String cell, String place, List<String> arguments) {

    /** What is in doubt. The name is the code that machines read. */
    public enum Kind {
        /** A number beyond the scale. */
        OFF_SCALE(false, "problems.form.offScale"),
        /** A number between two levels. */
        BETWEEN_LEVELS(false, "problems.form.betweenLevels"),
        /** A text that is no answer. */
        NOT_AN_ANSWER(false, "problems.form.notAnAnswer"),
        DATE_AS_ANSWER(false, "problems.form.dateAsAnswer"),
        /** A formula whose result the file does not hold. */
        FORMULA(false, "problems.form.formula"),
        /** An error value such as #N/A. */
        ERROR_VALUE(false, "problems.form.errorValue"),
        /** A picture, or more than a cell holds. */
        UNREADABLE(false, "problems.form.unreadable"),
        REASON_MISSING(false, "problems.form.reasonMissing"),
        /** A reason, and nothing that says "not applicable". */
        REASON_ALONE(false, "problems.form.reasonAlone"),
        /** The same question in two rows, answered differently. */
        ANSWERED_TWICE(false, "problems.form.answeredTwice"),
        /** An id that this model does not have. */
        UNKNOWN_PLACE(false, "problems.form.unknownPlace"),
        NOT_FULLY_OR_FULLY(false, "problems.form.validity"),
        UNKNOWN_ROLE(false, "problems.form.unknownRole"),
        CONFLICT_UNREADABLE(false, "problems.form.conflict"),
        CONFLICT_WITHOUT_ANSWER(false, "problems.form.conflictWithoutAnswer"),
        EVIDENCE_WITHOUT_TYPE(false, "problems.form.evidenceWithoutType"),
        EVIDENCE_TYPE(false, "problems.form.evidenceType"),
        EVIDENCE_DATE(true, "problems.form.evidenceDate"),
        DURATION(true, "problems.form.duration"),
        /** Two questions' columns claim the same indicator. */
        COLUMN_TWICE(true, "problems.form.columnTwice"),
        /** The name of an indicator or a question was edited. */
        NAME_EDITED(true, "problems.form.nameEdited"),
        /** The behaviours beside an indicator were edited. */
        ANCHORS_EDITED(true, "problems.form.anchorsEdited"),
        OLDER_MODEL(true, "problems.form.olderModel"),
        NEWER_MODEL(true, "problems.form.newerModel"),
        /** The same version of the model in another text. */
        OTHER_TEXT(true, "problems.form.otherText"),
        /** The text of a workshop's case was edited. */
        CASE_EDITED(true, "problems.form.caseEdited"),
        /** The session was prepared anew after its form was handed out. */
        PREPARED_ANEW(true, "problems.form.preparedAnew"),
        /** An item that the session does not have. */
        UNKNOWN_ITEM(false, "problems.form.unknownItem"),
        /** Not applicable, which no item of a case can be. */
        NOT_A_VOTE(false, "problems.form.notAVote"),
        /** Different ids of forms in one file. */
        TWO_IDS(true, "problems.form.twoIds"),
        /** No id was found, and the form was known by its rows. */
        WITHOUT_ID(true, "problems.form.withoutId");

        private final boolean taken;
        private final String key;

        Kind(boolean taken, String key) {
            this.taken = taken;
            this.key = key;
        }

        /** Whether what stands there was taken all the same. */
        public boolean taken() {
            return taken;
        }
    }

    public FormDoubt {
        arguments = List.copyOf(arguments);
    }

    public static FormDoubt of(Kind kind, String sheet, String cell, String place, Object... arguments) {
        return new FormDoubt(
                kind,
                sheet,
                cell,
                place,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Of the whole form. */
    public static FormDoubt ofForm(Kind kind, Object... arguments) {
        return of(kind, "", "", "", arguments);
    }

    /** The sentence with its place within the form, such as {@code 评分!D12 M1.1}. */
    public Problem problem() {
        String at = sheet.isEmpty() || cell.isEmpty() ? cell : sheet + "!" + cell;
        return new Problem((at + " " + place).strip(), kind.key, arguments);
    }
}
