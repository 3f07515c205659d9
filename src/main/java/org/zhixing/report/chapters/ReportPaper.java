package org.zhixing.report.chapters;

import java.time.LocalDate;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.AuditReview;
import org.zhixing.review.Review;
import org.zhixing.trends.YearComparison;
import org.zhixing.work.Language;

/** The report as pages to read, from a review. */
public final class ReportPaper {

    private ReportPaper() {}

    /** @param date the day of the report, from which due dates count */
    public static Paper of(Review review, Language language, LocalDate date) {
        return of(Subject.of(review, language, date));
    }

    /** @param subject what the level leaves out is not in its review any more */
    public static Paper of(Subject subject) {
        Review review = subject.review();
        Script script = new Script();
        CoverPage.into(script, subject);
        new OverviewChapter(script, subject).write();
        new ActionsChapter(script, subject).write();
        new ScoresChapter(script, subject).write();
        new MatrixChapter(script, subject).write();
        new DriftsChapter(script, subject).write();
        AuditReview audit = review.audit();
        if (audit != null) {
            new AuditChapter(script, subject, audit).write();
        }
        new RatersChapter(script, subject).write();
        YearComparison.withPrevious(review).ifPresent(years -> new YearsChapter(script, subject, years).write());
        new MethodChapter(script, subject).write();
        return new Paper(
                subject.messages().language(),
                new Paper.Titles(
                        subject.say("terms.product"),
                        subject.say("report.paper.title"),
                        subject.agency(),
                        subject.say("report.paper.foot", subject.agency(), subject.thisYear()),
                        subject.say("report.paper.pages", "{0}", "{1}"),
                        subject.say("report.paper.contents"),
                        subject.say("report.paper.missing", "{0}")),
                subject.date(),
                script.blocks());
    }
}
