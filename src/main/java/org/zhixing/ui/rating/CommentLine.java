package org.zhixing.ui.rating;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.zhixing.ui.common.Composing;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The rater's comment on the open question; kept when one leaves the field. */
final class CommentLine extends HBox {

    private static final int MOST_LINES = 5;
    private static final double LEAST_HEIGHT = 28;

    private final RatingModel rating;
    private final TextArea text = new TextArea();
    private final Text measure = new Text();
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1.5));
    private String about = "";
    /** Whether somebody has typed since the text was last kept or shown. */
    private boolean typed;

    /** @param leave takes the focus when writing is done */
    CommentLine(RatingModel rating, Messages words, Runnable leave) {
        super(12);
        this.rating = rating;
        getStyleClass().add("comment-line");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        text.setPromptText(words.text("rating.comment.prompt"));
        text.setAccessibleText(words.text("rating.comment.note"));
        text.setWrapText(true);
        text.setMinHeight(LEAST_HEIGHT);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label note = Parts.label(words.text("rating.comment.note"), "zx-caption");
        note.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Parts.icon("fth-message-square"), text, note);
        text.textProperty().addListener((p, was, is) -> {
            grow();
            typed = text.isFocused();
            pause.playFromStart();
        });
        pause.setOnFinished(e -> {
            if (Composing.in(text)) {
                pause.playFromStart();
            } else {
                keep();
            }
        });
        // A size changed within a layout pass is not laid out again: after it.
        text.widthProperty().addListener((p, was, is) -> Platform.runLater(this::grow));
        text.fontProperty().addListener((p, was, is) -> Platform.runLater(this::grow));
        text.focusedProperty().addListener((p, was, is) -> {
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("writing"), is);
            if (!is) {
                keep();
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean done = e.getCode() == KeyCode.ESCAPE || (e.getCode() == KeyCode.ENTER && !e.isShiftDown());
            if (e.getCode() == KeyCode.ENTER && e.isShiftDown()) {
                text.replaceSelection("\n");
                e.consume();
            } else if (done) {
                keep();
                leave.run();
                e.consume();
            }
        });
    }

    private void grow() {
        double width = text.getWidth() - 4;
        measure.setFont(text.getFont());
        measure.setText(text.getText().isEmpty() ? " " : text.getText());
        measure.setWrappingWidth(Math.max(40, width - 8));
        Bounds bounds = measure.getLayoutBounds();
        measure.setText(" ");
        double one = measure.getLayoutBounds().getHeight();
        text.setPrefHeight(Math.max(LEAST_HEIGHT, Math.min(bounds.getHeight(), one * MOST_LINES) + 2));
        // One line stands in the middle of what can be hit.
        double above = Math.max(0, Math.floor((LEAST_HEIGHT - one) / 2));
        text.setPadding(new Insets(above, 0, 0, 0));
    }

    /** Keeps what was typed; what was only shown never becomes a comment, least of all another rater's. */
    private void keep() {
        if (typed && !about.isEmpty()) {
            typed = false;
            rating.comment(about, text.getText());
        }
    }

    void write() {
        text.requestFocus();
        text.end();
    }

    void follow(Question question) {
        boolean same = about.equals(question.id());
        if (!same) {
            keep();
            about = question.id();
        }
        if (!same || !text.isFocused()) {
            text.setText(question.comment());
            typed = false;
        }
        text.setEditable(rating.editable());
    }
}
