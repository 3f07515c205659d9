package org.zhixing.ui.overview;

import java.util.Arrays;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.model.Drift;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.Workspace;

/** The result, from the one number down to what to do about it. */
final class Results extends VBox {

    private static final double WIDEST = 1560;
    private static final double GAP = 12;
    private static final double[] PAIR = {64, 36};
    private static final double[] THIRDS = {100 / 3.0, 100 / 3.0, 100 / 3.0};

    Results(Workspace workspace, Review review) {
        super(GAP);
        setMaxWidth(WIDEST);
        setMinHeight(USE_PREF_SIZE);
        OverviewWords words = new OverviewWords(review, workspace.messages().get());
        if (!review.scorecard().overall().caps().isEmpty()) {
            getChildren().add(new CapNotice(workspace, review, words));
        }
        DriftCard[] drifts = Arrays.stream(Drift.values())
                .map(drift -> new DriftCard(workspace, review, review.drift(drift), words))
                .toArray(DriftCard[]::new);
        Columns three = new Columns(GAP, THIRDS, drifts);
        three.setId("overview-drifts");
        getChildren()
                .addAll(
                        pair(
                                new ScoreCard(workspace, review, words),
                                new RadarCard(workspace, new Charts(workspace, review, words))),
                        three,
                        pair(new ActionsCard(workspace, review, words), new ReliabilityCard(workspace, review)),
                        pair(highlights(workspace, review, words), new PeopleCard(workspace, review)));
    }

    /** Strengths and weaknesses, and below them the years where there are several. */
    private static Region highlights(Workspace workspace, Review review, OverviewWords words) {
        Card highlights = new HighlightsCard(workspace, review, words);
        if (review.history().isEmpty()) {
            return highlights;
        }
        VBox.setVgrow(highlights, Priority.ALWAYS);
        return new VBox(GAP, highlights, new HistoryCard(workspace, review, words));
    }

    /** Others' answers stay hidden until all have submitted or the period is closed. */
    static boolean visible(Workspace workspace) {
        AssessmentSession open = workspace.session().get();
        return open != null && (open.mayShowOthers() || open.state().closed());
    }

    private static Columns pair(Region left, Region right) {
        return new Columns(GAP, PAIR, left, right);
    }
}
