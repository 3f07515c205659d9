package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.Desk;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of an audit, the feedback for its workers, or the protocol of its sample. */
@Command(name = "export", description = "cli.command.audit.export")
final class AuditExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.audit")
    String id = "";

    @Option(names = "--feedback", descriptionKey = "cli.option.auditFeedback")
    boolean feedback;

    @Option(names = "--protocol", descriptionKey = "cli.option.auditProtocol")
    boolean protocol;

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AuditExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (feedback && protocol) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE,
                    Problem.at("--feedback --protocol", "problems.cli.feedbackOrProtocol"));
        }
        out.file().check();
        Language language = console.messages().language();
        try (Desk desk = store.openExisting(console)) {
            AuditDesk audits = desk.auditsWith(id);
            if (feedback) {
                audits.exportFeedback(id, out.place, language, out.force);
            } else if (protocol) {
                audits.exportProtocol(id, audits.numbersInRecords(id), out.place, language, out.force);
            } else {
                audits.exportReport(id, out.place, language, out.force);
            }
        }
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }
}
