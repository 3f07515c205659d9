package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.DifferenceLines;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.DifferenceWriter;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads the workbook of a model. It says what differs; published is only what was asked to be, and only as a file where a
 * file was asked for. Otherwise the draft waits in the window.
 */
@Command(name = "import", description = "cli.command.model.import")
final class ModelImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.modelBook")
    Path file = Path.of("");

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "cli.option.modelId")
    @Nullable
    String id;

    @Option(names = "--publish", paramLabel = "patch|minor|major", descriptionKey = "cli.option.publish")
    @Nullable
    Step step;

    @Option(names = "--notes", paramLabel = "TEXT", descriptionKey = "cli.option.changeNotes")
    @Nullable
    String notes;

    @Option(names = "--reworded", descriptionKey = "cli.option.reworded")
    boolean reworded;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.modelOut")
    @Nullable
    Path out;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Mixin
    final JsonOption json = new JsonOption();

    ModelImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile place = out == null ? null : new OutputFile(out, force);
        if (place != null) {
            place.check();
        }
        ModelDrafts drafts = ModelLibrary.usual().drafts();
        ModelDraft draft = drafts.importWorkbook(file);
        boolean kept = false;
        try {
            draft = named(drafts, draft);
            PinnedModel published = null;
            if (place != null || step != null) {
                String text = drafts.text(draft, asked(drafts, draft));
                published = step == null ? null : drafts.publish(draft, step);
                if (place != null) {
                    place.write(text.stripTrailing());
                }
            }
            tell(drafts, draft, published);
            kept = place == null && step == null;
        } finally {
            if (!kept) {
                drafts.discard(draft.id());
            }
        }
        return ExitStatus.DONE;
    }

    private ModelDraft named(ModelDrafts drafts, ModelDraft read) {
        ModelDraft draft = read;
        if (id != null) {
            draft = drafts.apply(draft, new DraftStep.Name(id, draft.model().title()));
        }
        if (notes != null) {
            draft = drafts.apply(draft, new DraftStep.Notes(new Text(notes, notes)));
        }
        return reworded ? drafts.apply(draft, new DraftStep.DeclareAnchorsReworded(true)) : draft;
    }

    private Step asked(ModelDrafts drafts, ModelDraft draft) {
        if (step != null) {
            return step;
        }
        Step least = drafts.leastStep(draft);
        if (least == null) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.draft.nothing"));
        }
        return least;
    }

    private void tell(ModelDrafts drafts, ModelDraft draft, @Nullable PinnedModel published) {
        List<ModelDrafts.DraftProblem> problems = drafts.check(draft);
        problems.forEach(p -> console.remark(p.problem()));
        if (json.wanted) {
            PinnedModel after = published == null
                    ? new PinnedModel(
                            draft.model(), draft.base().text(), draft.base().sha256())
                    : published;
            console.print(DifferenceWriter.write(draft.base(), after, draft.difference()));
            return;
        }
        DifferenceLines.of(
                        draft.base().model(),
                        published == null ? draft.model() : published.model(),
                        draft.difference(),
                        console.messages())
                .forEach(line -> console.print(Printable.of(line)));
        if (published != null) {
            console.print(Printable.of(console.text(
                    "cli.model.published",
                    published.model().id(),
                    published.model().version(),
                    published.sha256())));
        } else if (out == null) {
            console.print(console.text("cli.model.drafted"));
        } else {
            console.print(Printable.of(console.text("cli.model.exported", out.toString())));
        }
    }
}
