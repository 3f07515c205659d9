package org.zhixing.ui.home;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.desk.Rescue;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.workspace.Workspace;

/** The data file cannot be opened: it was left alone, and there are ways on. */
final class Unopened extends VBox {

    Unopened(Workspace workspace, Path file, HomeActions actions) {
        super(12);
        getStyleClass().add("zx-notice");
        Label text = wrapped(workspace.text("home.unopened", file.toString()));
        HBox head = new HBox(12, new LevelShape(3), text);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button restore = button(workspace.text("home.unopened.restore"));
        restore.setOnAction(event -> actions.restoreInto(restore, file));
        Button elsewhere = button(workspace.text("home.unopened.elsewhere"));
        elsewhere.setOnAction(event -> actions.createElsewhere(elsewhere));
        Button aside = button(workspace.text("home.unopened.aside"));
        aside.setOnAction(event -> workspace.show(new AsideQuestion(workspace, file, () -> actions.putAside(file))));
        HBox ways = new HBox(8, restore, elsewhere);
        ways.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, ways);
        workspace.work(() -> Rescue.isNeeded(file), needed -> {
            if (needed) {
                ways.getChildren().add(aside);
                workspace.work(
                        () -> Rescue.of(file),
                        found -> found.ifPresent(rescue -> offer(
                                workspace,
                                rescue,
                                ways,
                                () -> actions.restore(file, rescue.backup().file()))));
            }
        });
    }

    private void offer(Workspace workspace, Rescue rescue, HBox ways, Runnable restore) {
        Button newest = button(workspace.text("home.unopened.newest"));
        newest.setId("home-rescue");
        newest.setOnAction(event -> restore.run());
        ways.getChildren().add(0, newest);
        int row = 1;
        for (String line : rescue.in(workspace.messages().get())) {
            getChildren().add(row++, wrapped(line));
        }
    }

    private static Label wrapped(String words) {
        Label text = new Label(words);
        text.getStyleClass().add("zx-dense");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        return text;
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
