package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.DiscussionWriter;
import org.zhixing.report.ReportWriter;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Leaving;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/** What leaves of an assessment as it is committed: files at a level, and beforehand what would stand in them. */
public final class Exports {

    private final Desk desk;
    private final String assessment;
    private @Nullable Review looked;

    Exports(Desk desk, String assessment) {
        this.desk = desk;
        this.assessment = assessment;
    }

    /**
     * What of persons and of typed texts would leave with a file made of the review; nothing is written. The review is worked
     * out once, so that going from one level to another does not wait for it again.
     */
    public synchronized Leaving leaving(Document document, Outgoing outgoing, Language language) {
        if (looked == null) {
            looked = desk.review(assessment);
        }
        return Leaving.of(document, looked, outgoing, Messages.in(language));
    }

    /**
     * Writes the report, as the kind that the file's name says. It is written beside its place and moved there when complete;
     * an existing file is replaced.
     *
     * @return false when the person cancelled: nothing was written then
     * @throws org.zhixing.work.ProblemException STORE when the file cannot be written
     */
    public boolean report(Path target, Language language, Outgoing outgoing, Progress progress) {
        Review review = desk.review(assessment);
        return new ReportWriter(language, today(), outgoing)
                .write(review, target, true, progress, () -> remember(review, outgoing));
    }

    /** Writes the list of the items on which raters lie far apart, as {@link #report}. */
    public void discussion(Path target, Language language, Outgoing outgoing) {
        Review review = desk.review(assessment);
        new DiscussionWriter(language, today(), outgoing).write(review, target, true, () -> remember(review, outgoing));
    }

    /**
     * Writes the plan: an action table to {@code .xlsx}, or the last days to a calendar {@code .ics}. It is written beside its
     * place and moved there when complete.
     *
     * @param target its ending says which
     * @param names whether owners are named; outside nobody is
     * @param overwrite whether a file that is there may be replaced
     * @return false when the person cancelled: nothing was written then
     * @throws org.zhixing.work.ProblemException INPUT when the ending is another, or no action has a day for a calendar; USAGE
     *     where a file is there and may not be replaced, or a calendar is to be statistics; STORE when the file cannot be
     *     written
     */
    public boolean plan(
            Path target, Language language, boolean names, Outgoing outgoing, boolean overwrite, Progress progress) {
        return new PlanExport(target, outgoing)
                .write(assessment, () -> desk.review(assessment), language, names, overwrite, progress);
    }

    /** Statistics show no worker apart, so that nothing of them needs to be remembered. */
    private void remember(Review review, Outgoing outgoing) {
        if (!outgoing.statistics()) {
            desk.reported(assessment, review);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
