package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.RaterProgress;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.Workspace;

/** Not all have submitted: no result yet, so that nobody is swayed; only who is how far. */
final class Waiting extends VBox {

    Waiting(Workspace workspace, Review review) {
        super(12);
        setMaxSize(560, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER);
        AssessmentSession open = workspace.session().get();
        long submitted = open == null
                ? 0
                : open.state().raters().stream()
                        .filter(RaterProgress::submitted)
                        .count();
        int all = open == null ? 0 : open.state().raters().size();
        getChildren()
                .addAll(
                        Card.wrapped(workspace.text("overview.waiting.title"), "zx-page"),
                        Card.wrapped(
                                workspace.text("overview.waiting.text", String.valueOf(submitted), String.valueOf(all)),
                                "zx-muted"),
                        new PeopleCard(workspace, review));
    }
}
