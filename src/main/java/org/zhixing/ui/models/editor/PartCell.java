package org.zhixing.ui.models.editor;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Draws one part: id, name, its share of what holds it, and a mark where something is to be done. */
final class PartCell extends TreeCell<PartRow> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass MODEL = PseudoClass.getPseudoClass("model");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final Messages words;
    private final Label id = Parts.label("", "row-id");
    private final Label name = Parts.label("", "row-name");
    private final Label share = Parts.label("", "zx-caption");
    private final FontIcon problem = Parts.icon("fth-alert-circle", "row-problem");
    private final FontIcon gap = Parts.icon("fth-globe", "row-gap");
    private final Tooltip whole = new Tooltip();
    private final HBox box = Parts.row(6, id, name, problem, gap, share);

    PartCell(Messages words) {
        this.words = words;
        getStyleClass().add("part-row");
        box.getStyleClass().add("row-box");
        // As wide as the list, never wider: long names end in dots instead of a second scroll bar.
        setPrefWidth(0);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(name, Priority.ALWAYS);
        id.setMinWidth(USE_PREF_SIZE);
        share.setMinWidth(USE_PREF_SIZE);
    }

    // The nodes stay and only their texts change: nodes put in while the list is laid out may stay unstyled.
    @Override
    protected void updateItem(@Nullable PartRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String called = row.name().in(words.language());
        String shown = called.isBlank() ? words.text("models.unnamed") : called;
        Double part = row.share();
        String far = part == null ? "" : Figures.percent(part);
        id.setText(row.id());
        Parts.show(id, row.kind() == PartRow.Kind.SUBDIMENSION || row.kind() == PartRow.Kind.INDICATOR);
        name.setText(shown);
        share.setText(far);
        Parts.show(problem, row.problems() > 0);
        Parts.show(gap, row.gap());
        pseudoClassStateChanged(GROUP, row.kind() != PartRow.Kind.INDICATOR);
        pseudoClassStateChanged(MODEL, row.kind() == PartRow.Kind.MODEL);
        pseudoClassStateChanged(BLANK, called.isBlank());
        StringBuilder all = new StringBuilder((row.id() + " " + shown).strip());
        if (part != null) {
            all.append(words.text("models.row.share", far));
        }
        if (row.problems() > 0) {
            all.append(words.text("models.row.problems", String.valueOf(row.problems())));
        }
        if (row.gap()) {
            all.append(words.text("models.row.gap"));
        }
        whole.setText(all.toString());
        setTooltip(whole);
        setAccessibleText(all.toString());
        setGraphic(box);
    }
}
