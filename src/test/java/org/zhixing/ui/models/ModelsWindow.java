package org.zhixing.ui.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.DataFolder;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.work.Language;

/** The models screen in a data folder of its own, with the title bar's buttons above it. */
final class ModelsWindow {

    private final AtomicReference<Say> said = new AtomicReference<>();
    private final OpenSelfCheck check;
    private final Desk desk;
    private final String first;
    private final Stage stage;
    private final ModelsScreen screen = new ModelsScreen();

    /** On the FX thread. */
    ModelsWindow(Path folder, Stage stage) {
        this.stage = stage;
        desk = DataFolder.open(folder);
        check = new OpenSelfCheck(desk, screen, stage, (model, blank) -> blank);
        first = Objects.requireNonNull(check.workspace().session().get()).id();
        Pane window = (Pane) stage.getScene().getRoot();
        check.workspace().attach(new ShellPort() {
            @Override
            public void show(Region dialog) {
                window.getChildren().add(dialog);
            }

            @Override
            public void closeDialog() {
                window.getChildren().remove(1, window.getChildren().size());
            }

            @Override
            public void say(Say say) {
                said.set(say);
            }
        });
        show(window);
        check.workspace().messages().addListener((p, was, is) -> show(window));
    }

    private void show(Pane window) {
        Node view = screen.view(check.workspace());
        VBox.setVgrow(view, Priority.ALWAYS);
        window.getChildren().setAll(new VBox(screen.actions(check.workspace()).get(0), view));
        screen.shown(null);
    }

    void close() {
        check.close();
    }

    // What is seen

    boolean has(String id) {
        return OpenSelfCheck.onFx(() -> stage.getScene().lookup("#" + id) != null);
    }

    void waitFor(String id) {
        until(() -> has(id));
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    String text(String id) {
        return OpenSelfCheck.onFx(() -> ((Labeled) node(id)).getText());
    }

    List<String> texts() {
        return OpenSelfCheck.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(ModelsWindow::visible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    String said() {
        return said.get() == null ? "" : said.get().text();
    }

    String focused() {
        return OpenSelfCheck.onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    List<String> nameless() {
        return OpenSelfCheck.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(ModelsWindow::visible)
                .filter(node -> node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ChoiceBox
                        || node instanceof TreeView)
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

    AssessmentSession session() {
        return check.session();
    }

    // What is done

    /** The model that a new assessment is asked under. */
    AssessmentModel newAssessment(NewAssessment wanted) {
        return opened(desk.create(wanted)).model();
    }

    /** The first assessment, opened anew. */
    PinnedModel reopened() {
        return opened(first);
    }

    private PinnedModel opened(String id) {
        OpenSelfCheck.run(check.workspace()::closeAssessment);
        try (AssessmentSession session = desk.open(id)) {
            return session.pinned();
        }
    }

    void press(String id) {
        until(() -> has(id) && !OpenSelfCheck.onFx(() -> node(id).isDisabled()));
        OpenSelfCheck.run(() -> ((ButtonBase) node(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types over what stands in a field, then leaves it. */
    void type(String id, String text) {
        waitFor(id);
        OpenSelfCheck.run(() -> {
            TextInputControl field = (TextInputControl) node(id);
            field.requestFocus();
            field.replaceText(0, field.getLength(), text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void tick(String name) {
        OpenSelfCheck.run(() -> stage.getScene().getRoot().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses a part in the list and keeps the focus there. */
    void select(String id) {
        waitFor("part-tree");
        OpenSelfCheck.run(() -> {
            TreeView<?> tree = (TreeView<?>) node("part-tree");
            tree.requestFocus();
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                if (tree.getTreeItem(row).getValue().toString().contains("[id=" + id + ",")) {
                    tree.getSelectionModel().select(row);
                }
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void undoSaid() {
        OpenSelfCheck.run(() -> Objects.requireNonNull(said.get().act()).run());
    }

    void language(Language language) {
        OpenSelfCheck.run(() -> check.workspace().settings().language().set(language));
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }
}
