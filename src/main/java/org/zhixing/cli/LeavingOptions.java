package org.zhixing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.Json;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.report.leaving.Leaving;
import org.zhixing.report.leaving.LeavingWords;
import org.zhixing.report.leaving.Outgoing;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes a file that may leave the agency, how much of it does, and whether that is only to be shown. */
final class LeavingOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.outUnlessPreview")
    @Nullable
    Path place;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Option(names = "--level", paramLabel = "internal|outside|statistics", descriptionKey = "cli.option.level")
    Disclosure level = Disclosure.INTERNAL;

    @Option(names = "--with-agency", paramLabel = "yes|no", descriptionKey = "cli.option.withAgency")
    @Nullable
    YesNo agency;

    @Option(names = "--preview", descriptionKey = "cli.option.previewLeaving")
    boolean preview;

    enum YesNo {
        YES,
        NO
    }

    Outgoing outgoing() {
        return agency == null ? Outgoing.of(level) : new Outgoing(level, agency == YesNo.YES);
    }

    /**
     * The place, once it is known that something can be written there.
     *
     * @throws CommandLine.MissingParameterException where it was not given
     */
    Path checked() {
        Path given = place;
        if (given == null) {
            CommandSpec spec = command;
            if (spec == null) {
                throw new IllegalStateException("not a mixin of a command");
            }
            throw new CommandLine.MissingParameterException(spec.commandLine(), spec.findOption("--out"), "");
        }
        new OutputFile(given, force).check();
        return given;
    }

    /** Prints what would leave; nothing is written. */
    void show(Console console, boolean json, Leaving leaving) {
        leaving.document().check(leaving.outgoing());
        if (json) {
            console.print(Json.write(Json.object(
                    "document",
                    leaving.document().name(),
                    "level",
                    leaving.outgoing().level().name(),
                    "agency",
                    leaving.outgoing().agency(),
                    "parts",
                    leaving.lines().stream()
                            .map(line -> Json.object(
                                    "part",
                                    line.part().name(),
                                    "count",
                                    line.count(),
                                    "fate",
                                    line.fate().name()))
                            .toList())));
        } else {
            new LeavingWords(console.messages()).lines(leaving).forEach(console::print);
        }
    }
}
