package org.zhixing.report.sheets;

import java.time.LocalDate;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.review.AuditReview;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.trends.YearComparison;
import org.zhixing.work.Language;

/**
 * The report's sheets in their order. They are filled in another one: what formulas look at comes first, the names of the
 * method sheet before all.
 */
public final class Sheets {

    private Sheets() {}

    /** @param date the day of the report, from which due dates count */
    public static Book of(Review review, Language language, LocalDate date) {
        return of(Subject.of(review, language, date));
    }

    /** @param subject what the level leaves out is not in its review any more */
    public static Book of(Subject subject) {
        Review review = subject.review();
        Book book = new Book();
        Grid overview = book.sheet(subject.say("report.sheet.overview"));
        Grid indicators = book.sheet(subject.say("report.sheet.indicators"));
        Grid matrix = book.sheet(subject.say("report.sheet.matrix"));
        Grid drifts = book.sheet(subject.say("report.sheet.drifts"));
        RecordReview records = review.records();
        if (records != null) {
            records(book, subject, records);
        }
        AuditReview audit = review.audit();
        if (audit != null) {
            new AuditSheet(book.sheet(subject.say("report.sheet.audit")), subject, audit).write();
        }
        Grid raters = book.sheet(subject.say("report.sheet.raters"));
        Grid recommendations = book.sheet(subject.say("report.sheet.recommendations"));
        PlanSheet.into(book, subject);
        Grid method = book.sheet(subject.say("report.sheet.method"));
        Grid history = book.sheet(subject.say("report.sheet.history"));
        YearComparison.withPrevious(review).ifPresent(years -> new ComparisonSheet(
                        book.sheet(subject.say("report.sheet.comparison")), subject, years)
                .write());
        ListsSheet.write(book, book.sheet(subject.say("report.sheet.lists")), subject);
        new MethodSheet(book, method, subject).write();
        String matrixScore = new MatrixSheet(matrix, subject).write();
        ScorePlaces places = new IndicatorsSheet(indicators, subject, matrixScore).write();
        new DriftsSheet(drifts, subject, places).write();
        new RatersSheet(raters, subject).write();
        new RecommendationsSheet(recommendations, subject, ListsSheet.STATES).write();
        HistorySheet.Subdimensions table = new HistorySheet(history, subject, places).write();
        new OverviewSheet(overview, subject, places, recommendations, table).write();
        book.properties(
                subject.say("terms.product"),
                subject.say("report.overview.title", subject.say("terms.product")),
                subject.agency(),
                subject.date());
        return book;
    }

    /** What service records say; only where there are any. */
    private static void records(Book book, Subject subject, RecordReview records) {
        new RecordSignalsSheet(book.sheet(subject.say("report.sheet.signals")), subject, records).write();
        RecordChartsSheet.write(book.sheet(subject.say("report.sheet.recordCharts")), subject, records);
        NoteGroupsSheet.write(book.sheet(subject.say("report.sheet.groups")), subject, records);
        RowProblemsSheet.write(
                book.sheet(subject.say("report.sheet.problems")),
                subject,
                records.data().problems());
    }
}
