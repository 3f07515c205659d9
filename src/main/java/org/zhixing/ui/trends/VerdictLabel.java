package org.zhixing.ui.trends;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.Verdict;
import org.zhixing.ui.common.Parts;

/** Whether there is a change, in words; a clear one with a triangle of its direction. */
final class VerdictLabel {

    private VerdictLabel() {}

    static Label of(Compared compared, ScoreChange change) {
        Label label = of(change.verdict(), compared.words().verdict(change));
        String band = compared.words().band(change);
        String why = change.obstacle() != null ? compared.words().obstacle(change.obstacle()) : band;
        if (!why.isEmpty()) {
            label.setTooltip(new Tooltip(why));
        }
        return label;
    }

    static Label of(Verdict verdict, String words) {
        Label label = Parts.label(words, "zx-dense", "verdict");
        label.setMinWidth(Label.USE_PREF_SIZE);
        if (verdict == Verdict.UP || verdict == Verdict.DOWN) {
            Polygon sign = verdict == Verdict.UP ? new Polygon(0, 8, 4.5, 0, 9, 8) : new Polygon(0, 0, 9, 0, 4.5, 8);
            sign.getStyleClass().add("verdict-sign");
            label.setGraphic(sign);
            label.getStyleClass().addAll("zx-strong", verdict == Verdict.UP ? "verdict-up" : "verdict-down");
        }
        return label;
    }
}
