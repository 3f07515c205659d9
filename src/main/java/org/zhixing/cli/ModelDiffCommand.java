package org.zhixing.cli;

import java.util.concurrent.Callable;
import org.zhixing.cli.summary.DifferenceLines;
import org.zhixing.documents.DifferenceWriter;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.model.PinnedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What differs between two models, and the version step that it asks for. */
@Command(name = "diff", description = "cli.command.model.diff")
final class ModelDiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "cli.parameter.modelBefore")
    String before = "";

    @Parameters(index = "1", paramLabel = "ID|FILE", descriptionKey = "cli.parameter.modelAfter")
    String after = "";

    @Option(names = "--reworded", descriptionKey = "cli.option.reworded")
    boolean reworded;

    @Mixin
    final JsonOption json = new JsonOption();

    ModelDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PinnedModel one = ModelChoice.editable(before);
        PinnedModel other = ModelChoice.editable(after);
        ModelDifference difference = ModelDifference.between(one.model(), other.model(), reworded);
        if (json.wanted) {
            console.print(DifferenceWriter.write(one, other, difference));
        } else {
            DifferenceLines.of(one.model(), other.model(), difference, console.messages())
                    .forEach(line -> console.print(Printable.of(line)));
        }
        return ExitStatus.DONE;
    }
}
