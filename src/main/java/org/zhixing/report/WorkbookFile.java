package org.zhixing.report;

import java.nio.file.Path;
import org.zhixing.report.workbook.Book;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * The place of a workbook. It is written beside its place, opened again and compared cell by cell with what was meant, and
 * only then moved there, so that no one ever finds half a workbook or loses the one that was there.
 */
public final class WorkbookFile {

    private final CheckedFile file;

    private WorkbookFile(CheckedFile file) {
        this.file = file;
    }

    public static WorkbookFile at(Path place) {
        return at(place, () -> {});
    }

    static WorkbookFile at(Path place, Runnable whenWhole) {
        return new WorkbookFile(CheckedFile.at(place, whenWhole));
    }

    /**
     * Refuses before any work what will not work in the end.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the place cannot
     *     be written
     */
    public void check(boolean overwrite) {
        file.destination().check(overwrite);
    }

    /**
     * Writes the workbook.
     *
     * @param progress in steps
     * @return whether it was written: false when {@code progress} asked to cancel
     * @throws ProblemException as {@link #check}; the place is then as it was
     */
    public boolean receive(Book book, boolean overwrite, Progress progress) {
        return file.receive(
                book.bytes(), written -> WrittenCheck.firstDifference(written, book.ledger()), overwrite, progress);
    }
}
