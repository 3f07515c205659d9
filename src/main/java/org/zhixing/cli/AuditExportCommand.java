package org.zhixing.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.AuditExports;
import org.zhixing.desk.Desk;
import org.zhixing.report.leaving.Document;
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
    final LeavingOptions out = new LeavingOptions();

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
        Document document = feedback ? Document.FEEDBACK : protocol ? Document.PROTOCOL : Document.AUDIT;
        Path place = out.preview ? null : out.checked();
        Language language = console.messages().language();
        try (Desk desk = store.openExisting(console)) {
            AuditDesk audits = desk.auditsWith(id);
            AuditExports exports = audits.exports(id);
            if (place == null) {
                out.show(console, json.wanted, exports.leaving(document, out.outgoing(), language));
            } else {
                Map<String, String> numbers = document == Document.PROTOCOL ? audits.numbersInRecords(id) : Map.of();
                exports.write(document, numbers, place, language, out.outgoing(), out.force);
                Written.tell(console, json.wanted, place);
            }
        }
        return ExitStatus.DONE;
    }
}
