package org.zhixing.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.help.Chapter;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** What to search by, and below it the pages by chapter, or those that were found. */
final class PageList extends VBox {

    /** @param page null: the line names a chapter */
    private record Row(@Nullable HelpPage page, String words, String caption) {}

    private final Messages messages;
    private final HelpBook book;
    private final HelpSearch search;
    private final TextField typed = new TextField();
    private final ListView<Row> rows = new ListView<>();
    private final Consumer<String> open;
    private String shown = "";
    private boolean filling;

    /** @param open is given the id of the page that was chosen */
    PageList(Messages messages, HelpBook book, Consumer<String> open) {
        super(8);
        this.messages = messages;
        this.book = book;
        this.open = open;
        search = new HelpSearch(book);
        getStyleClass().add("zx-help-list");
        typed.setId("help-search");
        typed.setPromptText(messages.text("help.search"));
        typed.setAccessibleText(messages.text("help.search"));
        typed.textProperty().addListener((observable, old, text) -> fill());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        rows.setId("help-pages");
        rows.setAccessibleText(messages.text("help.pages"));
        rows.setPlaceholder(Parts.prose(messages.text("help.nothing"), "zx-muted"));
        rows.setCellFactory(list -> new RowCell());
        rows.getSelectionModel().selectedItemProperty().addListener((observable, old, row) -> chosen(old, row));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(typed, rows);
        fill();
    }

    /** Marks the page that is read. */
    void current(String id) {
        shown = id;
        filling = true;
        rows.getItems().stream()
                .filter(row -> row.page() != null && row.page().id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            rows.getSelectionModel().select(row);
                            rows.scrollTo(Math.max(0, rows.getSelectionModel().getSelectedIndex() - 6));
                        },
                        () -> rows.getSelectionModel().clearSelection());
        filling = false;
    }

    void search() {
        typed.requestFocus();
    }

    private void fill() {
        List<Row> fresh = new ArrayList<>();
        if (typed.getText().isBlank()) {
            for (Chapter chapter : Chapter.values()) {
                fresh.add(new Row(null, messages.text("help.chapter." + chapter.name()), ""));
                for (String id : chapter.pages()) {
                    book.page(id).ifPresent(page -> fresh.add(new Row(page, page.title(), "")));
                }
            }
        } else {
            for (HelpSearch.Found found : search.find(typed.getText())) {
                String title = found.page().title();
                fresh.add(new Row(found.page(), title, found.line().equals(title) ? "" : found.line()));
            }
        }
        filling = true;
        rows.getItems().setAll(fresh);
        filling = false;
        current(shown);
    }

    private void steer(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            rows.getItems().stream()
                    .filter(row -> row.page() != null)
                    .findFirst()
                    .ifPresent(row -> {
                        rows.getSelectionModel().select(row);
                        rows.requestFocus();
                    });
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) {
            typed.clear();
            event.consume();
        }
    }

    private void chosen(@Nullable Row old, @Nullable Row row) {
        if (filling || row == null) {
            return;
        }
        HelpPage page = row.page();
        if (page != null) {
            open.accept(page.id());
            return;
        }
        // A chapter is passed over in the direction in which one moves.
        int here = rows.getItems().indexOf(row);
        int next = here + (rows.getItems().indexOf(old) > here && here > 0 ? -1 : 1);
        javafx.application.Platform.runLater(() -> rows.getSelectionModel().select(next));
    }

    private static final class RowCell extends ListCell<Row> {

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            getStyleClass().remove("zx-help-chapter");
            setPrefWidth(0);
            setTooltip(null);
            if (empty || row == null) {
                return;
            }
            setTooltip(new Tooltip(row.words()));
            Label words = Parts.label(row.words(), row.page() == null ? "zx-caption" : "zx-dense");
            if (row.page() == null) {
                getStyleClass().add("zx-help-chapter");
                setGraphic(words);
            } else if (row.caption().isEmpty()) {
                setGraphic(words);
            } else {
                Label caption = Parts.label(row.caption(), "zx-caption");
                caption.setMinWidth(0);
                setGraphic(new VBox(2, words, caption));
            }
        }
    }
}
