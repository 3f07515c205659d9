package org.zhixing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Summary;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.Desk;
import org.zhixing.documents.ScoreWriter;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.Review;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole job on the sample agency, in a folder of its own; what an earlier run left there is replaced. */
@Command(name = "demo", description = "cli.command.demo")
final class DemoCommand implements Callable<Integer> {

    private static final String NAME = "zhixing-demo";

    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.demoFolder")
    Path folder = Path.of(NAME);

    @Mixin
    final JsonOption json = new JsonOption();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        make(folder);
        Path report = folder.resolve(NAME + ".xlsx");
        Review review;
        try (Desk desk = Desk.open(folder.resolve(NAME + ".db"))) {
            String id = desk.adoptSample();
            review = desk.review(id);
            Reports.write(console, review, report, Outgoing.INTERNAL, true, () -> desk.reported(id, review));
            tell(review, desk.store(), report);
        }
        return ExitStatus.DONE;
    }

    private void tell(Review review, Path store, Path report) {
        if (json.wanted) {
            console.print(ScoreWriter.write(review));
            return;
        }
        new Summary(review, console.messages()).lines().forEach(console::print);
        console.print("");
        files(store, report).forEach(console::print);
    }

    private List<String> files(Path store, Path report) {
        return new Table()
                .row(
                        console.text("cli.demo.report"),
                        report.toAbsolutePath().normalize().toString())
                .row(
                        console.text("cli.demo.store"),
                        store.toAbsolutePath().normalize().toString())
                .lines();
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(folder.toString(), "problems.cli.noDemoFolder"), e);
        }
    }
}
