package org.zhixing.report.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.model.AssessmentModel;
import org.zhixing.report.WorkbookFile;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.leaving.Outside;
import org.zhixing.report.statistics.AuditStatistics;
import org.zhixing.report.statistics.Statistics;
import org.zhixing.report.statistics.StatisticsSheet;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.review.AuditReview;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** Writes the workbooks of an audit: each whole, checked, or not at all ({@link WorkbookFile}). */
public final class AuditWorkbook {

    private final Messages messages;
    private final LocalDate date;
    private final Outgoing outgoing;

    /** @param date the day on which it is written */
    public AuditWorkbook(Language language, LocalDate date) {
        this(language, date, Outgoing.INTERNAL);
    }

    /** @param outgoing how much of it may leave */
    public AuditWorkbook(Language language, LocalDate date, Outgoing outgoing) {
        this.messages = Messages.in(language);
        this.date = date;
        this.outgoing = outgoing;
    }

    /**
     * The audit report.
     *
     * @param self the self-check's model
     * @param overwrite whether a file that is there may be replaced
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where
     *     the place cannot be written; the place is then as it was
     */
    public void writeReport(AuditReview review, AssessmentModel self, AuditScope scope, Path out, boolean overwrite) {
        Document.AUDIT.check(outgoing);
        if (outgoing.statistics()) {
            statistics(review, scope, out, overwrite);
        } else {
            write(paper(review, self, scope), "report.audit.report.title", out, overwrite, AuditWorkbook::report);
        }
    }

    /** A sheet for each worker whose files were read, as {@link #writeReport}. */
    public void writeFeedback(AuditReview review, AssessmentModel self, AuditScope scope, Path out, boolean overwrite) {
        Document.FEEDBACK.check(outgoing);
        write(paper(review, self, scope), "report.audit.feedback.title", out, overwrite, FeedbackSheet::writeAll);
    }

    /**
     * How the sample was drawn, as {@link #writeReport}.
     *
     * @param numbers the case numbers that are known, by code
     */
    public void writeProtocol(
            AuditReview review,
            AssessmentModel self,
            AuditScope scope,
            Map<String, String> numbers,
            Path out,
            boolean overwrite) {
        Document.PROTOCOL.check(outgoing);
        Map<String, String> known = outgoing.internal() ? numbers : Map.of();
        write(
                paper(review, self, scope),
                "report.audit.protocol.title",
                out,
                overwrite,
                (book, paper) ->
                        new ProtocolSheet(book.sheet(paper.say("report.audit.sheet.protocol")), paper, known).write());
    }

    private interface Filling {
        void fill(Book book, AuditPaper paper);
    }

    private AuditPaper paper(AuditReview review, AssessmentModel self, AuditScope scope) {
        return AuditPaper.of(left(review), self, left(scope), messages, date, outgoing.level());
    }

    /** What it points to and stands beside is of items, and stays. */
    private AuditReview left(AuditReview review) {
        if (outgoing.internal()) {
            return review;
        }
        CaseFileAudit audit = Outside.of(review.audit(), messages).left();
        return new AuditReview(audit, audit.result(), review.symptoms(), review.beside());
    }

    private AuditScope left(AuditScope scope) {
        return new AuditScope(Outside.agency(scope.agency(), outgoing), scope.period());
    }

    private void statistics(AuditReview review, AuditScope scope, Path out, boolean overwrite) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        PersonalText name = left(scope).agency();
        String agency = name.isBlank() ? messages.text("outgoing.unnamed") : AuditPaper.brief(name.value());
        Statistics statistics = AuditStatistics.of(left(review), agency, scope.period(), messages, date);
        try (Book book = StatisticsSheet.of(statistics, name.value(), messages, date)) {
            file.receive(book, overwrite, Progress.NONE);
        }
    }

    private void write(AuditPaper paper, String title, Path out, boolean overwrite, Filling filling) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        try (Book book = new Book()) {
            filling.fill(book, paper);
            book.properties(paper.say("terms.product"), paper.say(title), paper.agency(), date);
            file.receive(book, overwrite, Progress.NONE);
        }
    }

    private static void report(Book book, AuditPaper paper) {
        Grid overview = book.sheet(paper.say("report.audit.sheet.overview"));
        new AgencySheet(overview, paper).write();
        new ActNowSheet(book.sheet(paper.say("report.audit.sheet.actNow")), paper).write();
        new FilesSheet(book.sheet(paper.say("report.audit.sheet.files")), paper).write();
        new ItemsSheet(book.sheet(paper.say("report.audit.sheet.items")), paper).write();
        new WorkersSheet(book.sheet(paper.say("report.audit.sheet.workers")), paper).write();
        new ProtocolSheet(book.sheet(paper.say("report.audit.sheet.protocol")), paper, Map.of()).write();
    }
}
