package org.zhixing.ui.models.editor;

import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field for one paragraph, as high as what stands in it. Enter and Tab go on to the next field. */
final class GrowingArea extends TextArea {

    /** What the field has beside the text, left and right, above and below. */
    private static final double BESIDE = 30;

    private static final double ABOVE = 16;

    private final Text measure = new Text();

    /** @param least lines that are always there */
    GrowingArea(int least) {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setPrefWidth(120);
        getStyleClass().add("growing-area");
        textProperty().addListener((p, was, is) -> grow(least));
        // A size changed within a layout pass is not laid out again: after it.
        widthProperty().addListener((p, was, is) -> Platform.runLater(() -> grow(least)));
        fontProperty().addListener((p, was, is) -> Platform.runLater(() -> grow(least)));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean on = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB;
            if (on && !e.isControlDown() && !e.isAltDown()) {
                e.consume();
                fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, e.isShiftDown(), true, false, false));
            }
        });
        grow(least);
    }

    private void grow(int least) {
        measure.setFont(getFont());
        measure.setText(" ");
        double one = measure.getLayoutBounds().getHeight();
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(Math.max(60, getWidth() - BESIDE));
        double all = Math.max(measure.getLayoutBounds().getHeight(), one * least);
        measure.setWrappingWidth(0);
        setPrefHeight(Math.ceil(all) + ABOVE);
    }
}
