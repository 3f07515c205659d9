package org.zhixing.importing.kinds;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.zhixing.forms.FormId;
import org.zhixing.importing.Row;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.importing.forms.Tab;
import org.zhixing.importing.forms.Texts;
import org.zhixing.importing.forms.VoteFormReader;
import org.zhixing.importing.models.ModelWorkbookReader;
import org.zhixing.importing.partners.PartnerLedgerReader;
import org.zhixing.importing.records.Headers;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What a table is, by the heads of its columns and the marks that this program's own forms carry. */
public enum TableKind {
    /** A workbook in which a model is edited. */
    MODEL,
    /** A filled form of a self-check. */
    FORM,
    /** A filled form of a workshop. */
    VOTES,
    /** The ledger of partners. */
    LEDGER,
    /** Service records. */
    RECORDS,
    /**
     * A table none of whose heads tell what it is: records of another program, or answers of a questionnaire service.
     */
    OTHER;

    /** So many fields of a record are no chance. */
    private static final int SURELY_RECORDS = 4;

    /**
     * Looks at the first rows of each sheet.
     *
     * @throws ProblemException (INPUT) when there is no table in the file, or nothing beside its first column, such as in
     *     a letter
     */
    public static TableKind of(Path file) {
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        List<Tab> tabs = table.sheets().stream()
                .map(sheet -> new Tab(sheet.name(), table.preview(sheet.name()).rows()))
                .toList();
        TableKind kind = of(tabs);
        if (kind == OTHER
                && tabs.stream()
                        .flatMap(tab -> tab.rows().stream())
                        .noneMatch(row -> row.cells().size() > 1)) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.found.oneColumn"));
        }
        return kind;
    }

    static TableKind of(List<Tab> tabs) {
        boolean votes = any(tabs, VoteFormReader::isForm);
        if (any(tabs, TableKind::hasFormId)) {
            return votes ? VOTES : FORM;
        }
        // Forms name their model on the same hidden sheet.
        if (tabs.stream().anyMatch(ModelWorkbookReader::isModel)) {
            return MODEL;
        }
        if (any(tabs, PartnerLedgerReader::isLedger)) {
            return LEDGER;
        }
        int fields = tabs.stream().mapToInt(tab -> fields(tab.rows())).max().orElse(0);
        if (fields >= SURELY_RECORDS) {
            return RECORDS;
        }
        if (votes) {
            return VOTES;
        }
        if (any(tabs, FormReader::isForm)) {
            return FORM;
        }
        return fields > 1 ? RECORDS : OTHER;
    }

    private static boolean any(List<Tab> tabs, Predicate<List<Row>> kind) {
        return tabs.stream().anyMatch(tab -> kind.test(tab.rows()));
    }

    private static boolean hasFormId(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> FormId.in(Texts.of(cell))
                .isPresent());
    }

    /** How many fields of a record the best header row names. */
    private static int fields(List<Row> rows) {
        return Headers.find(rows, RecordMapping.NONE)
                .map(headers -> headers.columns().size())
                .orElse(0);
    }
}
