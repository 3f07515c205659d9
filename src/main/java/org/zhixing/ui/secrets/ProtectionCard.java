package org.zhixing.ui.secrets;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;

/** On the settings page: whether the data file is sealed, what can be done about it, and when the window is covered. */
public final class ProtectionCard extends VBox {

    private final Workspace workspace;
    private final Protecting protecting;

    public ProtectionCard(Workspace workspace) {
        super(12);
        this.workspace = workspace;
        protecting = new Protecting(workspace);
        getStyleClass().add("zx-card");
        setId("protection");
        Follow.whileShown(this, workspace.screenLock().sealed(), this::show);
    }

    private void show(boolean sealed) {
        Label head = Parts.label(workspace.text("secrets.card.title"), "zx-section");
        Label state = Parts.prose(workspace.text(sealed ? "secrets.card.on" : "secrets.card.off"));
        state.setGraphic(Parts.icon(sealed ? "fth-lock" : "fth-unlock"));
        state.setGraphicTextGap(8);
        Label explain = Parts.prose(
                workspace.text(sealed ? "secrets.card.onExplain" : "secrets.card.offExplain"), "zx-caption");
        getChildren().setAll(head, state, explain);
        getChildren().addAll(sealed ? whenSealed() : List.of(whenPlain()));
    }

    private Node whenPlain() {
        Button on = button("protect-on", "secrets.card.turnOn", protecting::turnOn);
        on.setDisable(workspace.deskProperty().get() == null);
        return new HBox(on);
    }

    private List<Node> whenSealed() {
        FlowPane buttons = new FlowPane(
                8,
                8,
                button("protect-change", "secrets.card.change", protecting::change),
                button("protect-code", "secrets.card.newCode", protecting::newCode),
                button("protect-off", "secrets.card.turnOff", protecting::turnOff));
        Switch<Number> after = new Switch<>(workspace.settings().lockAfter());
        for (Integer minutes : Settings.LOCK_AFTER) {
            after.choice(
                    minutes,
                    minutes == 0
                            ? workspace.text("secrets.lock.never")
                            : workspace.text("secrets.lock.minutes", String.valueOf(minutes)));
        }
        after.setId("lock-after");
        Label name = Parts.label(workspace.text("secrets.lock.after"), "zx-setting");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, name, after);
        row.setAlignment(Pos.CENTER_LEFT);
        Button now = button(
                "lock-now", "secrets.lock.now", () -> workspace.screenLock().lock());
        now.setGraphic(Parts.icon("fth-lock"));
        HBox locking = new HBox(12, now, Parts.keyCap("Ctrl+Alt+L"));
        locking.setAlignment(Pos.CENTER_LEFT);
        return List.of(
                buttons,
                Parts.hairline(),
                row,
                Parts.prose(workspace.text("secrets.lock.explain"), "zx-caption"),
                locking);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = Parts.button(workspace.text(key), act);
        button.setId(id);
        return button;
    }
}
