package org.zhixing.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhixing.report.workbook.Book;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * The place of a workbook. It is written beside its place, opened again and compared cell by cell with what was meant, and
 * only then moved there, so that no one ever finds half a workbook or loses the one that was there.
 */
public final class WorkbookFile {

    private static final int STEPS = 3;

    private final Destination destination;

    private WorkbookFile(Destination destination) {
        this.destination = destination;
    }

    public static WorkbookFile at(Path place) {
        return new WorkbookFile(Destination.of(place));
    }

    /**
     * Refuses before any work what will not work in the end.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the place cannot
     *     be written
     */
    public void check(boolean overwrite) {
        destination.check(overwrite);
    }

    /**
     * Writes the workbook.
     *
     * @param progress in steps
     * @return whether it was written: false when {@code progress} asked to cancel
     * @throws ProblemException as {@link #check}; the place is then as it was
     */
    public boolean receive(Book book, boolean overwrite, Progress progress) {
        Path beside = destination.beside();
        byte[] bytes = book.bytes();
        try {
            Destination.save(bytes, beside);
            if (!progress.report(1, STEPS)) {
                return false;
            }
            Optional<String> difference = WrittenCheck.firstDifference(beside, book.ledger());
            if (difference.isPresent()) {
                throw new ProblemException(
                        ProblemException.Kind.STORE,
                        Problem.at(destination.place().toString(), "problems.report.differs", difference.get()));
            }
            if (!progress.report(2, STEPS)) {
                return false;
            }
            destination.receive(beside, overwrite);
            progress.report(STEPS, STEPS);
            return true;
        } catch (IOException e) {
            throw destination.problem(e, bytes.length);
        } finally {
            Destination.discard(beside);
        }
    }
}
