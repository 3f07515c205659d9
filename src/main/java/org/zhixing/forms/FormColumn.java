package org.zhixing.forms;

import org.zhixing.work.Messages;

/**
 * The columns of a form's tables. Each is known by the words at its head ({@link FormVocabulary#column}), wherever it
 * stands; the writer keeps to the order here.
 */
public enum FormColumn {
    /** Id of the indicator, the cell ({@code CONF×CASE}) or the validity item: what a row is known by. */
    ID,
    /** The part of the model that an indicator belongs to: to read by and to filter by. */
    PART,
    /** Name of the indicator. */
    NAME,
    /** The behaviours of an indicator, as {@link FormTexts#anchors} writes them. */
    ANCHORS,
    /** Name of a cell's value. */
    VALUE,
    /** Name of a cell's method. */
    METHOD,
    /** A cell's guiding question. */
    QUESTION,
    /** What goes wrong typically in a cell. */
    TYPICAL,
    /** A validity item's sentence. */
    STATEMENT,
    /** A whole level as a number, or one of {@link FormWord}. */
    ANSWER,
    /** In a workshop, the answer before the discussion: a whole level as a number, or one of {@link FormWord}. */
    BEFORE,
    /** The answer after it. */
    AFTER,
    /** Why an indicator or a cell is not applicable. */
    REASON,
    /** Whether value and method are in conflict: {@link FormWord#CONFLICT} or nothing. */
    CONFLICT,
    /** The example of a conflict. */
    EXAMPLE,
    /** A comment. */
    NOTE,
    /** As {@link FormTexts#evidenceType} writes it: the id of the type comes first. */
    EVIDENCE_TYPE,
    /** A date. */
    EVIDENCE_DATE,
    EVIDENCE_LOCATOR;

    /** The words at the column's head. */
    public String head(Messages messages) {
        return messages.text("forms.column." + name());
    }
}
