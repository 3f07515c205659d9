package org.zhixing.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.desk.PrintFolder;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** How the year went, and what to change first. */
public final class OverviewScreen implements Screen {

    private @Nullable ScrollPane scroll;
    private @Nullable Workspace workspace;

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public String nameKey() {
        return "overview.name";
    }

    @Override
    public String questionKey() {
        return "overview.question";
    }

    @Override
    public Group group() {
        return Group.START;
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Button export = new Button(workspace.text("overview.export"), new FontIcon("fth-download"));
        export.setId("export-report");
        export.setOnAction(event -> new ReportExport(workspace).ask(export));
        Button print = new Button(workspace.text("overview.print"), new FontIcon("fth-printer"));
        print.setId("print-report");
        print.setOnAction(event -> new ReportExport(workspace).print(PrintFolder.usual()));
        HBox around = new HBox(8, print, export);
        around.setAlignment(Pos.CENTER_LEFT);
        Tooltip why = new Tooltip(workspace.text("overview.export.wait"));
        Follow.whileShown(around, workspace.review(), review -> {
            boolean ready = review != null && Results.visible(workspace);
            export.setDisable(!ready);
            print.setDisable(!ready);
            if (ready) {
                Tooltip.uninstall(around, why);
            } else {
                Tooltip.install(around, why);
            }
        });
        return List.of(around);
    }

    @Override
    public Optional<Region> table() {
        Workspace shown = workspace;
        Review review = shown == null ? null : shown.review().get();
        return shown == null || review == null || !Results.visible(shown)
                ? Optional.empty()
                : Optional.of(new NumbersTable(
                        shown,
                        review,
                        new OverviewWords(review, shown.messages().get())));
    }

    @Override
    public Node view(Workspace workspace) {
        this.workspace = workspace;
        StackPane page = new StackPane();
        page.getStyleClass().add("zx-page-body");
        page.setAlignment(Pos.TOP_CENTER);
        ScrollPane around = new ScrollPane(page);
        around.setFitToWidth(true);
        around.setFitToHeight(true);
        scroll = around;
        Follow.whileShown(around, workspace.review(), review -> show(workspace, page, review));
        Follow.whileShown(
                around,
                workspace.dossier(),
                d -> show(workspace, page, workspace.review().get()));
        return around;
    }

    private static void show(Workspace workspace, StackPane page, @Nullable Review review) {
        if (review == null) {
            page.getChildren().clear();
        } else if (!Results.visible(workspace)) {
            page.getChildren().setAll(new Waiting(workspace, review));
        } else if (review.assessment().ratings().isEmpty()) {
            page.getChildren().setAll(new Blank(workspace));
        } else {
            page.getChildren().setAll(new Results(workspace, review));
        }
    }

    @Override
    public void shown(@Nullable String place) {
        if (place != null && scroll != null) {
            ScrollPane around = scroll;
            Node wanted = around.getContent().lookup("#recommendation-" + place);
            if (wanted != null) {
                double top = around.getContent()
                        .sceneToLocal(wanted.localToScene(0, 0))
                        .getY();
                double range = around.getContent().getBoundsInLocal().getHeight()
                        - around.getViewportBounds().getHeight();
                around.setVvalue(range <= 0 ? 0 : Math.min(1, top / range));
                wanted.requestFocus();
            }
        }
    }
}
