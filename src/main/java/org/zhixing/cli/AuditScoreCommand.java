package org.zhixing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.cli.summary.AuditLines;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.AuditFiles;
import org.zhixing.documents.AuditFilesReader;
import org.zhixing.documents.AuditScoreWriter;
import org.zhixing.documents.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the files of an audit come to (formats.md, D6); touches no store. */
@Command(name = "score", description = "cli.command.audit.score")
final class AuditScoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.auditFiles")
    Path file = Path.of("");

    @Mixin
    final JsonOption json = new JsonOption();

    AuditScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PinnedAuditModel pinned = ModelLibrary.usual().audit();
        AuditFiles files = AuditFilesReader.read(TextFile.read(file), file.toString(), pinned.model());
        AuditResult result = new AuditScoring(pinned.model()).result(files.files(), files.population());
        if (json.wanted) {
            console.print(AuditScoreWriter.write(pinned, result, files.method()));
        } else {
            new AuditLines(pinned.model(), result, files.method() == CaseSample.Method.LQAS, console.messages())
                    .lines()
                    .forEach(line -> console.print(Printable.of(line)));
        }
        return ExitStatus.DONE;
    }
}
