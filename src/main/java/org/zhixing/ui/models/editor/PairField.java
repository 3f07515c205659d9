package org.zhixing.ui.models.editor;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** A text in both languages side by side, with what may be better about each below it. */
final class PairField extends GridPane {

    /** What kind of text it is. */
    enum Content {
        NAME,
        /** It tells behaviour, and is looked through for words that judge. */
        ANCHOR,
        /** It may be left blank; one side stands for both. */
        NOTES
    }

    private final Messages words;
    private final Content content;
    private final TextInputControl zh;
    private final TextInputControl en;
    private final Label zhHint = Parts.prose("", "zx-caption", "models-hint");
    private final Label enHint = Parts.prose("", "zx-caption", "models-hint");
    private Text shown = new Text("", "");
    private @Nullable Text before;
    private boolean showing;

    /**
     * @param name what it is, for those who listen
     * @param content what kind of text: all but names may take more lines
     * @param typed told after every letter
     * @param left told when one leaves either side
     */
    PairField(Messages words, String name, Content content, Runnable typed, Runnable left) {
        super(10, 2);
        this.words = words;
        this.content = content;
        zh = content == Content.NAME ? new TextField() : new GrowingArea(2);
        en = content == Content.NAME ? new TextField() : new GrowingArea(2);
        zh.setAccessibleText(words.text("models.field.zh", name));
        en.setAccessibleText(words.text("models.field.en", name));
        zh.setPromptText(words.text("models.field.zh.prompt"));
        en.setPromptText(words.text("models.field.en.prompt"));
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        addRow(0, zh, en);
        addRow(1, zhHint, enHint);
        setMaxWidth(Double.MAX_VALUE);
        for (TextInputControl field : java.util.List.of(zh, en)) {
            field.textProperty().addListener((p, was, is) -> {
                if (!showing) {
                    hints();
                    typed.run();
                }
            });
            field.focusedProperty().addListener((p, was, is) -> {
                if (!is) {
                    left.run();
                }
            });
        }
        hints();
    }

    TextInputControl zh() {
        return zh;
    }

    TextInputControl en() {
        return en;
    }

    /** What stands there, without white space around it where something was typed. */
    Text text() {
        return new Text(side(zh, shown.zh()), side(en, shown.en()));
    }

    private static String side(TextInputControl field, String was) {
        String typed = field.getText().strip();
        return typed.equals(was.strip()) ? was : typed;
    }

    /** @param old the same text of the model that was copied; null where it is new */
    void show(Text text, @Nullable Text old) {
        before = old;
        showing = true;
        Text now = text();
        shown = text;
        if (!now.zh().equals(text.zh())) {
            zh.setText(text.zh());
        }
        if (!now.en().equals(text.en())) {
            en.setText(text.en());
        }
        showing = false;
        hints();
    }

    private void hints() {
        Text now = text();
        boolean anchor = content == Content.ANCHOR;
        boolean looked = content != Content.NOTES;
        hint(zhHint, looked ? Wording.zh(now, anchor) : Optional.empty());
        hint(enHint, looked ? Wording.en(now, before, anchor) : Optional.empty());
    }

    private void hint(Label label, Optional<Wording.Hint> hint) {
        label.setText(hint.map(h -> words.text("models.hint." + h.kind().name(), h.word()))
                .orElse(""));
        Parts.show(label, hint.isPresent());
    }
}
