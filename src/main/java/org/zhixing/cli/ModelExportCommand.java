package org.zhixing.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.model.PinnedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a model as a workbook in which it can be edited, or as its own text where the file is to be JSON. */
@Command(name = "export", description = "cli.command.model.export")
final class ModelExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "cli.parameter.model")
    String model = "";

    @Mixin
    final OutputOption out = new OutputOption();

    ModelExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile file = out.file();
        file.check();
        PinnedModel pinned = ModelChoice.editable(model);
        if (file.place().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            file.write(pinned.text().stripTrailing());
        } else {
            ModelLibrary.usual()
                    .drafts()
                    .exportWorkbook(pinned, file.place(), console.messages().language(), file.replace());
        }
        console.print(
                Printable.of(console.text("cli.model.exported", file.place().toString())));
        return ExitStatus.DONE;
    }
}
