package org.zhixing.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.cli.summary.Table;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.work.Language;
import org.zhixing.work.Text;
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
        Optional<PinnedAuditModel> audit = ModelChoice.audit(model);
        if (audit.isPresent()) {
            print(audit.orElseThrow().text(), () -> show(audit.orElseThrow()));
        } else {
            PinnedModel pinned = ModelChoice.of(model);
            print(pinned.text(), () -> show(pinned));
        }
        return ExitStatus.DONE;
    }

    private void print(String text, Runnable show) {
        if (json.wanted) {
            console.print(text.strip());
        } else {
            show.run();
        }
    }

    private void show(PinnedAuditModel pinned) {
        AuditModel asked = pinned.model();
        Language language = console.messages().language();
        facts(
                asked.title(),
                asked.id(),
                asked.version(),
                pinned.sha256(),
                console.text("cli.model.items", String.valueOf(asked.items().size())));
        console.print("");
        Table table = new Table();
        for (AuditItem item : asked.items()) {
            table.row(
                    "  " + item.id(),
                    item.name().in(language),
                    console.text("cli.model.weight", Figures.weight(item.weight())),
                    item.critical() ? console.text("cli.model.critical") : "",
                    item.drift().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                    String.join(" ", item.indicators()));
        }
        table.lines().forEach(console::print);
    }

    private void facts(Text title, String id, String version, String sha256, String asks) {
        console.print(title.in(console.messages().language()));
        Table facts = new Table();
        facts.row(console.text("cli.model.id"), id);
        facts.row(console.text("cli.model.version"), version);
        facts.row(console.text("cli.model.sha256"), sha256);
        facts.row(console.text("cli.model.asks"), asks);
        facts.lines().forEach(console::print);
    }

    private void show(PinnedModel pinned) {
        AssessmentModel asked = pinned.model();
        Language language = console.messages().language();
        facts(
                asked.title(),
                asked.id(),
                asked.version(),
                pinned.sha256(),
                console.text(
                        "cli.model.counts",
                        String.valueOf(asked.indicators().size()),
                        String.valueOf(asked.matrix().askedCells().size()),
                        String.valueOf(asked.recommendations().size())));
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
