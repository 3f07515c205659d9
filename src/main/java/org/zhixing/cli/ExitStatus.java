package org.zhixing.cli;

import org.zhixing.work.ProblemException;

/** How a command ends, for scripts (command-line.md). */
final class ExitStatus {

    static final int DONE = 0;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int STORE = 4;
    static final int BUG = 70;

    private ExitStatus() {}

    static int of(ProblemException.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case INPUT -> REFUSED;
            case STORE -> STORE;
        };
    }
}
