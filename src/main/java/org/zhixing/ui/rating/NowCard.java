package org.zhixing.ui.rating;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Answer;
import org.zhixing.review.Figures;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The open question from the answer over the evidence's cap to what counts. */
final class NowCard extends VBox {

    private final Messages words;
    private final Label raw = Parts.label("", "zx-number");
    private final Label cap = Parts.label("", "zx-number");
    private final Label effective = Parts.label("", "zx-number", "brand");
    private final Label says = Parts.prose("", "zx-dense", "zx-muted");

    NowCard(Messages words) {
        this.words = words;
        getStyleClass().addAll("zx-card", "side-card");
        HBox chain = new HBox(
                8,
                part("rating.now.raw", raw),
                Parts.icon("fth-chevron-right", "chevron"),
                part("rating.now.cap", cap),
                Parts.icon("fth-chevron-right", "chevron"),
                part("rating.now.effective", effective));
        chain.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(Parts.label(words.text("rating.now.title"), "zx-section"), chain, says);
    }

    private VBox part(String key, Label number) {
        VBox part = new VBox(Parts.label(words.text(key), "zx-caption"), number);
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    /** @param score of this question in the rater's own trial */
    void follow(Question question, IndicatorScore score) {
        cap.setText(String.valueOf(score.cap()));
        Answer answer = question.answer();
        Double claimed = score.s();
        Double counted = score.effective();
        if (answer instanceof Answer.Level given && claimed != null && counted != null) {
            raw.setText(String.valueOf(given.level()));
            effective.setText(Figures.weight(counted));
            says.setText(sentence(given.level(), claimed, counted, score.cap()));
            return;
        }
        raw.setText("—");
        effective.setText("—");
        says.setText(words.text(
                answer instanceof Answer.DontKnow
                        ? "rating.now.dontKnow"
                        : answer instanceof Answer.NotApplicable ? "rating.now.notApplicable" : "rating.now.none"));
    }

    private String sentence(int given, double claimed, double counted, int cap) {
        String how = claimed == given ? "" : words.text("rating.now.otherEnd", Figures.weight(claimed));
        if (counted < claimed) {
            return how + words.text("rating.now.capped", Figures.weight(counted));
        }
        return how + words.text(claimed < cap ? "rating.now.below" : "rating.now.free");
    }
}
