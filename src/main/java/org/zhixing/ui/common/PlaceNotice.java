package org.zhixing.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ChangedOutside;
import org.zhixing.desk.Desk;
import org.zhixing.desk.Rescue;
import org.zhixing.desk.Surroundings;
import org.zhixing.store.HeldCopy;
import org.zhixing.work.Messages;

/** Says where the data file lies when that is a place to know about, and what conflicting copies lie beside it. */
public final class PlaceNotice extends VBox {

    /** Where words begin beside a shape. */
    private static final double BESIDE_SHAPE = 24;

    /**
     * What there is to tell.
     *
     * @param backupMissing whether the copy of the day could not be made
     * @param changed what was noticed about the file when it was opened; null for nothing
     */
    public record Told(
            Surroundings place,
            boolean backupMissing,
            @Nullable ChangedOutside changed) {

        /** Takes time where the folder is far away. */
        public static Told of(Desk desk) {
            return new Told(
                    Surroundings.of(desk.store()),
                    desk.missesBackup(),
                    ChangedOutside.of(desk).orElse(null));
        }

        public boolean isNothing() {
            return place.isQuiet() && !backupMissing && changed == null;
        }
    }

    /**
     * @param restore puts the newest good backup in the place of the data file
     * @param accept says that the change from outside was meant
     * @param open opens one of the copies; it is never opened otherwise
     */
    public PlaceNotice(Messages messages, Told told, Consumer<Path> restore, Runnable accept, Consumer<Path> open) {
        super(8);
        getStyleClass().add("zx-notice");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("warning"), true);
        Surroundings place = told.place();
        if (told.changed() != null) {
            tell(messages, told.changed(), restore, accept);
        }
        if (told.backupMissing()) {
            getChildren().add(line(messages.text("shell.backup.missing")));
        }
        // One row for each sentence; those of the copies can be opened.
        int copies = place.copies().size();
        List<String> lines = place.in(messages);
        for (int i = 0; i < lines.size() - copies; i++) {
            getChildren().add(line(lines.get(i)));
        }
        for (HeldCopy copy : place.copies()) {
            Label text = words(Surroundings.held(messages, copy));
            HBox.setHgrow(text, Priority.ALWAYS);
            Button button = new Button(messages.text("shell.copy.open"));
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(messages.text(
                    "shell.copy.openNamed", String.valueOf(copy.file().getFileName())));
            button.setOnAction(event -> open.accept(copy.file()));
            HBox row = new HBox(12, text, button);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
    }

    private void tell(Messages messages, ChangedOutside changed, Consumer<Path> restore, Runnable accept) {
        List<String> sentences = changed.in(messages);
        getChildren().add(line(sentences.get(0)));
        for (String held : sentences.subList(1, sentences.size())) {
            Label text = words(held);
            setMargin(text, new Insets(0, 0, 0, BESIDE_SHAPE));
            getChildren().add(text);
        }
        Button meant = new Button(messages.text("shell.outside.accept"));
        meant.setId("outside-accept");
        meant.setOnAction(event -> accept.run());
        FlowPane choices = new FlowPane(8, 8, meant);
        setMargin(choices, new Insets(0, 0, 0, BESIDE_SHAPE));
        Rescue rescue = changed.rescue();
        if (rescue != null) {
            Button back = new Button(messages.text("shell.outside.restore"));
            back.setId("outside-restore");
            back.setOnAction(event -> restore.accept(rescue.backup().file()));
            choices.getChildren().add(back);
        }
        getChildren().add(choices);
    }

    private static Node line(String sentence) {
        HBox row = new HBox(12, new LevelShape(2), words(sentence));
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        return row;
    }

    private static Label words(String sentence) {
        Label text = new Label(sentence);
        text.getStyleClass().add("zx-dense");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        return text;
    }
}
