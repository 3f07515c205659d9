package org.zhixing.ui.actions;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Review;
import org.zhixing.trends.ActionOutcome;
import org.zhixing.trends.YearComparison;
import org.zhixing.trends.YearWords;
import org.zhixing.ui.common.OutcomeList;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** What became of the plan of the period before; hidden where there was none. */
final class OutcomesCard extends VBox {

    private final Workspace workspace;
    private @Nullable Review shown;

    /** @param shownNow told when it comes or goes */
    OutcomesCard(Workspace workspace, Runnable shownNow) {
        super(8);
        this.workspace = workspace;
        getStyleClass().add("zx-card");
        setId("outcomes-card");
        Parts.show(this, false);
        visibleProperty().addListener((observable, was, is) -> shownNow.run());
    }

    /**
     * The very same review is not worked out again, which comparing the values would cost as much as.
     *
     * @param review null while results may not be shown
     */
    @SuppressWarnings("ReferenceEquality")
    void follow(@Nullable Review review) {
        if (review == shown) {
            return;
        }
        shown = review;
        boolean planned = review != null
                && review.previous().filter(p -> !p.plan().actions().isEmpty()).isPresent();
        if (review == null || !planned) {
            Parts.show(this, false);
            return;
        }
        workspace.work(
                () -> YearComparison.withPrevious(review),
                comparison -> comparison.filter(c -> review == shown).ifPresent(this::fill));
    }

    private void fill(YearComparison comparison) {
        List<ActionOutcome> outcomes = comparison.outcomes();
        String year = String.valueOf(comparison.before().period().year());
        var messages = workspace.messages().get();
        var all = Parts.button(workspace.text("actions.outcomes.more"), () -> workspace.go("trends", null), "zx-link");
        getChildren()
                .setAll(
                        Parts.prose(workspace.text("actions.outcomes", year), "zx-section"),
                        Parts.prose(OutcomeList.summary(outcomes, messages), "zx-dense", "zx-muted"),
                        new OutcomeList(outcomes, new YearWords(comparison, messages), messages),
                        all);
        Parts.show(this, true);
    }
}
