package org.zhixing.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.work.Messages;

/** Ctrl+K: type a part of a name, an id or pinyin initials, press Enter. */
final class Finder extends VBox {

    private static final int ROWS = 9;
    private static final double ROW_HEIGHT = 38;

    private final TextField typed = new TextField();
    private final ListView<Hit> hits = new ListView<>();

    Finder(FindIndex index, Messages messages, Consumer<Hit> chosen) {
        getStyleClass().addAll("zx-dialog", "zx-finder");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        typed.setPromptText(messages.text("shell.find.prompt"));
        typed.setAccessibleText(messages.text("shell.find.prompt"));
        hits.setFixedCellSize(ROW_HEIGHT);
        hits.setMinHeight(ROW_HEIGHT * 3);
        hits.setFocusTraversable(false);
        hits.setPlaceholder(new Label(messages.text("shell.find.nothing")));
        hits.setCellFactory(list -> new HitCell(messages, chosen));
        ChangeListener<String> search = (observable, old, text) -> {
            hits.getItems().setAll(index.find(text));
            hits.setPrefHeight(Math.min(ROWS, Math.max(3, hits.getItems().size())) * ROW_HEIGHT + 2);
            hits.getSelectionModel().selectFirst();
            hits.scrollTo(0);
        };
        typed.textProperty().addListener(search);
        search.changed(typed.textProperty(), "", "");
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> steer(event, chosen));
        getChildren().addAll(typed, hits);
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    private void steer(KeyEvent event, Consumer<Hit> chosen) {
        switch (event.getCode()) {
            case DOWN -> hits.getSelectionModel().selectNext();
            case UP -> hits.getSelectionModel().selectPrevious();
            case ENTER -> {
                Hit hit = hits.getSelectionModel().getSelectedItem();
                if (hit != null) {
                    chosen.accept(hit);
                }
            }
            default -> {
                return;
            }
        }
        hits.scrollTo(Math.max(0, hits.getSelectionModel().getSelectedIndex() - ROWS + 1));
        event.consume();
    }

    private static final class HitCell extends ListCell<Hit> {

        private final Label id = new Label();
        private final Label name = new Label();
        private final Label kind = new Label();
        private final HBox row = new HBox(12, id, name, kind);
        private final Messages messages;

        HitCell(Messages messages, Consumer<Hit> chosen) {
            this.messages = messages;
            id.getStyleClass().add("zx-id");
            kind.getStyleClass().add("zx-caption");
            kind.setMinWidth(USE_PREF_SIZE);
            id.setMinWidth(44);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            id.setText(hit.id());
            name.setText(hit.name());
            kind.setText(messages.text(hit.kindKey()));
            setGraphic(row);
        }
    }
}
