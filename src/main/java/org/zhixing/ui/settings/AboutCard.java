package org.zhixing.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Mark;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.LogFile;

/** What the program is, under which licence, and with whose work it was made. */
final class AboutCard extends VBox {

    AboutCard(Workspace workspace) {
        super(12);
        getStyleClass().add("zx-card");
        Label name = new Label(workspace.text("settings.about.name"));
        name.getStyleClass().add("zx-section");
        Label what = new Label(workspace.text("settings.about.what"));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        Label log =
                new Label(workspace.text("settings.about.log", LogFile.path().toString()));
        log.getStyleClass().add("zx-caption");
        log.setWrapText(true);
        log.setMinHeight(Region.USE_PREF_SIZE);
        Button libraries = new Button(workspace.text("settings.about.libraries"));
        libraries.setOnAction(event -> workspace.show(new Libraries(workspace)));
        Button diagnostics = new Button(workspace.text("help.diagnostics.open"));
        diagnostics.setId("diagnostics");
        diagnostics.setOnAction(event -> DiagnosticsDialog.open(workspace));
        Button help = new Button(workspace.text("help.name"));
        help.setId("settings-help");
        help.setOnAction(event -> workspace.go("help", "first-report"));
        HBox head = new HBox(12, new Mark(32), new VBox(name, what));
        getChildren().addAll(head, log, new HBox(8, help, diagnostics, libraries));
    }

    /** The list of libraries with their licences. */
    private static final class Libraries extends Dialog {

        Libraries(Workspace workspace) {
            super(workspace.text("settings.about.libraries"));
            Label list = new Label(read());
            list.getStyleClass().add("zx-dense");
            list.setWrapText(true);
            list.setMinHeight(USE_PREF_SIZE);
            ScrollPane scroll = new ScrollPane(list);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(320);
            scroll.setPrefViewportWidth(480);
            add(scroll);
            primary(workspace.text("shell.close"), workspace::closeDialog);
        }

        private static String read() {
            try (InputStream in = Objects.requireNonNull(AboutCard.class.getResourceAsStream("libraries.txt"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
