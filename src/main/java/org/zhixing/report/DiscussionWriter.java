package org.zhixing.report;

import java.nio.file.Path;
import java.time.LocalDate;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.sheets.DiscussionSheet;
import org.zhixing.report.statistics.ReviewStatistics;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** Writes the list of what raters talk about, as a workbook to print: whole, checked, or not at all ({@link WorkbookFile}). */
public final class DiscussionWriter {

    private final Language language;
    private final LocalDate date;
    private final Outgoing outgoing;

    public DiscussionWriter(Language language, LocalDate date) {
        this(language, date, Outgoing.INTERNAL);
    }

    /** @param outgoing how much of it may leave */
    public DiscussionWriter(Language language, LocalDate date, Outgoing outgoing) {
        this.language = language;
        this.date = date;
        this.outgoing = outgoing;
    }

    /** As {@link #write(Review, Path, boolean, Runnable)} where nothing must be remembered. */
    public void write(Review review, Path out, boolean overwrite) {
        write(review, out, overwrite, () -> {});
    }

    /**
     * @param overwrite whether a file that is there may be replaced
     * @param whenWhole as for {@link ReportWriter#write(Review, Path, boolean, Progress, Runnable)}
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the
     *     place cannot be written; the place is then as it was
     */
    public void write(Review review, Path out, boolean overwrite, Runnable whenWhole) {
        WorkbookFile file = WorkbookFile.at(out, whenWhole);
        file.check(overwrite);
        Subject subject = Leavings.subject(review, language, date, outgoing);
        try (Book book = outgoing.statistics()
                ? Leavings.book(ReviewStatistics.discussion(subject), subject)
                : DiscussionSheet.of(subject)) {
            file.receive(book, overwrite, Progress.NONE);
        }
    }
}
