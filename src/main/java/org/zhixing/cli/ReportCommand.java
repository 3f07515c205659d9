package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.report.ReportKind;
import org.zhixing.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the report of one assessment, as the kind that the file's name says. */
@Command(name = "report", description = "cli.command.report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final SubjectOptions subject = new SubjectOptions();

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final JsonOption json = new JsonOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        out.file().check();
        ReportKind.of(out.place);
        Review review = subject.review(console);
        Reports.write(console, review, out.place, out.force);
        subject.reported(console, review);
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
