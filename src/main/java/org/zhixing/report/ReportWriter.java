package org.zhixing.report;

import java.nio.file.Path;
import java.time.LocalDate;
import org.zhixing.report.sheets.Sheets;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Writes the Excel report: whole, checked, or not at all ({@link WorkbookFile}). */
public final class ReportWriter {

    private static final int STEPS = 4;

    private final Language language;
    private final LocalDate date;

    /** @param date the day of the report, from which due dates count */
    public ReportWriter(Language language, LocalDate date) {
        this.language = language;
        this.date = date;
    }

    /**
     * @param overwrite whether a file that is there may be replaced
     * @return whether the report was written: false when {@code progress} asked to cancel
     * @throws ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the place cannot
     *     be written; the place is then as it was
     */
    public boolean write(Review review, Path out, boolean overwrite, Progress progress) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        if (!progress.report(0, STEPS)) {
            return false;
        }
        try (Book book = Sheets.of(review, language, date)) {
            if (!progress.report(1, STEPS)) {
                return false;
            }
            return file.receive(book, overwrite, (done, of) -> progress.report(1 + done, STEPS));
        }
    }
}
