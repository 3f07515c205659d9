package org.zhixing.ui.whatif;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.whatif.Effect;
import org.zhixing.whatif.WhatIf;
import org.zhixing.whatif.WhatIfWords;
import org.zhixing.work.Messages;

/** What would be otherwise: scores and drifts before and after, and the same in sentences. */
final class EffectCard extends VBox {

    private static final int COLUMNS = 6;

    EffectCard(WhatIf whatIf, Effect effect, Messages words) {
        super(8);
        getStyleClass().add("zx-card");
        setId("whatif-effect");
        WhatIfWords says = new WhatIfWords(whatIf.model(), words);
        getChildren().add(Parts.label(words.text("whatif.effects"), "zx-section"));
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        grid.getColumnConstraints().add(name);
        int row = 0;
        for (Effect.Score score : effect.scores()) {
            Label part = Parts.prose(says.part(score.id()), row == 0 ? "zx-strong" : "zx-dense");
            Label after = Parts.label(Figures.score(score.after()), "zx-strong");
            boolean still = Figures.score(score.before()).equals(Figures.score(score.after()));
            grid.addRow(
                    row++,
                    part,
                    Parts.label(Figures.score(score.before()), "zx-dense", "zx-muted"),
                    whole(Parts.label("→", "zx-muted")),
                    after,
                    Parts.label(still ? "" : Figures.signed(score.difference()), "zx-dense"),
                    whole(Parts.label(
                            says.band(score.bandAfter()), "zx-dense", score.otherBand() ? "zx-strong" : "zx-muted")));
        }
        for (Effect.Severity drift : effect.drifts()) {
            boolean same = Objects.equals(drift.before(), drift.after());
            Label drifting = Parts.label(
                    whatIf.model().drift(drift.drift()).name().in(words.language()), same ? "zx-dense" : "zx-strong");
            HBox levels = Parts.row(
                    12,
                    LevelChip.of(words, drift.before(), drift.tentativeBefore()),
                    whole(Parts.label("→", "zx-muted")),
                    LevelChip.of(words, drift.after(), drift.tentativeAfter()));
            // Long names and chips do not fit beside each other in the narrow column.
            grid.add(new Apart(4, drifting, levels), 0, row, COLUMNS, 1);
            row++;
        }
        getChildren().addAll(grid, Parts.hairline());
        says.effect(effect).forEach(l -> getChildren().add(Parts.prose(l, "zx-dense")));
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
