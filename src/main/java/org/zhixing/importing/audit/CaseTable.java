package org.zhixing.importing.audit;

import java.util.List;
import org.zhixing.audit.AuditCase;
import org.zhixing.work.Problem;

/**
 * A list of cases as it was read.
 *
 * @param headers of the case's number, worker, state and risk, as the file has them
 * @param cases those that can be drawn from, in the order of the file; their numbers differ
 * @param problems every row that is left out, with its row and column, in the order of the file; none shows a case number
 * @param ignored headers of columns that are not read
 */
public record CaseTable(List<String> headers, List<Listed> cases, List<Problem> problems, List<String> ignored) {

    public CaseTable {
        headers = List.copyOf(headers);
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** @param cells number, worker, state and risk as the file has them */
    public record Listed(AuditCase auditCase, List<String> cells) {
        public Listed {
            cells = List.copyOf(cells);
        }
    }

    /** The population, in the order of the file. */
    public List<AuditCase> population() {
        return cases.stream().map(Listed::auditCase).toList();
    }
}
