package org.zhixing.report.leaving;

import static org.zhixing.report.leaving.Document.AUDIT;
import static org.zhixing.report.leaving.Document.CALENDAR;
import static org.zhixing.report.leaving.Document.DISCUSSION;
import static org.zhixing.report.leaving.Document.FEEDBACK;
import static org.zhixing.report.leaving.Document.PLAN;
import static org.zhixing.report.leaving.Document.PROTOCOL;
import static org.zhixing.report.leaving.Document.REPORT;
import static org.zhixing.report.leaving.Document.WORKSHOP;

import java.util.Set;

/** Something of persons, or something that a person typed, with the kinds of file that show it inside the agency. */
public enum Part {
    AGENCY(false, REPORT, PLAN, DISCUSSION, AUDIT, FEEDBACK, PROTOCOL),
    RATERS(true),
    COMMENTS(false),
    REASONS(false),
    EXAMPLES(false),
    LOCATORS(false, REPORT),
    RELEASES(false),
    EXCLUSIONS(false),
    CONSENSUS(false, DISCUSSION),
    ACTION_TITLES(false, REPORT, PLAN, CALENDAR),
    OWNERS(false, PLAN, CALENDAR),
    ACTION_NOTES(false, PLAN),
    PROOFS(false, REPORT, PLAN, CALENDAR),
    PROOF_PLACES(false, PLAN),
    RECORDS(false, REPORT),
    ROW_PROBLEMS(false, REPORT),
    LEGITIMATE(false, REPORT),
    WORKERS(false),
    CLIENTS(false),
    ACTIVITIES(false),
    CONTRACTS(false),
    PARTNERS(false),
    AUDIT_TITLE(false, AUDIT, FEEDBACK, PROTOCOL),
    AUDITORS(true, AUDIT, PROTOCOL),
    AUDIT_WORKERS(true, AUDIT, FEEDBACK, PROTOCOL),
    CASES(true, AUDIT, FEEDBACK, PROTOCOL),
    SEED(false, AUDIT, PROTOCOL),
    CASE_EXCLUSIONS(false, AUDIT, PROTOCOL),
    FEEDBACKS(false, FEEDBACK),
    ACTED_ON(false, AUDIT),
    LOST(false),
    PARTICIPANTS(true, WORKSHOP),
    SESSION_TITLE(false, WORKSHOP),
    VIGNETTES(false, WORKSHOP);

    private final boolean coded;
    private final Set<Document> shown;

    Part(boolean coded, Document... shown) {
        this.coded = coded;
        this.shown = Set.of(shown);
    }

    /** Whether a file of this kind shows it as it is, inside the agency. */
    boolean shownIn(Document document) {
        return shown.contains(document);
    }

    /** Whether a code stands for it outside, rather than the words that it was left out. */
    boolean coded() {
        return coded;
    }

    /** Whether it is counted in sums where it has no rows. */
    boolean summed() {
        return coded || this == RECORDS || this == ROW_PROBLEMS;
    }

    /** Whether it comes from an audit or a session, which have files of their own. */
    boolean ofAudit() {
        return ordinal() >= AUDIT_TITLE.ordinal();
    }
}
