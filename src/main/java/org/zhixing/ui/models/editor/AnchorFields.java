package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Anchor;
import org.zhixing.model.Indicator;
import org.zhixing.model.Level;
import org.zhixing.model.Scale;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What each level of the scale looks like, a pair of fields a level. */
final class AnchorFields extends VBox {

    private static final Text BLANK = new Text("", "");

    private final Messages words;
    private final Runnable typed;
    private final Runnable left;
    private final Map<Integer, PairField> fields = new TreeMap<>();

    AnchorFields(Messages words, Runnable typed, Runnable left) {
        super(8);
        this.words = words;
        this.typed = typed;
        this.left = left;
    }

    /** @param before the same indicator of the model that was copied; null where it is new */
    void show(Scale scale, List<Anchor> anchors, @Nullable Indicator before) {
        if (fields.size() != scale.levels().size()) {
            fields.clear();
            getChildren().clear();
            for (Level level : scale.levels()) {
                getChildren().add(row(level));
            }
        }
        fields.forEach((level, field) -> field.show(text(anchors, level), Gaps.anchor(before, level)));
    }

    private HBox row(Level level) {
        String name = level.name().in(words.language());
        PairField field = new PairField(
                words,
                words.text("models.anchor", String.valueOf(level.level()), name),
                PairField.Content.ANCHOR,
                typed,
                left);
        field.zh().setId("anchor-zh-" + level.level());
        field.en().setId("anchor-en-" + level.level());
        field.zh().setPromptText(level.meaning().zh());
        field.en().setPromptText(level.meaning().en());
        fields.put(level.level(), field);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label title = Parts.prose(name, "zx-dense");
        VBox head = new VBox(4, Parts.keyCap(String.valueOf(level.level())), title);
        head.getStyleClass().add("models-level");
        return new HBox(8, head, field);
    }

    private static Text text(List<Anchor> anchors, int level) {
        return anchors.stream()
                .filter(a -> a.level() == level)
                .map(Anchor::text)
                .findFirst()
                .orElse(BLANK);
    }

    /** What is written, ascending by level; a level that the indicator has no anchor of stays out while it is blank. */
    List<Anchor> anchors(List<Anchor> before) {
        List<Anchor> anchors = new ArrayList<>();
        fields.forEach((level, field) -> {
            boolean there = before.stream().anyMatch(a -> a.level() == level);
            if (there || !field.text().equals(BLANK)) {
                anchors.add(new Anchor(level, field.text()));
            }
        });
        return anchors;
    }

    void focus(int level, boolean english) {
        PairField field = fields.get(level);
        if (field != null) {
            (english ? field.en() : field.zh()).requestFocus();
        }
    }
}
