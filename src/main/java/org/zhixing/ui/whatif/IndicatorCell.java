package org.zhixing.ui.whatif;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** One indicator with what counts now, a stepper for the answers, and the evidence that is supposed. */
final class IndicatorCell extends ListCell<Indicator> {

    private final Review review;
    private final Supposed supposed;
    private final Messages words;

    IndicatorCell(Review review, Supposed supposed, Messages words) {
        this.review = review;
        this.supposed = supposed;
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Indicator indicator, boolean empty) {
        super.updateItem(indicator, empty);
        setText(null);
        setGraphic(empty || indicator == null ? null : row(indicator));
    }

    private HBox row(Indicator indicator) {
        String id = indicator.id();
        String name = id + " " + indicator.name().in(words.language());
        IndicatorScore score = review.scorecard().indicator(id).orElseThrow();
        Label title = Parts.label(name, "zx-dense");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(name));
        HBox.setHgrow(title, javafx.scene.layout.Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        if (supposed.touched(id)) {
            title.getStyleClass().add("zx-strong");
        }
        String now = score.effective() == null
                ? words.text("terms.status." + score.status())
                : Figures.level(score.effective());
        Label counts = Parts.label(now, "zx-dense", "zx-muted");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        int by = supposed.levels(id);
        Button less = Parts.iconButton("fth-minus", words.text("whatif.worse", name), () -> supposed.step(id, -1));
        Button more = Parts.iconButton("fth-plus", words.text("whatif.better", name), () -> supposed.step(id, 1));
        Label step = Parts.label(by > 0 ? "+" + by : by < 0 ? "−" + -by : "0", "zx-dense");
        step.setAlignment(Pos.CENTER);
        step.setMinWidth(28);
        boolean open = score.effective() != null;
        less.setDisable(!open);
        more.setDisable(!open);
        // Where a long name leaves little room it is the name that gives way: the columns stay below each other.
        less.setMinWidth(Region.USE_PREF_SIZE);
        more.setMinWidth(Region.USE_PREF_SIZE);
        title.setPrefWidth(0);
        HBox row = Parts.row(6, title, counts, less, step, more, evidence(id, name));
        row.setMinWidth(0);
        return row;
    }

    private MenuButton evidence(String id, String name) {
        int added = supposed.evidence(id).size();
        MenuButton menu = new MenuButton(
                added == 0 ? words.text("whatif.evidence") : words.text("whatif.evidenceAdded", String.valueOf(added)));
        menu.getStyleClass().add("small");
        menu.setAccessibleText(words.text("whatif.evidenceOf", name));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (EvidenceType type : review.pinned().model().evidenceTypes()) {
            if (type.strength() == EvidenceType.Strength.WEAK) {
                continue;
            }
            CheckMenuItem item = new CheckMenuItem(type.id() + " " + type.name().in(words.language()));
            item.setSelected(supposed.evidence(id).contains(type.id()));
            item.setOnAction(e -> supposed.evidence(id, type.id(), item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }
}
