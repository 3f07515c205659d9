package org.zhixing.ui.actions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.DueState;
import org.zhixing.review.PlanProposal;
import org.zhixing.review.PlanProposals;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.ui.workspace.Workspace;

/** The plan, what is proposed for it, and how one tells that an action has done its work. */
final class PlanPage extends VBox {

    private static final double WIDEST = 1560;
    private static final double LIST_SHARE = 68;
    private static final double PROPOSALS_SHARE = 60;

    private final Planning planning;
    private final Workspace workspace;
    private final VBox plan = Parts.card("plan-holder");
    private final Label summary = Parts.prose("", "zx-caption");
    private final Switch<Planning.Order> orders;
    private final PlanView view;
    private final VBox proposals = new VBox();
    private final VBox empty;
    private final OutcomesCard outcomes;
    private final HBox done;
    private List<Object> arranged = List.of();

    PlanPage(Planning planning) {
        super(12);
        this.planning = planning;
        workspace = planning.workspace();
        setMaxWidth(WIDEST);
        view = new PlanView(planning);
        outcomes = new OutcomesCard(workspace, this::arrange);
        Switch<Planning.Shape> shapes = new Switch<>(planning.shape());
        shapes.choice(Planning.Shape.BOARD, workspace.text("actions.shape.BOARD"));
        shapes.choice(Planning.Shape.LIST, workspace.text("actions.shape.LIST"));
        shapes.setId("plan-shape");
        orders = new Switch<>(planning.order());
        orders.choice(Planning.Order.DAY, workspace.text("actions.order.DAY"));
        orders.choice(Planning.Order.OWNER, workspace.text("actions.order.OWNER"));
        orders.setId("plan-order");
        Apart head = new Apart(
                12,
                new Flow(12, 2, Parts.label(workspace.text("actions.plan"), "zx-section"), summary),
                Parts.row(12, orders, shapes));
        plan.getChildren().addAll(head, view);
        empty = new VBox(
                6,
                Parts.label(workspace.text("actions.empty.title"), "zx-section"),
                Parts.prose(workspace.text("actions.empty.text"), "zx-muted"));
        empty.getStyleClass().addAll("zx-card", "plan-empty");
        done = new HBox(
                10,
                Parts.icon("fth-info", "plan-done-icon"),
                Parts.prose(workspace.text("actions.done"), "zx-dense", "plan-done-text"));
        done.getStyleClass().add("plan-done");
    }

    /** Shows the plan and the proposals as they now are. */
    void follow() {
        if (workspace.session().get() == null) {
            return;
        }
        ActionPlan now = planning.plan();
        boolean none = now.actions().isEmpty();
        arrange();
        Parts.show(orders, planning.shape().get() == Planning.Shape.LIST);
        summary.setText(summary(now));
        view.refresh();
        Review review = ActionsScreen.visible(workspace);
        outcomes.follow(review);
        if (review == null) {
            proposals.getChildren().clear();
        } else if (review.plan().equals(now)) {
            // A review comes a moment after the plan; until then what is proposed stays as it was.
            proposals.getChildren().clear();
            List<PlanProposal> possible = PlanProposals.of(review, planning.today());
            if (!possible.isEmpty()) {
                proposals.getChildren().add(new Proposals(planning, review, possible, none));
            }
        }
    }

    /** What became of the plan before stands beside the list, and beside what is proposed where the board needs the width. */
    private void arrange() {
        boolean none = planning.plan().actions().isEmpty();
        boolean past = outcomes.isVisible();
        List<Object> now = List.of(none, past, planning.shape().get());
        if (now.equals(arranged)) {
            // Cards that are taken out and put back would lose the focus.
            return;
        }
        arranged = now;
        List<Node> first = none ? List.of(empty) : List.of(plan, done);
        getChildren().clear();
        if (past && planning.shape().get() == Planning.Shape.LIST && !none) {
            VBox left = new VBox(12, plan, done, proposals);
            left.setMinWidth(0);
            getChildren().add(new TwoColumns(LIST_SHARE, left, outcomes));
            return;
        }
        getChildren().addAll(first);
        getChildren().add(past ? new TwoColumns(PROPOSALS_SHARE, proposals, outcomes) : proposals);
        if (none) {
            getChildren().add(done);
        }
    }

    private String summary(ActionPlan now) {
        long owners = now.actions().stream()
                .map(a -> a.owner().value().strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        int soon = now.standing(DueState.SOON, planning.today()).size();
        int over = now.standing(DueState.OVERDUE, planning.today()).size();
        return Stream.of(
                        workspace.text(
                                "actions.count", String.valueOf(now.actions().size())),
                        owners == 0 ? "" : workspace.text("actions.count.owners", String.valueOf(owners)),
                        soon == 0 ? "" : workspace.text("actions.count.soon", String.valueOf(soon)),
                        over == 0 ? "" : workspace.text("actions.count.over", String.valueOf(over)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(workspace.text("actions.dot")));
    }

    void focusChosen() {
        view.focusChosen();
    }
}
