package org.zhixing.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import org.zhixing.report.sheets.Sheets;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * Writes the Excel report. It is written beside its place, opened again and compared cell by cell with what was meant, and
 * only then moved there, so that no one ever finds half a report or loses the one that was there.
 */
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
        Destination destination = Destination.of(out);
        destination.check(overwrite);
        if (!progress.report(0, STEPS)) {
            return false;
        }
        try (Book book = Sheets.of(review, language, date)) {
            if (!progress.report(1, STEPS)) {
                return false;
            }
            return write(book, destination, overwrite, progress);
        }
    }

    private static boolean write(Book book, Destination destination, boolean overwrite, Progress progress) {
        Path beside = destination.beside();
        try {
            save(book.bytes(), beside);
            boolean goOn = progress.report(2, STEPS);
            if (goOn) {
                Optional<String> difference = WrittenCheck.firstDifference(beside, book.ledger());
                if (difference.isPresent()) {
                    throw new ProblemException(
                            ProblemException.Kind.STORE,
                            Problem.at(destination.place().toString(), "problems.report.differs", difference.get()));
                }
                goOn = progress.report(3, STEPS);
            }
            if (goOn) {
                destination.receive(beside, overwrite);
                progress.report(STEPS, STEPS);
            }
            return goOn;
        } catch (IOException e) {
            throw destination.problem(e);
        } finally {
            Destination.discard(beside);
        }
    }

    private static void save(byte[] bytes, Path beside) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
