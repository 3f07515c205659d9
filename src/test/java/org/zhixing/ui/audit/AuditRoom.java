package org.zhixing.ui.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.desk.AuditDesk;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** The audit screen on a real data file, with the title bar's buttons above it and dialogs over it. */
final class AuditRoom {

    final AuditScreen screen = new AuditScreen();
    final AtomicReference<Say> said = new AtomicReference<>();
    final AtomicReference<ProblemException> problem = new AtomicReference<>();
    private final AtomicReference<Region> dialog = new AtomicReference<>();
    private final OpenSelfCheck check;
    private final Stage stage;
    private final Pane window;

    AuditRoom(Path folder, Stage stage) {
        this.stage = stage;
        check = new OpenSelfCheck(folder, screen, stage);
        window = (Pane) stage.getScene().getRoot();
        window.getChildren()
                .setAll(new VBox((Node) screen.actions(check.workspace()).get(0), screen.view(check.workspace())));
        check.workspace().attach(new ShellPort() {
            @Override
            public void show(Region shown) {
                closeDialog();
                dialog.set(shown);
                window.getChildren().add(shown);
            }

            @Override
            public void closeDialog() {
                window.getChildren().remove(1, window.getChildren().size());
                dialog.set(null);
            }

            @Override
            public void say(Say say) {
                said.set(say);
            }

            @Override
            public void problem(ProblemException told) {
                problem.set(told);
            }
        });
    }

    Workspace workspace() {
        return check.workspace();
    }

    AuditDesk desk() {
        return OpenSelfCheck.onFx(() -> workspace()
                .desk()
                .audits(Objects.requireNonNull(workspace().session().get()).id()));
    }

    /** The newest audit, as it is on disk. */
    CaseFileAudit stored() {
        return desk().newest().orElseThrow();
    }

    void close() {
        check.close();
    }

    <T extends Region> T dialog(Class<T> kind) {
        until(() -> kind.isInstance(dialog.get()));
        return kind.cast(dialog.get());
    }

    Node node(String id) {
        until(() -> has(id));
        return OpenSelfCheck.onFx(() -> stage.getScene().lookup("#" + id));
    }

    boolean has(String id) {
        return OpenSelfCheck.onFx(() -> {
            Node found = stage.getScene().lookup("#" + id);
            return found != null && visible(found);
        });
    }

    /** Every text that can be seen, in reading order. */
    List<String> texts() {
        return OpenSelfCheck.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(AuditRoom::visible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    /** Controls that can be reached and have no name for those who cannot see them. */
    List<String> nameless() {
        return OpenSelfCheck.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(AuditRoom::visible)
                .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
                .filter(node -> blank(node.getAccessibleText())
                        && !(node instanceof ButtonBase button && !blank(button.getText())))
                .map(Node::toString)
                .toList());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void press(String id) {
        until(() -> has(id) && !node(id).isDisabled());
        OpenSelfCheck.run(() -> ((ButtonBase) node(id)).fire());
        settle();
    }

    /** Presses the choice of a switch or a button that has this text. */
    void choose(String text) {
        OpenSelfCheck.run(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()) && visible(node))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
        settle();
    }

    void write(String id, String text) {
        OpenSelfCheck.run(() -> ((TextInputControl) node(id)).setText(text));
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }
}
