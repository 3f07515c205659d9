package org.zhixing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.diagnostics.DiagnosticBundle;
import org.zhixing.desk.diagnostics.DiagnosticPart;
import org.zhixing.desk.diagnostics.Diagnostics;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The texts that help somebody to find out what is wrong; they can be read before they are passed on. */
@Command(name = "diagnostics", description = "cli.command.diagnostics")
final class DiagnosticsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    @Nullable
    Path out;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Option(names = "--preview", descriptionKey = "cli.option.preview")
    boolean preview;

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "cli.option.store")
    @Nullable
    Path store;

    DiagnosticsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = out;
        if (file == null && !preview) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at("", "problems.cli.diagnosticsWhere"));
        }
        if (file != null) {
            new OutputFile(file, force).check();
        }
        List<DiagnosticPart> parts = Diagnostics.usual(LocalDate.now(ZoneId.systemDefault()))
                .of(store == null ? Desk.defaultStore() : store);
        if (preview) {
            for (DiagnosticPart part : parts) {
                console.print("== " + part.name() + " · " + console.text(part.titleKey()));
                part.text().lines().map(Printable::of).forEach(console::print);
                console.print("");
            }
        }
        if (file != null) {
            DiagnosticBundle.write(file, parts);
            console.remark(Printable.of(console.text("help.diagnostics.done", file.toString())));
        }
        return ExitStatus.DONE;
    }
}
