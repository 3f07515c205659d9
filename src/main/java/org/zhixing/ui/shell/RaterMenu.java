package org.zhixing.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;

/** As whom one answers, and who else does. */
final class RaterMenu extends MenuButton {

    private final Workspace workspace;

    RaterMenu(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("zx-scope");
        setGraphic(new FontIcon("fth-users"));
        setId("rater-menu");
        setMnemonicParsing(false);
        Follow.whileShown(this, workspace.assessment(), this::show);
        Follow.whileShown(
                this, workspace.rater(), id -> show(workspace.assessment().get()));
    }

    private void show(@Nullable Assessment assessment) {
        if (assessment == null) {
            return;
        }
        setText(assessment
                .rater(workspace.rater().get())
                .map(rater -> workspace.text("shell.rater.as", label(rater)))
                .orElse(workspace.text("shell.rater.nobody")));
        getItems().clear();
        for (Rater rater : assessment.raters()) {
            CheckMenuItem item = new CheckMenuItem(label(rater));
            item.setMnemonicParsing(false);
            item.setSelected(rater.id().equals(workspace.rater().get()));
            item.setOnAction(event -> workspace.rater().set(rater.id()));
            getItems().add(item);
        }
        if (!assessment.raters().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem add = new MenuItem(workspace.text("shell.rater.add"), new FontIcon("fth-user-plus"));
        add.setOnAction(event -> {
            AssessmentSession open = workspace.session().get();
            if (open != null) {
                workspace.show(new RaterForm(workspace, open.pinned().model()));
            }
        });
        getItems().add(add);
    }

    private String label(Rater rater) {
        AssessmentSession open = workspace.session().get();
        return open == null
                ? rater.id()
                : new RaterNames(open.pinned().model(), workspace.messages().get()).full(open.assessment(), rater);
    }
}
