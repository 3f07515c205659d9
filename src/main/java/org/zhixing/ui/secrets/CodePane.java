package org.zhixing.ui.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A fresh recovery code, large and in groups, with the ways to keep it, and two fields that prove that it was kept. */
final class CodePane extends VBox {

    private static final Duration CLIPBOARD = Duration.minutes(1);

    private final Workspace workspace;
    private final CodeGroups code;
    private final TextField first;
    private final TextField second;
    private final BooleanExpression proven;

    CodePane(Workspace workspace, CodeGroups code) {
        super(12);
        this.workspace = workspace;
        this.code = code;
        first = field("code-first");
        second = field("code-second");
        proven = Bindings.createBooleanBinding(
                () -> code.proven(first.getText(), second.getText()), first.textProperty(), second.textProperty());
        Label slip = Parts.prose(workspace.text("secrets.code.slip"), "zx-caption");
        slip.setId("code-slip");
        // By the fields themselves: a binding that nobody keeps is cleared away, and the words would never come.
        for (TextField field : List.of(first, second)) {
            field.textProperty().subscribe(now -> Parts.show(slip, slipped()));
        }
        getChildren()
                .addAll(
                        Parts.prose(workspace.text("secrets.code.explain"), "zx-dense"),
                        groups(),
                        ways(),
                        Parts.hairline(),
                        Parts.prose(workspace.text("secrets.code.prove"), "zx-dense"),
                        new HBox(12, named(code.first(), first), named(code.second(), second)),
                        slip);
    }

    private boolean slipped() {
        return !proven.get() && !first.getText().isEmpty() && !second.getText().isEmpty();
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(9);
        return field;
    }

    private VBox named(int number, TextField field) {
        String name = workspace.text("secrets.code.group", String.valueOf(number));
        Label label = Parts.label(name, "zx-caption");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        VBox named = new VBox(4, label, field);
        HBox.setHgrow(named, Priority.ALWAYS);
        return named;
    }

    private FlowPane groups() {
        FlowPane groups = new FlowPane(12, 12);
        groups.getStyleClass().add("zx-code");
        List<String> all = code.all();
        for (int i = 0; i < all.size(); i++) {
            Label number = Parts.label(String.valueOf(i + 1), "zx-caption");
            Label group = Parts.label(all.get(i), "zx-code-group");
            group.setFocusTraversable(true);
            group.setAccessibleText(workspace.text("secrets.code.spoken", String.valueOf(i + 1), spelt(all.get(i))));
            groups.getChildren().add(new VBox(2, number, group));
        }
        return groups;
    }

    /** Sign by sign, so that a screen reader says each. */
    private static String spelt(String group) {
        return String.join(" ", group.split(""));
    }

    private HBox ways() {
        HBox ways = new HBox(
                8,
                Parts.button(workspace.text("secrets.code.copy"), this::copy),
                Parts.button(workspace.text("secrets.code.print"), () -> paper().print(
                                workspace, getScene().getWindow())),
                Parts.button(workspace.text("secrets.code.save"), this::save));
        List<String> icons = List.of("fth-copy", "fth-printer", "fth-save");
        List<String> ids = List.of("code-copy", "code-print", "code-save");
        for (int i = 0; i < icons.size(); i++) {
            javafx.scene.control.Button way =
                    (javafx.scene.control.Button) ways.getChildren().get(i);
            way.setGraphic(Parts.icon(icons.get(i)));
            way.setId(ids.get(i));
        }
        return ways;
    }

    private CodePaper paper() {
        return new CodePaper(workspace.messages().get(), code, LocalDate.now(ZoneId.systemDefault()));
    }

    /** For a minute only: what lies there any program can read. */
    private void copy() {
        String text = String.join("-", code.all());
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        PauseTransition later = new PauseTransition(CLIPBOARD);
        later.setOnFinished(event -> {
            if (text.equals(Clipboard.getSystemClipboard().getString())) {
                Clipboard.getSystemClipboard().clear();
            }
        });
        later.play();
        workspace.say(Say.of(workspace.text("secrets.code.copied")));
    }

    private void save() {
        new FileAsk(workspace.text("secrets.code.kind"), "*.txt")
                .save(this, workspace.text("secrets.code.save"), workspace.text("secrets.code.file") + ".txt")
                .ifPresent(file -> workspace.work(
                        () -> write(file, paper().text()),
                        done -> workspace.say(Say.of(workspace.text("secrets.code.saved", done.toString())))));
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE,
                    Problem.at(String.valueOf(file.getFileName()), "problems.store.readOnly"),
                    new UncheckedIOException(e));
        }
    }

    /** Whether two groups were typed as they are. */
    BooleanExpression proven() {
        return proven;
    }

    void onEnter(Runnable act) {
        first.setOnAction(event -> second.requestFocus());
        second.setOnAction(event -> act.run());
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
