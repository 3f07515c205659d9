package org.zhixing.ui.workshop.projector;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.live.WorkshopPage;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;
import org.zhixing.ui.workshop.running.Tally;

/** While everybody rates alone: the case to read, and how many are through. Nobody sees a vote. */
final class RatingCard extends VBox {

    private static final double CODE = 150;
    /** So short a case is set larger. */
    private static final int SHORT = 140;

    private final VBox progress = new VBox(10);

    RatingCard(Shown shown, @Nullable WorkshopPage page) {
        getStyleClass().addAll("zx-card", "room-card", "room-rating");
        Label text = Parts.prose(shown.workshop().current().text().in(shown.language()), "room-case");
        if (text.getText().length() <= SHORT) {
            text.getStyleClass().add("short");
        }
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "room-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox below = Parts.row(24, progress);
        HBox.setHgrow(progress, Priority.ALWAYS);
        if (page != null) {
            below.getChildren()
                    .add(new QrCode(page.code(), CODE, shown.words().text("workshop.room.code", page.address())));
        }
        getChildren().addAll(scroll, Parts.hairline(), below);
        follow(shown);
    }

    void follow(Shown shown) {
        int everybody = shown.workshop().participants().size();
        long done = Tally.done(shown.workshop(), shown.workshop().round());
        String words = shown.words().text("workshop.room.done", String.valueOf(done), String.valueOf(everybody));
        Label number = Parts.label(words, "room-name");
        number.setId("room-done");
        ShareBar bar = new ShareBar(everybody == 0 ? 0.0 : (double) done / everybody, 0, words);
        bar.getStyleClass().add("room-progress");
        Label alone = Parts.prose(
                shown.words().text(shown.workshop().round() == 1 ? "workshop.room.alone" : "workshop.room.again"),
                "room-small",
                "zx-muted");
        progress.getChildren().setAll(number, bar, alone);
    }
}
