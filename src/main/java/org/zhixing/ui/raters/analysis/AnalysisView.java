package org.zhixing.ui.raters.analysis;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.SessionState;
import org.zhixing.review.Review;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.ui.workspace.Workspace;

/**
 * Whether raters see things alike, and what to talk about: numbers, pairs, gaps, what to discuss, marks. Until all have
 * submitted, or the period is closed, it says only how many are awaited.
 */
public final class AnalysisView extends StackPane {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Runnable toRoster;
    private final Runnable answerAnchors;
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private @Nullable DiscussCard discuss;

    /**
     * @param toRoster shows who rates
     * @param answerAnchors asks the one who acts for the two vignettes
     */
    public AnalysisView(Workspace workspace, AssessmentSession open, Runnable toRoster, Runnable answerAnchors) {
        this.workspace = workspace;
        this.open = open;
        this.toRoster = toRoster;
        this.answerAnchors = answerAnchors;
        setAlignment(javafx.geometry.Pos.TOP_CENTER);
    }

    /** Shows what is known now. */
    public void refresh() {
        Review review = workspace.review().get();
        SessionState state = open.state();
        discuss = null;
        if (!state.mayShowOthers() || state.raters().size() <= 1) {
            getChildren().setAll(waiting(state));
        } else if (review != null) {
            getChildren()
                    .setAll(cards(new Shown(
                            review, review.raters(), workspace.messages().get())));
        } else {
            getChildren().clear();
        }
    }

    private Waiting waiting(SessionState state) {
        long awaited = state.raters().stream().filter(r -> !r.submitted()).count();
        String key = state.raters().isEmpty()
                ? "raters.waiting.nobody"
                : state.raters().size() == 1 ? "raters.waiting.alone" : "raters.waiting.some";
        return new Waiting(
                workspace.messages().get(),
                workspace.text(key, String.valueOf(awaited)),
                workspace.text("raters.waiting.text"),
                "raters.waiting.roster",
                toRoster);
    }

    private VBox cards(Shown shown) {
        AnalysisActs acts = new AnalysisActs(workspace, open);
        boolean mayAnswer = open.assessment().rater(workspace.rater().get()).isPresent()
                && open()
                && !open.dossier()
                        .standing()
                        .submitted()
                        .contains(workspace.rater().get());
        DimensionCard dimensions = new DimensionCard(shown);
        VBox.setVgrow(dimensions, Priority.ALWAYS);
        VBox right = new VBox(12, new GapCard(shown, acts::toIndicator), dimensions);
        DiscussCard talk = new DiscussCard(shown, acts, everything);
        discuss = talk;
        BiasCard bias = new BiasCard(shown, acts);
        ScaleUseCard scale = new ScaleUseCard(shown, mayAnswer, answerAnchors);
        return new VBox(
                12,
                new NumberCards(shown),
                new TwoColumns(47, new PairCard(shown), right),
                talk,
                shown.raters().scaleUse().isEmpty() ? new VBox(12, bias, scale) : new TwoColumns(60, bias, scale));
    }

    private boolean open() {
        return !open.state().closed();
    }

    /** Puts the keyboard on the next contested indicator, or the one before. */
    public void step(int by) {
        DiscussCard shown = discuss;
        if (shown != null) {
            shown.step(by);
        }
    }

    /** The numbers as a table; empty while there are none to show. */
    public Optional<Region> table() {
        return discuss == null
                ? Optional.empty()
                : Optional.of(new AgreementTable(
                        workspace,
                        new Shown(
                                Objects.requireNonNull(workspace.review().get()),
                                Objects.requireNonNull(workspace.review().get()).raters(),
                                workspace.messages().get())));
    }
}
