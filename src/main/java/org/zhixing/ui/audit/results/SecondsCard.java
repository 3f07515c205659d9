package org.zhixing.ui.audit.results;

import javafx.scene.layout.VBox;
import org.zhixing.audit.SecondReadings;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** How far two auditors see the same in a file, by what each said before they talked. */
final class SecondsCard extends VBox {

    /** By convention only (specification 6). */
    private static final double SUBSTANTIAL = 0.61;

    SecondsCard(SecondReadings both, long wanted, AuditWords words) {
        super(8);
        getStyleClass().add("zx-card");
        getChildren().add(Parts.label(words.words().text("audit.result.seconds"), "zx-section"));
        if (both.files() == 0) {
            getChildren()
                    .add(Parts.prose(
                            words.words().text("audit.list.seconds.none", String.valueOf(wanted)), "zx-dense"));
            return;
        }
        getChildren()
                .addAll(
                        Parts.row(
                                8,
                                Parts.label("κ", "zx-section"),
                                Parts.label(Figures.statistic(both.kappa(), 2), "zx-number")),
                        Parts.prose(
                                words.words()
                                        .text(
                                                "audit.result.seconds.about",
                                                String.valueOf(both.files()),
                                                String.valueOf(both.pairs()),
                                                Figures.percent(both.exact()),
                                                Figures.percent(both.withinOne())),
                                "zx-dense"),
                        Parts.prose(
                                words.words()
                                        .text(
                                                both.kappa() == null
                                                        ? "audit.result.seconds.none"
                                                        : both.kappa() < SUBSTANTIAL
                                                                ? "audit.result.seconds.low"
                                                                : "audit.result.seconds.good"),
                                "zx-caption"));
    }
}
