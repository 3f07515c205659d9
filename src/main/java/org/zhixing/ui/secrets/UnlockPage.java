package org.zhixing.ui.secrets;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Sealed;
import org.zhixing.ui.workspace.Workspace;

/** In the place of the first screen: a sealed data file waits for its passphrase. Other ways on are beside it. */
public final class UnlockPage extends VBox {

    private static final double WIDTH = 520;

    private final UnlockForm form;

    /** @param others the other ways on, such as opening another file */
    public UnlockPage(Workspace workspace, Sealed waiting, Region... others) {
        super(16);
        getStyleClass().addAll("zx-card", "zx-home-form");
        setId("unlock-page");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane picture = new StackPane(Parts.icon("fth-lock"));
        picture.getStyleClass().add("zx-home-icon");
        picture.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = Parts.label(workspace.text("secrets.unlock.title"), "zx-page");
        HBox head = Parts.row(12, picture, title);
        Label file = Parts.prose(waiting.file().toString(), "zx-dense", "zx-muted");
        form = new UnlockForm(
                workspace.messages().get(),
                "unlock",
                workspace.text("secrets.unlock.button"),
                (with, told) -> workspace.openWaiting(
                        with, () -> offer(workspace, with), problem -> told.accept(Refusal.told(workspace, problem))));
        Label lost = Parts.prose(workspace.text("secrets.unlock.lost"), "zx-caption");
        HBox ways = new HBox(8, others);
        ways.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, file, form, lost, Parts.hairline(), ways);
    }

    /** Who had to use the code has forgotten the passphrase, and the code was seen. */
    private static void offer(Workspace workspace, Unlocking with) {
        if (with instanceof RecoveryCode code) {
            new Protecting(workspace).afterRecovery(code);
        }
    }

    @Override
    public void requestFocus() {
        form.requestFocus();
    }
}
