package org.zhixing.ui.rating;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.scoring.ScoreStatus;
import org.zhixing.scoring.SubdimensionScore;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The sub-dimension of the open question as this rater's own answers make it, with bounds and coverage. */
final class TrialCard extends VBox {

    /** Up to so many missing questions are named. */
    private static final int NAMED = 2;

    private final RatingModel rating;
    private final Messages words;
    private final Label title = Parts.prose("", "zx-section");
    private final Label number = Parts.label("", "zx-number");
    private final Label bounds = Parts.prose("", "zx-caption");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label coverage = Parts.prose("", "zx-caption");
    private final Label others = Parts.prose("", "zx-caption");

    TrialCard(RatingModel rating, Messages words) {
        this.rating = rating;
        this.words = words;
        getStyleClass().addAll("zx-card", "side-card");
        bar.getStyleClass().addAll("small", "zx-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        Label own = Parts.label(words.text("rating.trial.own"), "zx-caption");
        own.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        var line = Parts.row(8, number, bounds);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        getChildren().addAll(Parts.row(8, title, Parts.spring(), own), line, bar, coverage, others);
    }

    void follow(Subdimension part, SubdimensionScore score) {
        title.setText(words.text("rating.trial.title", part.name().in(words.language()), part.id()));
        Double value = score.score();
        Double low = score.low();
        Double high = score.high();
        number.setText(value == null ? "—" : Figures.score(value));
        bar.setProgress(value == null ? 0 : value / 100);
        List<Question> missing =
                rating.questions().get().in(q -> q.subdimension().equals(part) && !q.answered());
        List<Question> mine = missing.stream().filter(Question::asked).toList();
        boolean open = low != null && high != null && high - low > 1e-9;
        bounds.setText(open && low != null && high != null ? bounds(mine, missing.size(), low, high) : "");
        Double covered = score.coverage();
        coverage.setText(words.text(
                "rating.trial.coverage." + score.status().name(),
                covered == null ? "" : Figures.percent(covered),
                Figures.percent(rating.model().coverage().insufficientBelow())));
        int elsewhere = missing.size() - mine.size();
        Parts.show(others, elsewhere > 0 && score.status() != ScoreStatus.OK);
        others.setText(words.text("rating.trial.othersAsked", String.valueOf(elsewhere)));
    }

    private String bounds(List<Question> mine, int missing, double low, double high) {
        String from = Figures.score(low);
        String to = Figures.score(high);
        if (mine.size() == missing && mine.size() <= NAMED) {
            String names = String.join(
                    words.text("rating.listSeparator"),
                    mine.stream().map(Question::id).toList());
            return words.text("rating.trial.boundsOf", names, from, to);
        }
        return words.text("rating.trial.bounds", from, to);
    }
}
