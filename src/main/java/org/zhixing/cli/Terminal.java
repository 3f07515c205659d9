package org.zhixing.cli;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** The terminal that somebody sits before, where secrets are typed unseen. */
final class Terminal {

    /** What stands for a character that the terminal sent in an encoding other than the one the system names. */
    private static final char UNREADABLE = '\ufffd';

    private Terminal() {}

    /**
     * What somebody types; nothing of it is shown. Empty when nobody sits there or nothing was given.
     *
     * @param key of the words that ask
     */
    static Optional<String> secret(Console console, String key) {
        java.io.Console terminal = System.console();
        if (terminal == null || !console.interrupted().listening()) {
            return Optional.empty();
        }
        char[] typed = typed(terminal, console, console.text(key));
        if (typed == null) {
            return Optional.empty();
        }
        String secret = new String(typed);
        Arrays.fill(typed, '\0');
        if (secret.indexOf(UNREADABLE) >= 0) {
            throw new ProblemException(ProblemException.Kind.STORE, Problem.at("", "problems.cli.terminalCharacters"));
        }
        return Optional.of(secret);
    }

    /** The terminal itself asks where it can, for it stops showing what is typed before it does. */
    private static char @Nullable [] typed(java.io.Console terminal, Console console, String question) {
        if (terminal.charset().newEncoder().canEncode(question)) {
            return terminal.readPassword("%s", question);
        }
        console.err().print(question);
        console.err().flush();
        return terminal.readPassword();
    }
}
