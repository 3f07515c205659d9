package org.zhixing.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * The place of a file that is written beside it, opened again and compared with what was meant, and only then moved there, so
 * that no one ever finds half a file or loses the one that was there.
 *
 * @param whenWhole done when the file is whole and not in its place yet; where it fails the place is as it was
 */
record CheckedFile(Destination destination, Runnable whenWhole) {

    private static final int STEPS = 3;

    static CheckedFile at(Path place, Runnable whenWhole) {
        return new CheckedFile(Destination.of(place), whenWhole);
    }

    /** Opens a finished file and says where it first differs from what was meant. */
    @FunctionalInterface
    interface Check {
        Optional<String> firstDifference(Path file) throws IOException;
    }

    /**
     * @param progress in steps
     * @return whether it was written: false when {@code progress} asked to cancel
     * @throws ProblemException as {@link Destination#check}; the place is then as it was
     */
    boolean receive(byte[] bytes, Check check, boolean overwrite, Progress progress) {
        Path beside = destination.beside();
        try {
            Destination.save(bytes, beside);
            if (!progress.report(1, STEPS)) {
                return false;
            }
            Optional<String> difference = check.firstDifference(beside);
            if (difference.isPresent()) {
                throw new ProblemException(
                        ProblemException.Kind.STORE,
                        Problem.at(destination.place().toString(), "problems.report.differs", difference.get()));
            }
            if (!progress.report(2, STEPS)) {
                return false;
            }
            whenWhole.run();
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
