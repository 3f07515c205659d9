package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.cli.summary.Summary;
import org.zhixing.documents.ScoreWriter;
import org.zhixing.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores one assessment. */
@Command(name = "score", description = "cli.command.score")
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final SubjectOptions subject = new SubjectOptions();

    @Mixin
    final JsonOption json = new JsonOption();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Review review = subject.review(console);
        if (json.wanted) {
            console.print(ScoreWriter.write(review));
        } else {
            new Summary(review, console.messages()).lines().forEach(console::print);
        }
        return ExitStatus.DONE;
    }
}
