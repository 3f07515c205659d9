package org.zhixing.ui.alignment;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zhixing.model.ValueMatrix;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.Status;
import org.zhixing.scoring.AlignmentScore.ValueScore;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The score of the map with what it is made of: fulfilment, weakest link, conflict, bounds. */
final class SummaryStrip extends HBox {

    private final MapModel map;
    private final Messages words;

    SummaryStrip(MapModel map, Messages words) {
        super(20);
        this.map = map;
        this.words = words;
        getStyleClass().addAll("zx-card", "alignment-summary");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(MapModel.View view) {
        AlignmentScore score = view.score();
        HBox number = Parts.row(
                10,
                Parts.label(words.text("terms.score.alignment"), "zx-cap"),
                Parts.label(Figures.score(score.score()), "zx-number"));
        number.setMinWidth(USE_PREF_SIZE);
        Flow facts = new Flow(20, 4);
        facts.setAlignment(Pos.CENTER_LEFT);
        if (score.status() == Status.OK) {
            facts.getChildren()
                    .addAll(
                            fact("alignment.fulfilment", two(score.fulfilment()), ""),
                            fact("alignment.weakest", two(score.weakestLink()), weakest(score)),
                            fact("alignment.conflicts", two(score.conflict()), conflicts(score)));
        } else {
            facts.getChildren()
                    .add(Parts.prose(
                            words.text(
                                    score.status() == Status.ABSENT ? "alignment.absent" : "alignment.insufficient",
                                    mandatoryMissing(score)),
                            "zx-dense"));
        }
        Label bounds = Parts.prose(bounds(view), "zx-dense", "zx-muted");
        bounds.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        Apart told = new Apart(12, facts, bounds);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().setAll(number, told);
    }

    private Label fact(String key, String value, String detail) {
        return Parts.label(words.text(key, value, detail), "zx-dense");
    }

    private static String two(@org.jspecify.annotations.Nullable Double share) {
        return Figures.level(share);
    }

    private String weakest(AlignmentScore score) {
        Optional<ValueScore> value = score.values().stream()
                .filter(v -> v.enacted() != null && v.required() >= map.matrix().weakestLinkFrom())
                .min(java.util.Comparator.comparingDouble(SummaryStrip::link));
        return value.map(v -> name(v.id()) + " " + Figures.level(v.enacted()) + "/" + Figures.level(v.required()))
                .orElse("—");
    }

    private static double link(ValueScore value) {
        Double enacted = value.enacted();
        return enacted == null ? 1 : enacted / value.required();
    }

    private String conflicts(AlignmentScore score) {
        return String.valueOf(score.cells().stream()
                .filter(AlignmentScore.CellScore::conflict)
                .count());
    }

    private String mandatoryMissing(AlignmentScore score) {
        List<String> names = score.values().stream()
                .filter(v -> v.coverage() != null && v.enacted() == null)
                .filter(v -> map.matrix()
                        .value(v.id())
                        .map(ValueMatrix.Value::mandatory)
                        .orElse(false))
                .map(v -> name(v.id()))
                .toList();
        return names.isEmpty() ? "—" : String.join(words.text("alignment.comma"), names);
    }

    private String bounds(MapModel.View view) {
        AlignmentScore score = view.score();
        long unrated = score.cells().stream()
                .filter(c -> c.status() == IndicatorScore.Status.MISSING)
                .count();
        String whose = words.text(view.mine() ? "alignment.mine" : "alignment.all");
        if (unrated == 0) {
            return words.text(
                    "alignment.complete", whose, Figures.level(score.shape().pearson()));
        }
        return words.text(
                "alignment.bounds",
                whose,
                String.valueOf(unrated),
                Figures.score(score.low()),
                Figures.score(score.high()));
    }

    private String name(String value) {
        return map.matrix().value(value).map(v -> v.name().in(words.language())).orElse(value);
    }
}
