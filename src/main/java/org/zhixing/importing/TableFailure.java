package org.zhixing.importing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Whatever escapes a reader of a damaged or hostile file, as a problem with the file's name. */
final class TableFailure {

    /** A refusal that does not know the file's name. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final transient Object[] arguments;

        Refused(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }
    }

    interface Work<T> {
        T run() throws IOException;
    }

    private TableFailure() {}

    static <T> T guard(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw problem(file, e);
        }
    }

    /** Exceptions of libraries may quote the file, so that none is kept as a cause. */
    static ProblemException problem(Path file, Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known;
        }
        String name = file.toString();
        Problem problem;
        if (failure instanceof Refused refused) {
            problem = Problem.at(name, refused.key, refused.arguments);
        } else if (failure instanceof NoSuchFileException) {
            problem = Problem.at(name, "problems.file.absent");
        } else if (failure instanceof AccessDeniedException) {
            problem = Problem.at(name, "problems.file.unreadable");
        } else if (failure instanceof OutOfMemoryError) {
            problem = Problem.at(name, "problems.table.tooMuch");
        } else if (failure instanceof EOFException || (failure instanceof ZipException zip && isCut(zip))) {
            problem = Problem.at(name, "problems.table.cutShort");
        } else {
            problem = Problem.at(name, "problems.table.damaged");
        }
        return new ProblemException(ProblemException.Kind.INPUT, problem);
    }

    /** A zip's directory stands at its end. */
    private static boolean isCut(ZipException failure) {
        return String.valueOf(failure.getMessage()).contains("END header not found");
    }
}
