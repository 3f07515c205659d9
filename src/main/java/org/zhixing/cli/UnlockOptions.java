package org.zhixing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Option;

/** What opens a sealed data file. Never a passphrase as an argument: whoever uses the same computer can see those. */
final class UnlockOptions {

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.passphraseFile")
    @Nullable
    Path passphraseFile;

    @Option(names = "--recovery-code-file", paramLabel = "FILE", descriptionKey = "cli.option.recoveryCodeFile")
    @Nullable
    Path recoveryCodeFile;

    private @Nullable Unlocking given;

    /** Whether a file was named. */
    boolean isGiven() {
        return passphraseFile != null || recoveryCodeFile != null;
    }

    /**
     * From a file, or asked for on the terminal, once for each run.
     *
     * @param where the data file that is to be opened
     * @throws ProblemException STORE where neither is there; INPUT where a file holds nothing of the kind
     */
    Unlocking given(Console console, Path where) {
        Unlocking known = given;
        if (known == null) {
            known = read(console, where);
            given = known;
        }
        return known;
    }

    private Unlocking read(Console console, Path where) {
        if (passphraseFile != null && recoveryCodeFile != null) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE,
                    Problem.at("--passphrase-file --recovery-code-file", "problems.cli.oneUnlocking"));
        }
        if (passphraseFile != null) {
            return new SecretFile(passphraseFile).passphrase();
        }
        if (recoveryCodeFile != null) {
            return new SecretFile(recoveryCodeFile).code();
        }
        String typed = Terminal.secret(console, "cli.ask.passphraseOrCode")
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(where.toString(), "problems.cli.locked")));
        return RecoveryCode.parse(typed).<Unlocking>map(code -> code).orElseGet(() -> Passphrase.of(typed));
    }
}
