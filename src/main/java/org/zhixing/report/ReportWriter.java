package org.zhixing.report;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.chapters.ReportPaper;
import org.zhixing.report.chapters.StatisticsPaper;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.pdf.PdfCheck;
import org.zhixing.report.pdf.PdfPaper;
import org.zhixing.report.sheets.Sheets;
import org.zhixing.report.statistics.ReviewStatistics;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.word.WordCheck;
import org.zhixing.report.word.WordPaper;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Writes the report, as the kind that its file's name says: whole, checked, or not at all. */
public final class ReportWriter {

    private static final int STEPS = 4;

    private final Language language;
    private final LocalDate date;
    private final Outgoing outgoing;

    /** @param date the day of the report, from which due dates count */
    public ReportWriter(Language language, LocalDate date) {
        this(language, date, Outgoing.INTERNAL);
    }

    /** @param outgoing how much of it may leave */
    public ReportWriter(Language language, LocalDate date, Outgoing outgoing) {
        this.language = language;
        this.date = date;
        this.outgoing = outgoing;
    }

    /** As {@link #write(Review, Path, boolean, Progress, Runnable)} where nothing must be remembered. */
    public boolean write(Review review, Path out, boolean overwrite, Progress progress) {
        return write(review, out, overwrite, progress, () -> {});
    }

    /**
     * @param out its ending says which kind ({@link ReportKind})
     * @param overwrite whether a file that is there may be replaced
     * @param whenWhole done when the file is whole and not in its place yet: what must be remembered once it is out
     * @return whether the report was written: false when {@code progress} asked to cancel
     * @throws ProblemException kind USAGE where the ending is none, or a file is there and may not be replaced, kind STORE
     *     where the place cannot be written or a PDF finds no font to carry; the place is then as it was
     */
    public boolean write(Review review, Path out, boolean overwrite, Progress progress, Runnable whenWhole) {
        CheckedFile file = CheckedFile.at(out, whenWhole);
        file.destination().check(overwrite);
        ReportKind kind = ReportKind.of(out);
        if (!progress.report(0, STEPS)) {
            return false;
        }
        Progress rest = (done, of) -> progress.report(1 + done, STEPS);
        Subject subject = Leavings.subject(review, language, date, outgoing);
        return switch (kind) {
            case EXCEL -> excel(subject, file, overwrite, rest);
            case WORD -> word(subject, file, overwrite, rest);
            case PDF -> pdf(subject, file, overwrite, rest);
        };
    }

    private boolean excel(Subject subject, CheckedFile file, boolean overwrite, Progress progress) {
        try (Book book = book(subject)) {
            return progress.report(0, STEPS)
                    && file.receive(
                            book.bytes(),
                            written -> WrittenCheck.firstDifference(written, book.ledger()),
                            overwrite,
                            progress);
        }
    }

    private boolean pdf(Subject subject, CheckedFile file, boolean overwrite, Progress progress) {
        try (FontSet fonts = FontSet.ofSystem(language)) {
            Paper paper = paper(subject);
            if (!progress.report(0, STEPS)) {
                return false;
            }
            PdfPaper pdf = PdfPaper.of(paper, fonts);
            return file.receive(pdf.bytes(), written -> PdfCheck.firstDifference(written, pdf), overwrite, progress);
        }
    }

    private boolean word(Subject subject, CheckedFile file, boolean overwrite, Progress progress) {
        try (FontSet fonts = fontsForFigures()) {
            Paper paper = paper(subject);
            if (!progress.report(0, STEPS)) {
                return false;
            }
            return file.receive(
                    WordPaper.of(paper, fonts),
                    written -> WordCheck.firstDifference(written, paper, fonts != null),
                    overwrite,
                    progress);
        }
    }

    private Book book(Subject subject) {
        return outgoing.statistics() ? Leavings.book(ReviewStatistics.report(subject), subject) : Sheets.of(subject);
    }

    private Paper paper(Subject subject) {
        return outgoing.statistics()
                ? StatisticsPaper.of(ReviewStatistics.report(subject), subject)
                : ReportPaper.of(subject);
    }

    /** A Word file brings no fonts along; without one here only its figures are words instead of pictures. */
    private @Nullable FontSet fontsForFigures() {
        try {
            return FontSet.ofSystem(language);
        } catch (ProblemException e) {
            return null;
        }
    }
}
