package org.zhixing.ui.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;

/** Models that come from files and go to them. */
final class ModelFiles {

    /** One of the two. */
    private record Taken(
            @Nullable ModelDraft draft, @Nullable ProblemException refused) {}

    private final Workspace workspace;
    private final Consumer<ModelDraft> edit;
    private final Runnable changed;

    /**
     * @param edit takes a draft that was read from a workbook
     * @param changed told when there are other models than before
     */
    ModelFiles(Workspace workspace, Consumer<ModelDraft> edit, Runnable changed) {
        this.workspace = workspace;
        this.edit = edit;
        this.changed = changed;
    }

    /** What stands in the title bar above the list. */
    List<Node> buttons() {
        Button workbook = button("models.workbook", "fth-file-text", this::openWorkbook);
        workbook.setId("open-workbook");
        Button check = button("models.check", "fth-check-circle", this::check);
        Button install = button("models.install", "fth-plus", this::install);
        return List.of(workbook, check, install);
    }

    private Button button(String key, String icon, Consumer<Node> act) {
        Button button = Parts.button(workspace.text(key), () -> {});
        button.setOnAction(e -> act.accept(button));
        button.setGraphic(Parts.icon(icon));
        return button;
    }

    private void openWorkbook(Node from) {
        new FileAsk(workspace.text("models.workbook.kind"), "*.xlsx")
                .open(from, workspace.text("models.workbook"))
                .ifPresent(this::takeWorkbook);
    }

    /** Reads a workbook into a draft, or shows every cell that could not be taken. */
    void takeWorkbook(Path file) {
        workspace.work(
                () -> {
                    try {
                        return new Taken(workspace.desk().models().drafts().importWorkbook(file), null);
                    } catch (ProblemException refused) {
                        return new Taken(null, refused);
                    }
                },
                taken -> {
                    ModelDraft draft = taken.draft();
                    ProblemException refused = taken.refused();
                    if (draft != null) {
                        edit.accept(draft);
                    } else if (refused != null) {
                        workspace.show(new CheckResult(workspace, file, refused.problems()));
                    }
                });
    }

    void export(PinnedModel model, Node from) {
        Language language = workspace.messages().get().language();
        String name = FileName.of(
                model.model().title().in(language) + " " + model.model().version());
        new FileAsk(workspace.text("models.workbook.kind"), "*.xlsx")
                .save(from, workspace.text("models.export"), name + ".xlsx")
                .ifPresent(file -> write(model, file, language));
    }

    private void write(PinnedModel model, Path file, Language language) {
        workspace.work(
                () -> {
                    workspace.desk().models().drafts().exportWorkbook(model, file, language, true);
                    return file;
                },
                written -> workspace.say(new Say(
                        workspace.text("models.exported", String.valueOf(file.getFileName())),
                        workspace.text("models.folder"),
                        () -> workspace.openFolder(file))));
    }

    private Optional<Path> choose(Node from, String title) {
        return new FileAsk(workspace.text("models.file"), "*.json").open(from, title);
    }

    private void check(Node from) {
        choose(from, workspace.text("models.check"))
                .ifPresent(file -> workspace.work(
                        () -> workspace.desk().models().check(file),
                        problems -> workspace.show(new CheckResult(workspace, file, problems))));
    }

    private void install(Node from) {
        choose(from, workspace.text("models.install")).ifPresent(this::install);
    }

    void install(Path file) {
        workspace.work(() -> workspace.desk().models().install(file), installed -> {
            workspace.say(Say.of(workspace.text(
                    "models.installed",
                    installed.model().title().in(workspace.messages().get().language()),
                    installed.model().version())));
            changed.run();
        });
    }
}
