package org.zhixing.work;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What adapters throw when an input is refused or the world fails. It is caught in two places only: the command line
 * turns it into lines and an exit status, the window into a message.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose turn it is to act: the command line's exit status follows from it. */
    public enum Kind {
        /** The call itself is wrong (exit status 2). */
        USAGE,
        /** The input was refused (exit status 3). */
        INPUT,
        /** The store, or a place to write to, cannot be opened or written (exit status 4). */
        STORE
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    public ProblemException(Kind kind, List<Problem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(p -> p.where() + " " + p.key()).collect(Collectors.joining("; ")), cause);
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public ProblemException(Kind kind, Problem problem) {
        this(kind, List.of(problem), null);
    }

    public ProblemException(Kind kind, Problem problem, Throwable cause) {
        this(kind, List.of(problem), cause);
    }

    public Kind kind() {
        return kind;
    }

    /** Never empty, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
