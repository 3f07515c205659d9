package org.zhixing.ui.raters.analysis;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.agreement.Agreement;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.ui.common.Parts;

/** Who sees things like whom: the heat map, and in words which pair is farthest apart. */
final class PairCard extends VBox {

    private static final int GROUNDS = 5;
    private static final int WITHOUT_SCROLLING = 10;

    private final Shown shown;

    PairCard(Shown shown) {
        super(8);
        this.shown = shown;
        getStyleClass().add("zx-card");
        Label title = Parts.prose(shown.text("raters.pairs"), "zx-section");
        getChildren().add(Parts.row(8, title, Parts.spring(), legend()));
        Agreement all = shown.raters().all();
        if (all == null || all.pairs().isEmpty()) {
            getChildren()
                    .add(Parts.prose(
                            all == null
                                    ? shown.text(
                                            "raters.fewRaters",
                                            String.valueOf(
                                                    shown.assessment().raters().size()))
                                    : shown.text("raters.pairs.none"),
                            "zx-dense",
                            "zx-muted"));
        } else {
            Label told = Parts.prose(farthest(all), "zx-dense", "zx-muted");
            told.setId("pair-told");
            getChildren().addAll(map(new PairGrid(shown, all, told::setText)), told);
        }
        String apart = shown.raters().seats().stream()
                .filter(Seat::apart)
                .map(shown.names()::name)
                .collect(Collectors.joining(shown.text("raters.listSeparator")));
        if (!apart.isEmpty()) {
            getChildren().add(Parts.prose(shown.text("raters.pairs.apart", apart), "zx-dense"));
        }
        getChildren().add(Parts.prose(shown.workersNote(), "zx-cap"));
    }

    private Region map(PairGrid grid) {
        if (shown.raters().seats().size() <= WITHOUT_SCROLLING) {
            return grid;
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(420);
        return scroll;
    }

    private HBox legend() {
        HBox legend = Parts.row(4, Parts.label("≤ .40", "zx-cap"));
        for (int ground = 0; ground < GROUNDS; ground++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("legend-ground", "ground-" + ground);
            legend.getChildren().add(swatch);
        }
        legend.getChildren().add(Parts.label("> .80", "zx-cap"));
        legend.setMinWidth(USE_PREF_SIZE);
        legend.setAccessibleText(shown.text("raters.pairs.legend"));
        return legend;
    }

    /** Which two differ most among those with enough in common, and that this may well be true of both. */
    private String farthest(Agreement all) {
        Optional<Agreement.Pair> least = all.pairs().stream()
                .filter(pair -> pair.kappa().value() != null && !pair.kappa().few())
                .min(Comparator.comparing(pair -> value(pair.kappa().value())));
        return least.map(pair -> shown.text(
                        "raters.pairs.farthest",
                        shown.names().name(pair.a()),
                        shown.names().name(pair.b()),
                        new AgreementWords(shown.words()).kappa(pair.kappa())))
                .orElseGet(() -> shown.text("raters.pairs.noValue"));
    }

    private static double value(@org.jspecify.annotations.Nullable Double kappa) {
        return kappa == null ? Double.NaN : kappa;
    }
}
