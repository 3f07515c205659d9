package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.RaterProgress;
import org.zhixing.desk.SessionState;
import org.zhixing.review.Review;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Who has submitted, and closing the period once all have. Numbers of answers only, never the answers. */
final class PeopleCard extends Card {

    PeopleCard(Workspace workspace, Review review) {
        super(workspace.text("overview.people"), count(workspace));
        AssessmentSession open = workspace.session().get();
        if (open == null) {
            return;
        }
        SessionState state = open.state();
        if (state.raters().isEmpty()) {
            getChildren().add(wrapped(workspace.text("overview.people.none"), "zx-dense", "zx-muted"));
        }
        boolean first = true;
        for (RaterProgress progress : state.raters()) {
            getChildren().add(row(workspace, review, progress, first));
            first = false;
        }
        if (state.closed()) {
            getChildren().add(wrapped(workspace.text("overview.people.closed"), "zx-caption"));
        }
        Button close = new Button(
                state.closed() ? workspace.text("overview.people.reopen") : workspace.text("overview.people.close"));
        close.setId("close-period");
        close.setOnAction(event -> close(workspace, !state.closed()));
        HBox line = new HBox(close);
        line.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(line);
    }

    private static void close(Workspace workspace, boolean closed) {
        workspace.apply(new Change.Close(closed));
        workspace.say(Say.passing(
                workspace.text(closed ? "overview.people.closedNow" : "overview.people.reopened"),
                workspace.text("overview.people.undo"),
                workspace::undo));
    }

    private static Node count(Workspace workspace) {
        AssessmentSession open = workspace.session().get();
        if (open == null) {
            return new HBox();
        }
        long submitted =
                open.state().raters().stream().filter(RaterProgress::submitted).count();
        return styled(
                workspace.text(
                        "overview.people.count",
                        String.valueOf(submitted),
                        String.valueOf(open.state().raters().size())),
                "zx-caption");
    }

    private static HBox row(Workspace workspace, Review review, RaterProgress progress, boolean first) {
        RaterNames names =
                new RaterNames(review.pinned().model(), workspace.messages().get());
        String roleName = names.role(progress.rater().role());
        String name = names.name(review.assessment(), progress.rater());
        var who = wrapped(name, "zx-dense");
        var what = wrapped(roleName, "zx-caption");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var answered = styled(
                workspace.text(
                        "overview.people.answered",
                        String.valueOf(progress.answered()),
                        String.valueOf(progress.asked())),
                "zx-caption");
        answered.setMinWidth(USE_PREF_SIZE);
        var state = styled(
                progress.submitted()
                        ? workspace.text("overview.people.submitted")
                        : workspace.text("overview.people.open"),
                "zx-tag");
        state.getStyleClass().add(progress.submitted() ? "brand" : "outlined");
        state.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, who, what, answered, state);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(first ? "zx-first-cell" : "zx-cell");
        return row;
    }
}
