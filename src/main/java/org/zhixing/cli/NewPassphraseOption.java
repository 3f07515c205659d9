package org.zhixing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Option;

/** A passphrase that something is to be sealed under. */
final class NewPassphraseOption {

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.newPassphraseFile")
    @Nullable
    Path file;

    /**
     * From the file, or asked for twice on the terminal.
     *
     * @throws ProblemException STORE where neither is there; INPUT where it is too weak or was not typed the same twice
     */
    Passphrase chosen(Console console) {
        Passphrase chosen = file == null ? asked(console) : new SecretFile(file).passphrase();
        if (!chosen.isStrongEnough()) {
            throw refused(Passphrase.RULE);
        }
        return chosen;
    }

    private static Passphrase asked(Console console) {
        Passphrase first = typed(console, "cli.ask.newPassphrase");
        if (!first.isStrongEnough()) {
            throw refused(Passphrase.RULE);
        }
        if (!first.isSameAs(typed(console, "cli.ask.newPassphraseAgain"))) {
            throw refused("problems.cli.passphrasesDiffer");
        }
        return first;
    }

    private static Passphrase typed(Console console, String key) {
        return Passphrase.of(Terminal.secret(console, key)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.STORE, Problem.at("", "problems.cli.noNewPassphrase"))));
    }

    private static ProblemException refused(String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at("", key));
    }
}
