package org.zhixing.ui.audit.results;

import java.util.Set;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.review.AuditReview;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Dumbbell;
import org.zhixing.ui.common.Parts;

/** What the agency says of itself beside what its files show, for indicators that both ask. */
final class BesideCard extends VBox {

    private static final double MOST = 4;
    private static final double WIDE_GAP = 1.5;

    private final AssessmentModel model;
    private final AuditWords words;

    BesideCard(AssessmentModel model, AuditWords words) {
        super(8);
        this.model = model;
        this.words = words;
        getStyleClass().add("zx-card");
    }

    /** @param review null while it is being worked out */
    void follow(@Nullable AuditReview review) {
        getChildren()
                .setAll(
                        Parts.label(words.words().text("audit.result.beside"), "zx-section"),
                        Parts.prose(words.words().text("audit.result.beside.about"), "zx-caption"));
        if (review == null || review.beside().isEmpty()) {
            getChildren().add(Parts.prose(words.words().text("audit.result.beside.none"), "zx-dense", "zx-muted"));
            return;
        }
        Grid grid = new Grid(5, Set.of(0, 1));
        grid.head(
                words.words().text("audit.result.indicator"),
                "",
                words.words().text("audit.result.self"),
                words.words().text("audit.result.audited"),
                words.words().text("audit.result.difference"));
        for (AuditReview.Beside beside : review.beside()) {
            String name = beside.indicator()
                    + model.indicator(beside.indicator())
                            .map(i -> " " + words.text(i.name()))
                            .orElse("");
            boolean wide = beside.difference() >= WIDE_GAP;
            String difference = Figures.signed(beside.difference());
            grid.nodes(
                    Parts.prose(words.words().text("audit.result.beside.name", name, beside.item()), "zx-dense"),
                    new Dumbbell(
                            MOST,
                            beside.self(),
                            beside.audited(),
                            wide,
                            words.words()
                                    .text(
                                            "audit.result.beside.spoken",
                                            name,
                                            Figures.level(beside.self()),
                                            Figures.level(beside.audited()))),
                    Parts.label(Figures.level(beside.self()), "zx-dense"),
                    Parts.label(Figures.level(beside.audited()), "zx-dense"),
                    Parts.label(wide ? "▼ " + difference : difference, "zx-dense", wide ? "zx-gap-wide" : "zx-muted"));
        }
        getChildren().add(grid);
    }
}
