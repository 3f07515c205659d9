package org.zhixing.ui.models;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Which yardstick is used: the models at hand, checking a file, adding one's own. */
public final class ModelsScreen implements Screen {

    private static final double WIDTH = 960;

    private final VBox cards = new VBox(12);
    private @Nullable Workspace workspace;

    @Override
    public String id() {
        return "models";
    }

    @Override
    public String icon() {
        return "fth-layers";
    }

    @Override
    public String nameKey() {
        return "models.name";
    }

    @Override
    public String questionKey() {
        return "models.question";
    }

    @Override
    public Group group() {
        return Group.END;
    }

    @Override
    public boolean needsAssessment() {
        return false;
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Button check = new Button(workspace.text("models.check"), new FontIcon("fth-check-circle"));
        check.setOnAction(event ->
                choose(workspace, check, workspace.text("models.check")).ifPresent(file -> check(workspace, file)));
        Button install = new Button(workspace.text("models.install"), new FontIcon("fth-plus"));
        install.setOnAction(event -> choose(workspace, install, workspace.text("models.install"))
                .ifPresent(file -> install(workspace, file)));
        boolean ready = workspace.deskProperty().get() != null;
        check.setDisable(!ready);
        install.setDisable(!ready);
        return List.of(check, install);
    }

    @Override
    public Node view(Workspace workspace) {
        this.workspace = workspace;
        cards.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(cards);
        middle.setAlignment(Pos.TOP_LEFT);
        middle.getStyleClass().add("zx-page-body");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    public void shown(@Nullable String place) {
        if (workspace != null) {
            fill(workspace);
        }
    }

    private void fill(Workspace workspace) {
        cards.getChildren().clear();
        if (workspace.deskProperty().get() == null) {
            return;
        }
        Assessment open = workspace.assessment().get();
        for (PinnedModel pinned : workspace.desk().models().all()) {
            cards.getChildren().add(new ModelCard(workspace, pinned, open));
        }
        Label explain = new Label(workspace.text("models.explain"));
        explain.getStyleClass().add("zx-caption");
        explain.setWrapText(true);
        cards.getChildren().add(new HBox(explain));
    }

    private static java.util.Optional<Path> choose(Workspace workspace, Node from, String title) {
        return new FileAsk(workspace.text("models.file"), "*.json").open(from, title);
    }

    private static void check(Workspace workspace, Path file) {
        workspace.work(
                () -> workspace.desk().models().check(file),
                problems -> workspace.show(new CheckResult(workspace, file, problems)));
    }

    private void install(Workspace workspace, Path file) {
        workspace.work(() -> workspace.desk().models().install(file), installed -> {
            workspace.say(Say.of(workspace.text(
                    "models.installed",
                    installed.model().title().in(workspace.messages().get().language()),
                    installed.model().version())));
            fill(workspace);
        });
    }
}
