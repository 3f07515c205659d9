package org.zhixing.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.desk.diagnostics.DiagnosticBundle;
import org.zhixing.desk.diagnostics.DiagnosticPart;
import org.zhixing.desk.diagnostics.Diagnostics;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** The diagnostics, text by text, to be read before anything is saved; what one would rather keep is left out. */
final class DiagnosticsDialog extends Dialog {

    private static final double WIDTH = 720;
    private static final int ROWS = 16;

    private final Workspace workspace;
    private final Map<DiagnosticPart, CheckBox> wanted = new LinkedHashMap<>();
    private final Label count = Parts.label("", "zx-caption");
    private final Button save;

    /** Puts the texts together in the background and shows them. */
    static void open(Workspace workspace) {
        Desk desk = workspace.deskProperty().get();
        Path unopened = workspace.unopened().get();
        Diagnostics diagnostics = Diagnostics.usual(LocalDate.now(ZoneId.systemDefault()));
        workspace.work(
                () -> desk == null ? diagnostics.of(unopened) : diagnostics.of(desk),
                parts -> workspace.show(new DiagnosticsDialog(workspace, parts)));
    }

    private DiagnosticsDialog(Workspace workspace, List<DiagnosticPart> parts) {
        super(workspace.text("help.diagnostics.title"));
        this.workspace = workspace;
        setId("diagnostics-dialog");
        paragraph(workspace.text("help.diagnostics.explain")).setPrefWidth(WIDTH);
        TextArea text = new TextArea();
        text.setId("diagnostics-text");
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setPrefWidth(WIDTH);
        text.setAccessibleText(workspace.text("help.diagnostics.text"));
        VBox boxes = new VBox();
        ObjectProperty<@Nullable DiagnosticPart> shown = new SimpleObjectProperty<>();
        Switch<DiagnosticPart> choice = new Switch<>(shown);
        for (DiagnosticPart part : parts) {
            choice.choice(part, workspace.text(part.titleKey()));
            CheckBox box = new CheckBox(workspace.text("help.diagnostics.include", part.name()));
            box.setSelected(true);
            box.selectedProperty().addListener((observable, old, now) -> count());
            wanted.put(part, box);
        }
        shown.subscribe(part -> {
            if (part != null) {
                text.setText(part.text());
                text.setScrollTop(0);
                boxes.getChildren().setAll(wanted.get(part));
            }
        });
        add(choice);
        add(text);
        add(boxes);
        add(count);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        save = button(workspace.text("help.diagnostics.save"), this::save);
        save.setId("diagnostics-save");
        save.getStyleClass().add("accent");
        shown.set(parts.get(0));
        count();
    }

    private List<DiagnosticPart> chosen() {
        return wanted.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int chosen = chosen().size();
        count.setText(workspace.text("help.diagnostics.count", String.valueOf(chosen), String.valueOf(wanted.size())));
        save.setDisable(chosen == 0);
    }

    private void save() {
        List<DiagnosticPart> parts = chosen();
        String name = workspace.text(
                        "help.diagnostics.file",
                        LocalDate.now(ZoneId.systemDefault()).toString()) + ".zip";
        new FileAsk(workspace.text("help.diagnostics.kind"), "*.zip")
                .save(this, workspace.text("help.diagnostics.save"), name)
                .ifPresent(file -> {
                    workspace.closeDialog();
                    workspace.work(
                            () -> {
                                DiagnosticBundle.write(file, parts);
                                return file;
                            },
                            done -> workspace.say(new Say(
                                    workspace.text("help.diagnostics.done", done.toString()),
                                    workspace.text("overview.export.folder"),
                                    () -> workspace.openFolder(done))));
                });
    }
}
