package org.zhixing.forms;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.work.Messages;

/**
 * The tables of a form, each on a sheet of its own. A sheet is a table wherever one row has the heads of ID and ANSWER; what
 * stands in the rows below is known by their ids alone, whatever the sheet is called.
 */
public enum FormSheet {
    ANSWERS(
            FormColumn.ID,
            FormColumn.PART,
            FormColumn.NAME,
            FormColumn.ANCHORS,
            FormColumn.ANSWER,
            FormColumn.REASON,
            FormColumn.NOTE,
            FormColumn.EVIDENCE_TYPE,
            FormColumn.EVIDENCE_DATE,
            FormColumn.EVIDENCE_LOCATOR),
    CELLS(
            FormColumn.ID,
            FormColumn.VALUE,
            FormColumn.METHOD,
            FormColumn.QUESTION,
            FormColumn.TYPICAL,
            FormColumn.ANSWER,
            FormColumn.REASON,
            FormColumn.CONFLICT,
            FormColumn.EXAMPLE),
    VALIDITY(FormColumn.ID, FormColumn.STATEMENT, FormColumn.ANSWER);

    private final List<FormColumn> columns;

    FormSheet(FormColumn... columns) {
        this.columns = List.of(columns);
    }

    /** The columns in order; clients are not asked for evidence. */
    public List<FormColumn> columns(FormSpec spec) {
        List<FormColumn> asked = new ArrayList<>(columns);
        if (!spec.evidence()) {
            asked.removeAll(List.of(FormColumn.EVIDENCE_TYPE, FormColumn.EVIDENCE_DATE, FormColumn.EVIDENCE_LOCATOR));
        }
        return List.copyOf(asked);
    }

    /** The name of the sheet. */
    public String title(Messages messages) {
        return messages.text("forms.sheet." + name());
    }
}
