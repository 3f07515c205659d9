package org.zhixing.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
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

    /** Height of the bar, and of its first line where it has several, in pixels. */
    private static final double LINE = 58;

    private static final double FIRST = 46;
    private static final double BETWEEN = 6;
    private static final double BELOW = 10;

    /** A question of which less than this is seen says nothing, in pixels. */
    private static final double QUESTION = 90;

    private final Button finder;
    private double fittedWidth = -1;
    private double fittedOthers = -1;
    private boolean oneLine = true;

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
    }

    /**
     * What a screen can do is there only once it has read what it shows, so that the room is looked at with every change.
     *
     * @return whether all stands in one line
     */
    private boolean fits(double width) {
        double others = getChildren().stream()
                .filter(node -> node != finder)
                .mapToDouble(node -> node.minWidth(-1))
                .sum();
        if (width != fittedWidth || others != fittedOthers) {
            fittedWidth = width;
            fittedOthers = others;
            wordsOf(finder, true);
            wordsOf(finder, super.computeMinWidth(-1) <= width);
            oneLine = super.computeMinWidth(-1) <= width;
        }
        return oneLine;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || fits(width) ? LINE : lines(width, false);
    }

    @Override
    protected void layoutChildren() {
        if (fits(getWidth())) {
            super.layoutChildren();
            Node question = getChildren().get(1);
            question.setOpacity(
                    question.getLayoutBounds().getWidth() < Math.min(QUESTION, question.prefWidth(-1)) ? 0 : 1);
        } else {
            getChildren().get(1).setOpacity(1);
            lines(getWidth(), true);
        }
    }

    /**
     * Where all is too much for one line, the name and the question have one to themselves, and the rest stands in as many as
     * it needs below.
     *
     * @param place whether the parts are put there, not only measured
     * @return the height of all
     */
    private double lines(double width, boolean place) {
        double left = snappedLeftInset();
        double right = width - snappedRightInset();
        List<Node> shown = getManagedChildren();
        Node name = shown.get(0);
        if (place) {
            put(name, left, 0, name.prefWidth(-1));
            double from = left + name.prefWidth(-1) + getSpacing();
            Node question = shown.get(1);
            question.resize(Math.max(0, Math.min(question.prefWidth(-1), right - from)), question.prefHeight(-1));
            question.relocate(from, (FIRST - question.prefHeight(-1)) / 2);
            shown.get(2).resize(0, 0);
        }
        double y = FIRST;
        double high = 0;
        double x = left;
        for (Node part : shown.subList(3, shown.size())) {
            double wide = Math.min(part.prefWidth(-1), right - left);
            if (x > left && x + wide > right) {
                y += high + BETWEEN;
                high = 0;
                x = left;
            }
            high = Math.max(high, part.prefHeight(wide));
            if (place) {
                put(part, x, y, wide);
            }
            x += wide + getSpacing();
        }
        return y + high + BELOW;
    }

    private void put(Node part, double x, double y, double wide) {
        double high = part.prefHeight(wide);
        part.resize(wide, high);
        part.relocate(snapPositionX(x), snapPositionY(y == 0 ? (FIRST - high) / 2 : y));
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
