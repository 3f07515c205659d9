package org.zhixing.ui.overview;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.ui.workspace.Workspace;

/** A number that says how it came about when it is pressed. */
final class Why extends Button {

    private static final double WIDTH = 380;
    private static final int WITHOUT_SCROLLING = 9;

    /**
     * @param number as displayed
     * @param about what the number is, for the head and for those who cannot see it
     * @param explanation one sentence a line
     */
    Why(Workspace workspace, String number, String about, Supplier<List<String>> explanation, String styleClass) {
        super(number);
        getStyleClass().setAll("zx-why", styleClass);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(about + " " + number);
        setTooltip(new Tooltip(workspace.text("overview.why.tooltip")));
        setOnAction(event -> {
            Popover popover =
                    new Popover(content(workspace.text("overview.why.title", about, number), explanation.get()));
            popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
            popover.setDetachable(false);
            popover.setAnimated(workspace.settings().motion().get());
            popover.setFadeInDuration(javafx.util.Duration.millis(120));
            // Its owner is the parent, for a pop-over takes the size of text from its owner.
            Bounds here = localToScreen(getBoundsInLocal());
            popover.show(getParent(), here.getMinX() + here.getWidth() / 2, here.getMaxY() + 4);
        });
    }

    private static Region content(String title, List<String> lines) {
        VBox content = new VBox(6, Card.wrapped(title, "zx-strong"));
        for (String line : lines) {
            Label sentence = Card.wrapped(line, "zx-dense");
            content.getChildren().add(sentence);
        }
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        content.getStyleClass().add("zx-popover");
        if (lines.size() <= WITHOUT_SCROLLING) {
            return content;
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(340);
        return scroll;
    }
}
