package org.zhixing.ui.workshop.projector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.live.WorkshopPage;
import org.zhixing.ui.common.Parts;

/** Before it begins: how to come in, or what the case is about where nobody needs a phone. */
final class LobbyCard extends HBox {

    private final Label joined = Parts.label("", "room-name");

    /** @param code edge of the code in pixels at most */
    LobbyCard(Shown shown, @Nullable WorkshopPage page, double code) {
        super(56);
        getStyleClass().addAll("zx-card", "room-card", "room-lobby");
        setAlignment(Pos.CENTER);
        VBox words = new VBox(18);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(620);
        if (page == null) {
            words.getChildren()
                    .addAll(
                            Parts.prose(shown.workshop().title().value(), "room-name"),
                            Parts.prose(shown.words().text("workshop.room.lobby"), "room-lead", "zx-muted"),
                            Parts.prose(shown.workshop().current().text().in(shown.language()), "room-case"));
        } else {
            Label address = Parts.label(page.address(), "room-address");
            Label pin = Parts.label(Header.spaced(page.pin()), "room-big-pin");
            pin.setId("room-big-pin");
            address.setId("room-address");
            words.getChildren()
                    .addAll(
                            Parts.prose(shown.words().text("workshop.room.scan"), "room-name"),
                            Parts.prose(shown.words().text("workshop.room.orType"), "room-lead", "zx-muted"),
                            address,
                            new VBox(
                                    2,
                                    Parts.label(shown.words().text("workshop.room.pin"), "room-lead", "zx-muted"),
                                    pin),
                            Parts.prose(shown.words().text("workshop.room.noNames"), "room-text", "zx-muted"));
            pin.setAccessibleText(page.pin());
            getChildren().add(new QrCode(page.code(), code, shown.words().text("workshop.room.code", page.address())));
        }
        words.getChildren().add(joined);
        HBox.setHgrow(words, Priority.SOMETIMES);
        getChildren().add(words);
        follow(shown);
    }

    void follow(Shown shown) {
        int heads = shown.workshop().participants().size();
        joined.setText(shown.words().text("workshop.room.joined", String.valueOf(heads)));
        Parts.show(joined, heads > 0);
    }
}
