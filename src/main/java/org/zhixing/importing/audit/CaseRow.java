package org.zhixing.importing.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditCase;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.records.CellText;
import org.zhixing.importing.records.Choices;
import org.zhixing.importing.records.Clean;
import org.zhixing.records.CaseStatus;
import org.zhixing.work.Problem;

/** Reads one row of a case list, and says everything that is wrong in it. */
final class CaseRow {

    /** More is no case number and no worker's, and would only fill what is printed. */
    private static final int LONGEST = 200;

    private final String file;
    private final Row row;
    private final CaseHeader header;
    private final List<Problem> problems = new ArrayList<>();

    CaseRow(String file, Row row, CaseHeader header) {
        this.file = file;
        this.row = row;
        this.header = header;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * The case of the row, or null when something in it is wrong.
     *
     * @param known rows of the case numbers that were taken so far; this one is added when it is taken
     */
    CaseTable.@Nullable Listed read(Map<String, Integer> known) {
        String caseId = needed(CaseColumn.CASE_ID);
        String worker = needed(CaseColumn.WORKER);
        CaseStatus status = status();
        boolean highRisk = highRisk();
        Integer before = known.get(Clean.text(caseId));
        if (before != null) {
            note(CaseColumn.CASE_ID, "problems.audit.case.twice", before);
        }
        if (!problems.isEmpty() || status == null) {
            return null;
        }
        known.put(Clean.text(caseId), row.number());
        return new CaseTable.Listed(
                new AuditCase(caseId, Clean.text(worker), status == CaseStatus.OPEN, highRisk),
                Stream.of(CaseColumn.values()).map(this::text).toList());
    }

    private String needed(CaseColumn column) {
        String text = text(column);
        if (header.cell(row, column) instanceof Cell.Unreadable) {
            note(column, "problems.audit.case.unreadable");
        } else if (text.isEmpty()) {
            note(column, "problems.audit.case.missing");
        } else if (text.length() > LONGEST) {
            note(column, "problems.audit.case.tooLong", LONGEST);
        }
        return text;
    }

    private @Nullable CaseStatus status() {
        int before = problems.size();
        String text = needed(CaseColumn.STATUS);
        if (problems.size() > before) {
            return null;
        }
        Optional<CaseStatus> status = Choices.state(text);
        if (status.isEmpty()) {
            note(CaseColumn.STATUS, "problems.audit.case.status");
        }
        return status.orElse(null);
    }

    /** Many lists mark the high-risk cases alone, so that a blank says no. */
    private boolean highRisk() {
        String text = text(CaseColumn.HIGH_RISK);
        if (text.isEmpty() && !(header.cell(row, CaseColumn.HIGH_RISK) instanceof Cell.Unreadable)) {
            return false;
        }
        Optional<Boolean> answer = Choices.answer(text);
        if (answer.isEmpty()) {
            note(CaseColumn.HIGH_RISK, "problems.audit.case.highRisk");
        }
        return answer.orElse(false);
    }

    private String text(CaseColumn column) {
        return Clean.strip(CellText.of(header.cell(row, column)));
    }

    private void note(CaseColumn column, String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(row.number(), header.name(column)));
        arguments.addAll(List.of(more));
        problems.add(Problem.at(file, key, arguments.toArray()));
    }
}
