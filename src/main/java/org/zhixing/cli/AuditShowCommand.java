package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.cli.audit.AuditLines;
import org.zhixing.desk.Desk;
import org.zhixing.documents.AuditScoreWriter;
import org.zhixing.review.AuditReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What an audit came to. */
@Command(name = "show", description = "cli.command.audit.show")
final class AuditShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.audit")
    String id = "";

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AuditShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            AuditReview review = desk.auditsWith(id).review(id);
            if (json.wanted) {
                console.print(AuditScoreWriter.write(
                        review.audit().pinned(),
                        review.result(),
                        review.audit().sample().method()));
            } else {
                new AuditLines(review, console.messages()).lines().forEach(console::print);
            }
        }
        return ExitStatus.DONE;
    }
}
