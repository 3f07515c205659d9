package org.zhixing.ui.rating;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.DriftDefinition;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Coverage and the three drifts as the answers given so far make them. */
final class SignalsCard extends VBox {

    private final RatingModel rating;
    private final Messages words;
    private final Label from = Parts.label("", "zx-caption");
    private final VBox rows = new VBox(8);
    private List<DriftFinding> drawn = List.of();

    SignalsCard(RatingModel rating, Messages words, Runnable toDrift) {
        this.rating = rating;
        this.words = words;
        getStyleClass().addAll("zx-card", "side-card");
        from.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new Apart(8, Parts.label(words.text("rating.signals.title"), "zx-section"), from),
                        rows,
                        Parts.prose(words.text("rating.signals.note"), "zx-caption"),
                        Parts.button(words.text("rating.signals.open"), toDrift, "small"));
    }

    /** @param own whether they come from this rater's answers alone */
    void follow(List<DriftFinding> drifts, boolean own) {
        from.setText(words.text(own ? "rating.signals.from" : "rating.signals.fromAll"));
        if (drifts.equals(drawn)) {
            return;
        }
        drawn = drifts;
        rows.getChildren().setAll(drifts.stream().map(this::row).toList());
    }

    private VBox row(DriftFinding finding) {
        DriftDefinition drift = rating.model().drift(finding.drift());
        Double load = finding.questionnaire().score();
        Integer severity = finding.severity();
        Label name = Parts.label(drift.name().in(words.language()), "zx-dense");
        boolean known = load != null && severity != null;
        Label number = Parts.label(known ? Figures.score(load) : "", "zx-dense", "zx-muted");
        number.setMinWidth(USE_PREF_SIZE);
        LevelChip chip = LevelChip.of(words, known ? severity : null, finding.tentative());
        VBox row = new VBox(new Apart(4, Parts.row(8, name, number), chip));
        if (!known) {
            row.getChildren()
                    .add(Parts.prose(
                            words.text(
                                    "rating.signals.insufficient",
                                    Figures.percent(finding.questionnaire().coverage()),
                                    Figures.percent(drift.questionnaireCoverage())),
                            "zx-caption"));
        }
        return row;
    }
}
