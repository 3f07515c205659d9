package org.zhixing.ui.raters.analysis;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.Dimension;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.ScaleUse;
import org.zhixing.ui.common.Parts;

/** How each seat uses the scale on the two fixed vignettes: ranks beside means, so that strict and kind can be compared. */
final class ScaleUseCard extends VBox {

    private final Shown shown;

    /** @param answer asks the one who acts; not offered where they may not answer */
    ScaleUseCard(Shown shown, boolean mayAnswer, Runnable answer) {
        super(8);
        this.shown = shown;
        getStyleClass().add("zx-card");
        setMinWidth(0);
        setId("scale-card");
        Button ask = Parts.button(shown.text("raters.scale.answer"), answer, "small");
        ask.setId("answer-anchors");
        ask.setDisable(!mayAnswer);
        getChildren()
                .addAll(
                        Parts.row(8, Parts.prose(shown.text("raters.scale"), "zx-section"), Parts.spring(), ask),
                        Parts.prose(shown.text("raters.scale.text"), "zx-dense", "zx-muted"));
        if (!mayAnswer) {
            getChildren().add(Parts.prose(shown.text("raters.scale.mayNot"), "zx-cap"));
        }
        if (shown.raters().scaleUse().isEmpty()) {
            getChildren().add(Parts.prose(shown.text("raters.scale.none"), "zx-dense"));
        } else {
            getChildren().addAll(table(), Parts.prose(shown.text("raters.scale.rank"), "zx-cap"));
        }
    }

    private GridPane table() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("scale-grid");
        for (int i = 0; i < HEADS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i < 2 ? Priority.SOMETIMES : Priority.ALWAYS);
            column.setHalignment(i < 2 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            grid.add(Parts.prose(shown.text("raters.scale." + HEADS.get(i)), "zx-cap"), i, 0);
        }
        int row = 1;
        String last = "";
        for (ScaleUse use : shown.raters().scaleUse()) {
            String seat = shown.names().name(use.seat());
            grid.addRow(
                    row++,
                    Parts.prose(seat.equals(last) ? "" : seat, "zx-dense", "zx-strong"),
                    Parts.prose(dimension(use.dimension()), "zx-dense"),
                    Parts.label(String.valueOf(use.lower()), "zx-dense"),
                    Parts.label(String.valueOf(use.upper()), "zx-dense"),
                    Parts.label(Figures.level(use.mean()), "zx-dense"),
                    whole(rank(use)));
            last = seat;
        }
        return grid;
    }

    private static Label whole(String text) {
        Label label = Parts.label(text, "zx-dense", "zx-strong");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static final List<String> HEADS = List.of("seat", "dimension", "lower", "upper", "mean", "ranks");

    static String rank(ScaleUse use) {
        String low = Figures.level(use.rankLow());
        String high = Figures.level(use.rankHigh());
        return low.equals(high) ? low : low + "–" + high;
    }

    private String dimension(String id) {
        return shown.model().dimensions().stream()
                .filter(d -> d.id().equals(id))
                .map(Dimension::name)
                .findFirst()
                .map(name -> name.in(shown.words().language()))
                .orElse(id);
    }
}
