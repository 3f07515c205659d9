package org.zhixing.ui.raters.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.BiasReading;
import org.zhixing.ui.common.Parts;

/** The marks that self-report leaves, seat by seat; the robust score beside the full one; and whose answers do not count. */
final class BiasCard extends VBox {

    private static final int MANY = 2;

    private final Shown shown;
    private final BiasReading bias;

    BiasCard(Shown shown, ExclusionActs acts) {
        super(8);
        this.shown = shown;
        bias = shown.review().scorecard().bias();
        setId("bias-card");
        getStyleClass().add("zx-card");
        setMinWidth(0);
        getChildren()
                .addAll(
                        Parts.prose(shown.text("raters.bias"), "zx-section"),
                        Parts.prose(shown.text("raters.bias.text"), "zx-dense", "zx-muted"),
                        scores());
        bias.agencyMarks().stream()
                .filter(mark -> mark == BiasReading.AgencyMark.CEILING)
                .forEach(mark -> getChildren()
                        .add(Parts.prose(
                                shown.text(
                                        "raters.bias.ceiling",
                                        Figures.weight(
                                                shown.model().selfReport().agencyCeilingMean()),
                                        Figures.percent(
                                                shown.model().selfReport().unsupportedWatch())),
                                "zx-dense")));
        List<String> unmarked = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Seat seat : shown.raters().seats()) {
            boolean proposed = shown.assessment().exclusion(seat.rater()).isPresent();
            if (seat.marks().isEmpty() && !proposed) {
                unmarked.add(shown.names().name(seat));
            } else {
                listed.add(seat.rater());
                getChildren().add(new SeatMarks(shown, seat, acts));
            }
        }
        others(listed, acts);
        if (!unmarked.isEmpty()) {
            getChildren()
                    .add(Parts.prose(
                            shown.text(
                                    "raters.bias.unmarked", String.join(shown.text("raters.listSeparator"), unmarked)),
                            "zx-dense",
                            "zx-muted"));
        }
        if (shown.raters().hidden() != null) {
            getChildren().add(Parts.prose(shown.text("raters.bias.hidden"), "zx-cap"));
        }
    }

    /** Exclusions of raters who have no seat, such as one whose answers count no more. By role only. */
    private void others(Set<String> listed, ExclusionActs acts) {
        for (Exclusion exclusion : shown.assessment().exclusions()) {
            Rater rater = shown.assessment().rater(exclusion.rater()).orElse(null);
            if (rater != null && !listed.contains(rater.id())) {
                String name = shown.text("raters.exclude.oneOf", shown.names().role(rater.role()));
                VBox line =
                        new VBox(4, Parts.label(name, "zx-strong"), new ExclusionLine(shown, acts, rater.id(), name));
                line.getStyleClass().add("seat-marks");
                getChildren().add(line);
            }
        }
    }

    private FlowPane scores() {
        Double full = shown.review().scorecard().overall().score();
        Double robust = bias.robustScore();
        long many = bias.raters().stream()
                .filter(r -> r.marks().size() >= MANY && !bias.excluded().contains(r.id()))
                .count();
        FlowPane line = new FlowPane(24, 4, number("raters.bias.full", "full-score", Figures.score(full)));
        if (many > 0) {
            line.getChildren().add(number("raters.bias.robust", "robust-score", Figures.score(robust)));
        }
        String said = many == 0
                ? shown.text("raters.bias.noRobust", String.valueOf(MANY))
                : robust == null || full == null
                        ? shown.text("raters.bias.noRobustScore", String.valueOf(many))
                        : shown.text(
                                Math.abs(full - robust)
                                                > shown.model().selfReport().robustDifference()
                                        ? "raters.bias.far"
                                        : "raters.bias.near",
                                String.valueOf(many),
                                Figures.score(Math.abs(full - robust)),
                                Figures.weight(shown.model().selfReport().robustDifference()));
        Label words = Parts.prose(said, "zx-dense", "zx-muted");
        words.maxWidthProperty().bind(line.widthProperty());
        line.setMinWidth(0);
        line.getChildren().add(words);
        // By their baselines the toolkit would let several lines run out below.
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        long excluded = shown.assessment().exclusions().stream()
                .filter(Exclusion::signed)
                .collect(Collectors.counting());
        if (excluded > 0) {
            line.getChildren()
                    .add(Parts.label(shown.text("raters.bias.excluded", String.valueOf(excluded)), "zx-dense"));
        }
        return line;
    }

    private FlowPane number(String key, String id, String number) {
        Label value = Parts.label(number, "zx-number");
        value.setId(id);
        FlowPane both = new FlowPane(8, 0, value, Parts.label(shown.text(key), "zx-cap"));
        both.setRowValignment(javafx.geometry.VPos.BASELINE);
        both.setPrefWrapLength(0);
        return both;
    }
}
