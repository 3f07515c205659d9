package org.zhixing.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Name of the screen, its question, then finding, scope, and the screen's own actions. */
final class TitleBar extends HBox {

    private final Button finder;
    private double fittedWidth = -1;
    private double fittedOthers = -1;

    /**
     * @param scope what the screen is about: who answers, which period
     * @param help opens what there is to read about the screen
     */
    TitleBar(Workspace workspace, Screen screen, List<Node> scope, Runnable find, Runnable help) {
        super(12);
        getStyleClass().add("zx-title-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(workspace.text(screen.nameKey()));
        name.getStyleClass().add("zx-page");
        name.setMinWidth(USE_PREF_SIZE);
        Label question = new Label(workspace.text(screen.questionKey()));
        question.getStyleClass().add("zx-question");
        question.setTextOverrun(OverrunStyle.ELLIPSIS);
        question.setMinWidth(0);
        question.setTooltip(new Tooltip(question.getText()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        finder = findButton(workspace, find);
        getChildren().addAll(name, question, gap, finder);
        getChildren().addAll(scope);
        getChildren().addAll(screen.actions(workspace));
        if (screen.group() != Screen.Group.ASIDE) {
            Button about = Parts.iconButton("fth-help-circle", workspace.text("shell.help"), help);
            about.setId("page-help");
            getChildren().add(about);
        }
        for (Node node : getChildren().subList(3, getChildren().size())) {
            if (node instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        setMinWidth(0);
    }

    /** What a screen can do is there only once it has read what it shows, so that the room is looked at with every change. */
    @Override
    protected void layoutChildren() {
        double others = getChildren().stream()
                .filter(node -> node != finder)
                .mapToDouble(node -> node.minWidth(-1))
                .sum();
        if (getWidth() != fittedWidth || others != fittedOthers) {
            fittedWidth = getWidth();
            fittedOthers = others;
            wordsOf(finder, true);
            wordsOf(finder, computeMinWidth(-1) <= getWidth());
        }
        super.layoutChildren();
    }

    /** Where there is too little room, such as for large text, the way to find things is an icon alone. */
    private static void wordsOf(Button finder, boolean shown) {
        if (finder.getGraphic() instanceof HBox inside && inside.getChildren().get(0) instanceof Label words) {
            words.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            inside.getStyleClass().remove("zx-find-inside");
            if (shown) {
                inside.getStyleClass().add("zx-find-inside");
            }
            inside.applyCss();
            inside.getChildren().stream().skip(1).forEach(part -> {
                part.setVisible(shown);
                part.setManaged(shown);
            });
        }
    }

    private static Button findButton(Workspace workspace, Runnable find) {
        Label words = new Label(workspace.text("shell.find.button"), new FontIcon("fth-search"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("zx-kbd");
        key.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(8, words, gap, key);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.setMinWidth(USE_PREF_SIZE);
        inside.getStyleClass().add("zx-find-inside");
        Button button = new Button(null, inside);
        button.getStyleClass().add("zx-find");
        button.setAccessibleText(workspace.text("shell.find.prompt"));
        button.setOnAction(event -> find.run());
        return button;
    }
}
