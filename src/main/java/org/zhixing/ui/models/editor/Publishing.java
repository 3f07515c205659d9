package org.zhixing.ui.models.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** The way from the button to a published version: first what is still to be done, else the dialog. */
public final class Publishing {

    /**
     * Which versions a draft may become.
     *
     * @param least the least step; empty where nothing differs
     */
    record Versions(Optional<ModelDifference.Step> least, Map<ModelDifference.Step, String> numbers) {
        Versions {
            numbers = Map.copyOf(numbers);
        }
    }

    private final DraftBench bench;
    private final EditorPage page;
    private final Consumer<Parent> dress;

    /** @param dress puts the screen's own style sheet on a dialog */
    public Publishing(DraftBench bench, EditorPage page, Consumer<Parent> dress) {
        this.bench = bench;
        this.page = page;
        this.dress = dress;
    }

    /** Leads to the first problem where there is one, and otherwise asks for version and notes. */
    public void ask(Consumer<PinnedModel> published) {
        page.commit();
        bench.whenLooked(found -> {
            Workspace workspace = bench.workspace();
            if (!found.problems().isEmpty()) {
                workspace.say(Say.of(workspace.text(
                        "models.publish.open.problems",
                        String.valueOf(found.problems().size()))));
                page.open(found.problems().get(0));
                return;
            }
            ModelDraft draft = bench.now();
            workspace.work(() -> versions(draft), versions -> {
                if (versions.least().isEmpty()) {
                    workspace.say(Say.of(workspace.text("models.publish.nothing")));
                } else {
                    PublishDialog dialog =
                            new PublishDialog(bench, versions.least().get(), versions.numbers(), published);
                    dress.accept(dialog);
                    workspace.show(dialog);
                }
            });
        });
    }

    private Versions versions(ModelDraft draft) {
        Map<ModelDifference.Step, String> numbers = new EnumMap<>(ModelDifference.Step.class);
        for (ModelDifference.Step step : ModelDifference.Step.values()) {
            numbers.put(step, bench.drafts().nextVersion(draft, step));
        }
        return new Versions(Optional.ofNullable(bench.drafts().leastStep(draft)), numbers);
    }
}
