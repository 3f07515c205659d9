package org.zhixing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Option;

/** What a hand-over file is opened with. */
final class HandOverPassphrase {

    @Option(
            names = "--handover-passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.handoverPassphraseFile")
    @Nullable
    Path file;

    /** To seal with; see {@link NewPassphraseOption#chosen}. */
    Passphrase chosen(Console console) {
        NewPassphraseOption chosen = new NewPassphraseOption();
        chosen.file = file;
        return chosen.chosen(console);
    }

    /**
     * To open with.
     *
     * @throws ProblemException STORE where neither a file nor a terminal gives it
     */
    Passphrase given(Console console, Path where) {
        return file != null
                ? new SecretFile(file).passphrase()
                : Passphrase.of(Terminal.secret(console, "cli.ask.handOverPassphrase")
                        .orElseThrow(() -> new ProblemException(
                                ProblemException.Kind.STORE,
                                Problem.at(where.toString(), "problems.cli.noHandOverPassphrase"))));
    }
}
