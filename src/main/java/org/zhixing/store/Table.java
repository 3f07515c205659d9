package org.zhixing.store;

import java.util.List;
import org.zhixing.assessment.Dossier;

/**
 * One table of an assessment's rows: which columns it has, and which rows a dossier comes to. The assessment's id is the
 * first part of every key and is left out here.
 *
 * @param logged whether a changed row is told in the rating log
 */
record Table(String name, List<String> keys, List<String> values, boolean positioned, boolean logged, RowsOf rowsOf) {

    /** The rows of a dossier in order, by key. */
    interface RowsOf {
        void into(Dossier dossier, Rows rows);
    }

    TableShape shape() {
        return new TableShape(name, "assessment_id", keys, values, positioned);
    }

    Rows rows(Dossier dossier) {
        Rows rows = new Rows();
        rowsOf.into(dossier, rows);
        return rows;
    }
}
