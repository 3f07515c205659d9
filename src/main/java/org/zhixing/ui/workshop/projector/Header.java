package org.zhixing.ui.workshop.projector;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.live.WorkshopPage;
import org.zhixing.ui.common.Mark;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Clock;
import org.zhixing.ui.workshop.running.Round;
import org.zhixing.ui.workspace.Follow;

/** Which vignette and step; how to come in, how many are here, what the clock says. */
final class Header extends HBox {

    private final Label title = Parts.label("", "room-title");
    private final Label step = Parts.tag("", "brand", "room-step");
    private final Label heads = Parts.label("", "room-heads");
    private final Label enter = Parts.label("", "room-text", "zx-muted");
    private final Label pin = Parts.label("", "room-pin");
    private final Label clock = Parts.label("", "room-clock");

    Header(Clock time) {
        super(24);
        getStyleClass().add("room-header");
        title.setMinWidth(0);
        heads.setGraphic(Parts.icon("fth-users", "room-icon"));
        clock.setGraphic(Parts.icon("fth-clock", "room-icon"));
        pin.setId("room-pin");
        heads.setId("room-heads");
        clock.setId("room-clock");
        for (Label label : java.util.List.of(heads, enter, pin, clock)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        ObservableValue<Number> left = time.seconds();
        Follow.whileShown(clock, left, seconds -> clock.setText(Clock.written(seconds.longValue())));
        Follow.whileShown(clock, time.running(), going -> clock.getStyleClass()
                .setAll("label", "room-clock", going ? "on" : "off"));
        HBox way = Parts.row(12, enter, pin);
        getChildren().addAll(new Mark(36), title, step, Parts.spring(), way, heads, clock);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    /** The letters a little apart, so that nobody takes two for one. */
    static String spaced(String pin) {
        return String.join("\u2009", pin.split(""));
    }

    void follow(Shown shown, @Nullable WorkshopPage page) {
        int number = Round.step(shown.stage());
        title.setText(shown.title());
        step.setText(shown.words()
                .text("workshop.room.step", String.valueOf(number), Round.stepName(number, shown.words())));
        heads.setText(shown.words()
                .text(
                        "workshop.room.heads",
                        String.valueOf(shown.workshop().participants().size())));
        enter.setText(shown.words().text("workshop.room.enter"));
        Parts.show(enter, page != null);
        Parts.show(pin, page != null);
        pin.setText(page == null ? "" : spaced(page.pin()));
        pin.setAccessibleText(page == null ? "" : page.pin());
        clock.setAccessibleText(shown.words().text("workshop.room.clock", clock.getText()));
    }
}
