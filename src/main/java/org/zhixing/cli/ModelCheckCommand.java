package org.zhixing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditModel;
import org.zhixing.documents.AuditModelReader;
import org.zhixing.documents.Json;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Every problem of model files. The problems are the result here, so that they go to standard output. */
@Command(name = "check", description = "cli.command.model.check")
final class ModelCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.parameter.modelFiles")
    List<Path> files = new ArrayList<>();

    @Mixin
    final JsonOption json = new JsonOption();

    ModelCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Object> documents = new ArrayList<>();
        int refused = 0;
        for (Path file : files) {
            List<Problem> problems = List.of();
            Checked model = null;
            try {
                model = Checked.read(file);
            } catch (ProblemException e) {
                problems = e.problems();
                refused++;
            }
            documents.add(document(file, model, problems));
            if (!json.wanted) {
                tell(file, model, problems);
            }
        }
        if (json.wanted) {
            console.print(Json.write(Json.object("files", documents)));
        }
        if (refused > 0) {
            console.remark(console.text("cli.model.refused", String.valueOf(refused), String.valueOf(files.size())));
        }
        return refused == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    /** A file that is a model, of whichever kind. */
    private record Checked(String id, String version) {

        static Checked read(Path file) {
            String text = TextFile.read(file);
            if (AuditModelReader.understands(text, file.toString())) {
                AuditModel model = AuditModelReader.read(text, file.toString()).model();
                return new Checked(model.id(), model.version());
            }
            AssessmentModel model = ModelReader.read(text, file.toString()).model();
            return new Checked(model.id(), model.version());
        }
    }

    private void tell(Path file, @Nullable Checked model, List<Problem> problems) {
        if (model != null) {
            console.print(Printable.of(console.text("cli.model.fine", file.toString(), model.id(), model.version())));
        }
        problems.forEach(p -> console.print(Printable.of(p.in(console.messages()))));
    }

    private Map<String, @Nullable Object> document(Path file, @Nullable Checked model, List<Problem> problems) {
        return Json.object(
                "file", file.toString(),
                "ok", problems.isEmpty(),
                "id", model == null ? null : model.id(),
                "version", model == null ? null : model.version(),
                "problems",
                        problems.stream()
                                .map(p -> Json.object(
                                        "where", p.where(),
                                        "problem",
                                                console.text(
                                                        p.key(), p.arguments().toArray())))
                                .toList());
    }
}
