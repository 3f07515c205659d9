package org.zhixing.ui.rating;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.review.Figures;
import org.zhixing.scoring.BiasReading.RecordContradiction;
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
    private final Label records = Parts.prose("", "zx-dense");

    NowCard(Messages words) {
        this.words = words;
        getStyleClass().addAll("zx-card", "side-card");
        setId("now-card");
        HBox chain = new HBox(
                8,
                part("rating.now.raw", raw),
                Parts.icon("fth-chevron-right", "chevron"),
                part("rating.now.cap", cap),
                Parts.icon("fth-chevron-right", "chevron"),
                part("rating.now.effective", effective));
        chain.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(Parts.label(words.text("rating.now.title"), "zx-section"), chain, says, records);
    }

    private VBox part(String key, Label number) {
        VBox part = new VBox(Parts.label(words.text(key), "zx-caption"), number);
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    /**
     * @param score of this question in the rater's own trial
     * @param against what records say against it, or null
     */
    void follow(Question question, IndicatorScore score, @Nullable RecordContradiction against) {
        Parts.show(records, against != null);
        if (against != null) {
            records.setText(words.text(
                    against.released()
                            ? "rating.now.recordsReleased"
                            : against.firm() ? "rating.now.recordsAgainst" : "rating.now.recordsDoubt",
                    against.by()));
        }
        cap.setText(String.valueOf(score.cap()));
        Answer answer = question.answer();
        Double claimed = score.s();
        Double counted = score.effective();
        if (answer instanceof Answer.Level given && claimed != null && counted != null) {
            raw.setText(String.valueOf(given.level()));
            effective.setText(Figures.weight(counted));
            boolean byRecords = score.capReason() == IndicatorScore.CapReason.RECORDS;
            says.setText(byRecords ? "" : sentence(given.level(), claimed, counted, score.cap()));
            Parts.show(says, !byRecords);
            return;
        }
        Parts.show(says, true);
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
