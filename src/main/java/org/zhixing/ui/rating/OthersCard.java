package org.zhixing.ui.rating;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.work.Messages;

/** How many have submitted; once all have, what the roles said to the open question. */
final class OthersCard extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private record Drawn(
            int raters,
            int submitted,
            @Nullable IndicatorScore score,
            @Nullable Map<Role, Double> roles) {}

    private final Messages words;
    private final RaterNames people;
    private final VBox body = new VBox(6);
    private @Nullable Drawn drawn;

    OthersCard(Messages words, RaterNames people) {
        this.words = words;
        this.people = people;
        getStyleClass().addAll("zx-card", "side-card");
        getChildren().addAll(Parts.label(words.text("rating.others.title"), "zx-section"), body);
    }

    /**
     * @param raters how many rate
     * @param submitted how many of them have submitted
     * @param score of the open question over all raters, or null while it must not be seen
     * @param roles what each role's answers come to, or null where roles must not stand apart
     */
    void follow(int raters, int submitted, @Nullable IndicatorScore score, @Nullable Map<Role, Double> roles) {
        Drawn now = new Drawn(raters, submitted, score, roles);
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        body.getChildren().clear();
        if (raters <= 1) {
            body.getChildren().add(Parts.prose(words.text("rating.others.sole"), "zx-dense", "zx-muted"));
        } else if (score == null) {
            hidden(raters, submitted);
        } else {
            seen(score, roles);
        }
    }

    private void hidden(int raters, int submitted) {
        Label text = Parts.prose(
                words.text("rating.others.hidden", String.valueOf(submitted), String.valueOf(raters)),
                "zx-dense",
                "zx-muted");
        HBox line = new HBox(8, Parts.icon("fth-lock", "faint"), text);
        HBox dots = new HBox(4);
        for (int i = 0; i < raters; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            dot.pseudoClassStateChanged(ON, i < submitted);
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(text.getText());
        body.getChildren().addAll(line, dots);
    }

    private void seen(IndicatorScore score, @Nullable Map<Role, Double> roles) {
        Double raw = score.raw();
        if (raw == null || score.raters() == 0) {
            body.getChildren().add(Parts.prose(words.text("rating.others.noAnswers"), "zx-dense", "zx-muted"));
            return;
        }
        if (roles == null) {
            body.getChildren().add(Parts.prose(words.text("rating.others.workersTogether"), "zx-dense", "zx-muted"));
        } else {
            for (Role role : Role.values()) {
                Double median = roles.get(role);
                if (median != null) {
                    body.getChildren()
                            .add(Parts.row(
                                    8,
                                    Parts.label(words.text("rating.others.median", people.role(role)), "zx-dense"),
                                    Parts.spring(),
                                    Parts.label(Figures.level(median), "zx-dense", "zx-strong")));
                }
            }
        }
        body.getChildren()
                .add(Parts.prose(
                        words.text("rating.others.all", String.valueOf(score.raters()), Figures.score(raw)),
                        "zx-caption"));
    }
}
