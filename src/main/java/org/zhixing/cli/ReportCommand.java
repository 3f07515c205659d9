package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.report.ReportKind;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Leaving;
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
    final LeavingOptions out = new LeavingOptions();

    @Mixin
    final JsonOption json = new JsonOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (out.preview) {
            Review review = subject.review(console);
            out.show(console, json.wanted, Leaving.of(Document.REPORT, review, out.outgoing(), console.messages()));
            return ExitStatus.DONE;
        }
        Path place = out.checked();
        ReportKind.of(place);
        Review review = subject.review(console);
        Reports.write(console, review, place, out.outgoing(), out.force, () -> {
            if (!out.outgoing().statistics()) {
                subject.reported(console, review);
            }
        });
        Written.tell(console, json.wanted, place);
        return ExitStatus.DONE;
    }
}
