package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.zhixing.report.audit.AuditScope;
import org.zhixing.report.audit.AuditWorkbook;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Leaving;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.AuditReview;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What leaves of an audit: workbooks at a level, and beforehand what would stand in them. */
public final class AuditExports {

    private final AuditDesk audits;
    private final Review around;
    private final String audit;

    /** @param around the assessment that the audit belongs to */
    AuditExports(AuditDesk audits, Review around, String audit) {
        this.audits = audits;
        this.around = around;
        this.audit = audit;
    }

    /** What of persons and of typed texts would leave with a workbook; nothing is written. */
    public Leaving leaving(Document document, Outgoing outgoing, Language language) {
        return Leaving.of(document, audits.read(audit), around.assessment().agency(), outgoing, Messages.in(language));
    }

    /**
     * Writes the report, the sheets for workers, or how the sample was drawn: whole or not at all.
     *
     * @param numbers the case numbers that are known, by code; they stand in the protocol inside alone
     * @param overwrite whether a file that is there may be replaced; refused as wrong usage otherwise
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no such audit, (USAGE) where there is no such workbook
     *     at this level, (STORE) when the file cannot be written
     */
    public void write(
            Document document,
            Map<String, String> numbers,
            Path target,
            Language language,
            Outgoing outgoing,
            boolean overwrite) {
        AuditWorkbook workbook = new AuditWorkbook(language, LocalDate.now(ZoneId.systemDefault()), outgoing);
        var self = around.pinned().model();
        AuditReview review = AuditReview.of(self, around.scorecard(), audits.read(audit));
        AuditScope scope =
                new AuditScope(around.assessment().agency(), around.assessment().period());
        switch (document) {
            case AUDIT -> workbook.writeReport(review, self, scope, target, overwrite);
            case FEEDBACK -> workbook.writeFeedback(review, self, scope, target, overwrite);
            case PROTOCOL -> workbook.writeProtocol(review, self, scope, numbers, target, overwrite);
            default -> throw new IllegalArgumentException(document + " is not made of an audit");
        }
    }
}
