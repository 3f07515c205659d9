package org.zhixing.ui.tour;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** What is said at a stop, and the way on, back and out. It can have the focus itself: then all of it is read out. */
final class TourCard extends VBox {

    static final double WIDTH = 340;

    private final Label count = Parts.label("", "zx-caption");
    private final Label title = Parts.prose("", "zx-section");
    private final Label words = Parts.prose("", "zx-dense");
    private final Button back;
    private final Button next;

    TourCard(Messages messages, Runnable before, Runnable after, Runnable leave) {
        super(10);
        getStyleClass().addAll("zx-dialog", "zx-tour-card");
        setId("tour-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Button out = Parts.iconButton("fth-x", messages.text("help.tour.leave"), leave);
        out.setId("tour-leave");
        HBox head = Parts.row(8, count, Parts.spring(), out);
        back = Parts.button(messages.text("help.tour.back"), before);
        back.setId("tour-back");
        next = Parts.button("", after, "accent");
        next.setId("tour-next");
        Label keys = Parts.label(messages.text("help.tour.keys"), "zx-caption");
        Apart foot = new Apart(8, keys, Parts.row(8, back, next));
        back.setGraphic(new FontIcon("fth-arrow-left"));
        getChildren().addAll(head, title, words, foot);
    }

    /** @param at from 0 */
    void show(Messages messages, Step step, int at, int of) {
        count.setText(messages.text("help.tour.count", String.valueOf(at + 1), String.valueOf(of)));
        title.setText(messages.text("help.tour.title." + step.name()));
        words.setText(messages.text("help.tour.text." + step.name()));
        back.setDisable(at == 0);
        next.setText(messages.text(at + 1 == of ? "help.tour.end" : "help.tour.next"));
        setAccessibleText(count.getText() + " " + title.getText() + " " + words.getText());
    }
}
