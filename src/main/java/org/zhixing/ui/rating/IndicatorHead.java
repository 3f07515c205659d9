package org.zhixing.ui.rating;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Drift;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.work.Messages;

/** What the open question is called and about: number, weight, who is asked, drifts, name, and how to choose. */
final class IndicatorHead extends VBox {

    /** What the head shows; with the same again nothing is drawn anew. */
    private record Drawn(String id, int number, boolean carried, RatingModel.Lock lock, Optional<Rater> rater) {}

    private final RatingModel rating;
    private final Messages words;
    private final RaterNames people;
    private final FlowPane tags = new FlowPane(8, 4);
    private final Label number = Parts.label("", "zx-caption");
    private final Label name = Parts.prose("", "indicator-name", "zx-strong");
    private final HBox lock;
    private final Label lockText = Parts.prose("", "zx-dense");
    private final Button takeBack;
    private final Button drawer;
    private @Nullable Drawn drawn;

    IndicatorHead(RatingModel rating, Messages words, RaterNames people, Runnable onTakeBack, Runnable onDrawer) {
        super(6);
        this.rating = rating;
        this.words = words;
        this.people = people;
        tags.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(tags, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        Label keys = Parts.label(words.text("rating.allKeys"), "zx-dense", "zx-muted");
        keys.setGraphic(Parts.keyCap("?"));
        keys.setMinWidth(USE_PREF_SIZE);
        drawer = Parts.iconButton("fth-sidebar", words.text("rating.drawer"), onDrawer);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        takeBack = Parts.button(words.text("rating.takeBack"), onTakeBack, "small");
        HBox.setHgrow(lockText, Priority.ALWAYS);
        lockText.setMaxWidth(Double.MAX_VALUE);
        lock = Parts.row(8, Parts.icon("fth-lock"), lockText, takeBack);
        lock.getStyleClass().add("lock-note");
        getChildren()
                .addAll(
                        Parts.row(8, tags, number),
                        Parts.row(8, name, keys, drawer),
                        lock,
                        Parts.prose(words.text("rating.hint"), "zx-dense", "zx-muted"));
    }

    /** Opens and closes the side panel; only there while the panel is a drawer. */
    Button drawer() {
        return drawer;
    }

    void follow(Question question) {
        Drawn now = new Drawn(
                question.id(),
                question.number(),
                question.carried(),
                rating.lock().get(),
                rating.rater());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        String separator = words.text("rating.roles.separator");
        tags.getChildren()
                .setAll(
                        Parts.label(question.id(), "zx-caption"),
                        Parts.tag(words.text(
                                "rating.weight",
                                Figures.weight(question.indicator().weight()))),
                        Parts.tag(words.text(
                                "rating.roles",
                                question.indicator().roles().stream()
                                        .map(people::role)
                                        .collect(Collectors.joining(separator)))));
        question.indicator().drift().entrySet().stream()
                .sorted(Map.Entry.<Drift, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> tags.getChildren().add(Parts.tag(symptom(e.getKey(), e.getValue()))));
        if (question.carried()) {
            Label carried = Parts.tag(words.text("rating.carried"), "brand");
            carried.setTooltip(new Tooltip(words.text("rating.carried.tip")));
            tags.getChildren().add(carried);
        }
        number.setText(question.asked() ? words.text("rating.number", String.valueOf(question.number())) : "");
        name.setText(question.indicator().name().in(words.language()));
        RatingModel.Lock why = rating.lock().get();
        Parts.show(lock, why != RatingModel.Lock.NONE);
        if (why != RatingModel.Lock.NONE) {
            lockText.setText(words.text(
                    "rating.lock." + why.name(),
                    rating.rater().map(r -> people.role(r.role())).orElse("")));
        }
        Parts.show(takeBack, why == RatingModel.Lock.SUBMITTED);
    }

    private String symptom(Drift drift, int weight) {
        String of = rating.model().drift(drift).name().in(words.language());
        return words.text(weight >= 2 ? "rating.drift.core" : "rating.drift.related", of);
    }
}
