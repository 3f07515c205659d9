package org.zhixing.report;

import java.nio.file.Path;
import java.time.LocalDate;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.sheets.PlanSheet;
import org.zhixing.report.statistics.ReviewStatistics;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** Writes the action table as a workbook: whole, checked, or not at all ({@link WorkbookFile}). */
public final class PlanWriter {

    private final Language language;
    private final LocalDate date;
    private final Outgoing outgoing;

    /** @param date the day it is made */
    public PlanWriter(Language language, LocalDate date) {
        this(language, date, Outgoing.INTERNAL);
    }

    /** @param outgoing how much of it may leave */
    public PlanWriter(Language language, LocalDate date, Outgoing outgoing) {
        this.language = language;
        this.date = date;
        this.outgoing = outgoing;
    }

    /**
     * @param names whether owners are named; outside nobody is
     * @param overwrite whether a file that is there may be replaced
     * @return whether it was written: false when {@code progress} asked to cancel
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the
     *     place cannot be written; the place is then as it was
     */
    public boolean write(Review review, Path out, boolean names, boolean overwrite, Progress progress) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        Subject subject = Leavings.subject(review, language, date, outgoing);
        try (Book book = outgoing.statistics()
                ? Leavings.book(ReviewStatistics.plan(subject), subject)
                : PlanSheet.of(subject, names || !outgoing.internal())) {
            return file.receive(book, overwrite, progress);
        }
    }
}
