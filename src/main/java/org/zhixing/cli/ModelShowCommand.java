package org.zhixing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhixing.cli.summary.Table;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.work.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What one model asks. */
@Command(name = "show", description = "cli.command.model.show")
final class ModelShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "cli.parameter.model")
    String model = "";

    @Mixin
    final JsonOption json = new JsonOption();

    ModelShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PinnedModel pinned = ModelChoice.of(model);
        if (json.wanted) {
            console.print(pinned.text().strip());
        } else {
            show(pinned);
        }
        return ExitStatus.DONE;
    }

    private void show(PinnedModel pinned) {
        AssessmentModel asked = pinned.model();
        Language language = console.messages().language();
        console.print(asked.title().in(language));
        Table facts = new Table();
        facts.row(console.text("cli.model.id"), asked.id());
        facts.row(console.text("cli.model.version"), asked.version());
        facts.row(console.text("cli.model.sha256"), pinned.sha256());
        facts.row(
                console.text("cli.model.asks"),
                console.text(
                        "cli.model.counts",
                        String.valueOf(asked.indicators().size()),
                        String.valueOf(asked.matrix().askedCells().size()),
                        String.valueOf(asked.recommendations().size())));
        facts.lines().forEach(console::print);
        for (Dimension dimension : asked.dimensions()) {
            console.print("");
            console.print(dimension.id() + "  " + dimension.name().in(language));
            parts(dimension.subdimensions(), language).lines().forEach(console::print);
        }
    }

    private Table parts(List<Subdimension> parts, Language language) {
        Table table = new Table();
        for (Subdimension part : parts) {
            table.row(
                    "  " + part.id(),
                    part.name().in(language),
                    console.text("cli.model.weight", Figures.weight(part.weight())));
            for (Indicator indicator : part.indicators()) {
                table.row(
                        "    " + indicator.id(),
                        indicator.name().in(language),
                        console.text("cli.model.weight", Figures.weight(indicator.weight())),
                        indicator.roles().stream().map(Enum::name).collect(Collectors.joining(" ")));
            }
        }
        return table;
    }
}
