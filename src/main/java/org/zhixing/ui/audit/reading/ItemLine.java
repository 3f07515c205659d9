package org.zhixing.ui.audit.reading;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemMark;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;

/** One item as a row: what it is called, its weight, both ends of its scale, and its levels between them. */
final class ItemLine extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final AuditWords words;
    private final Label low = end("low");
    private final Label high = end("high");
    private final Label first = Parts.label("", "audit-said");
    private final Label second = Parts.label("", "audit-said");
    private final Node note = Parts.icon("fth-message-square", "audit-note");
    private final LevelKeys keys;

    ItemLine(AuditItem item, AuditWork work, AuditWords words, Runnable refused) {
        super(8);
        this.words = words;
        getStyleClass().addAll("audit-line", "zx-row");
        if (words.words().language() == Language.EN) {
            getStyleClass().add("latin");
        }
        setId("item-" + item.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        keys = new LevelKeys(words.words().text("terms.answer.notApplicable"), level -> {
            work.openItem(item.id());
            if (work.press(level) == AuditWork.Pressed.NOT_A_LEVEL) {
                refused.run();
            }
        });
        Label id = Parts.label(item.id(), "audit-id");
        Label name = Parts.label(words.text(item.name()), "audit-name");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(words.item(item)));
        HBox called = Parts.row(5, name);
        if (item.critical()) {
            name.getStyleClass().add("zx-strong");
            called.getChildren().add(new LevelShape(3));
        }
        called.getStyleClass().add("audit-called");
        Label weight = Parts.label("×" + Figures.weight(item.weight()), "audit-weight");
        low.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        getChildren().addAll(id, called, weight, low, first, second, keys, high, note);
        setOnMouseClicked(e -> work.openItem(item.id()));
        focusedProperty().addListener((p, was, is) -> {
            if (is) {
                work.openItem(item.id());
            }
        });
    }

    private static Label end(String side) {
        Label end = Parts.label("", "audit-end", side);
        end.setMinWidth(0);
        end.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(end, Priority.ALWAYS);
        return end;
    }

    void follow(ItemRow row, boolean current, boolean talk) {
        keys.follow(row);
        say(low, words.text(row.lowest().text()));
        say(high, words.text(row.highest().text()));
        Parts.show(first, talk);
        Parts.show(second, talk);
        first.setText(talk ? brief(row.first()) : "");
        second.setText(talk ? brief(row.second()) : "");
        note.setVisible(!row.comment().isEmpty());
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(DIFFERS, row.differs());
        setAccessibleText(words.words()
                .text(
                        talk ? "audit.item.spokenTalk" : "audit.item.spoken",
                        words.item(row.item()),
                        words.mark(row.mark()),
                        words.mark(row.first()),
                        words.mark(row.second())));
    }

    private static void say(Label end, String text) {
        if (!text.equals(end.getText())) {
            end.setText(text);
            end.setTooltip(new Tooltip(text));
        }
    }

    private static String brief(@Nullable ItemMark mark) {
        return mark instanceof ItemMark.Level level ? String.valueOf(level.level()) : "—";
    }
}
