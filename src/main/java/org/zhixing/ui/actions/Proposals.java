package org.zhixing.ui.actions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.review.PlanProposal;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.common.ReasonWords;
import org.zhixing.work.Messages;

/** What may go into the plan: what it is, why it is proposed, who usually acts, and a button to take it. */
final class Proposals extends VBox {

    private final Planning planning;
    private final Review review;
    private final Messages messages;
    private final VBox rows = new VBox();

    /**
     * @param proposals not empty
     * @param primary whether taking them is the first thing to do on the screen
     */
    Proposals(Planning planning, Review review, List<PlanProposal> proposals, boolean primary) {
        super(10);
        this.planning = planning;
        this.review = review;
        messages = planning.workspace().messages().get();
        getStyleClass().add("zx-card");
        setId("proposals");
        List<PlanProposal> first = proposals.stream()
                .filter(p -> p.source() != PlanProposal.Source.FIRED)
                .toList();
        List<PlanProposal> rest = proposals.stream()
                .filter(p -> p.source() == PlanProposal.Source.FIRED)
                .toList();
        HBox head = Parts.row(
                8,
                Parts.label(messages.text("actions.proposals"), "zx-section"),
                Parts.label(
                        messages.text("actions.proposals.count", String.valueOf(first.size() + rest.size())),
                        "zx-caption"),
                Parts.spring());
        if (!first.isEmpty()) {
            Button take = Parts.button(
                    messages.text("actions.proposals.all", String.valueOf(first.size())), () -> planning.take(first));
            take.setId("take-all");
            if (primary) {
                take.getStyleClass().add("accent");
            }
            head.getChildren().add(take);
        }
        getChildren().addAll(head, Parts.prose(messages.text("actions.proposals.rule"), "zx-caption"), rows);
        first.forEach(this::row);
        if (!rest.isEmpty()) {
            Button more = Parts.button(
                    messages.text("actions.proposals.more", String.valueOf(rest.size())), () -> {}, "zx-link");
            more.setOnAction(event -> {
                getChildren().remove(more);
                rest.forEach(this::row);
            });
            getChildren().add(more);
        }
    }

    private void row(PlanProposal proposal) {
        Label id = Parts.label(
                proposal.action().recommendation() == null
                        ? ""
                        : proposal.action().recommendation(),
                "zx-id",
                "plan-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        VBox what = new VBox(
                2,
                Parts.prose(planning.words().title(proposal.action()), "zx-dense"),
                Parts.prose(why(proposal), "zx-caption"));
        HBox.setHgrow(what, Priority.ALWAYS);
        Label owners = Parts.prose(owners(proposal), "zx-dense", "zx-muted", "proposal-owners");
        Label due = Parts.label(
                proposal.action().due() == null
                        ? messages.text("actions.due.unset")
                        : String.valueOf(proposal.action().due()),
                "zx-dense");
        due.setMinWidth(Region.USE_PREF_SIZE);
        Button take =
                Parts.button(messages.text("actions.proposals.take"), () -> planning.take(List.of(proposal)), "small");
        take.setGraphic(Parts.icon("fth-plus"));
        take.setId("take-" + proposal.action().id());
        take.setAccessibleText(
                messages.text("actions.proposals.takeOne", planning.words().title(proposal.action())));
        HBox row = Parts.row(12, id, what, owners, due, take);
        row.getStyleClass().add("proposal-row");
        rows.getChildren().add(row);
    }

    private String why(PlanProposal proposal) {
        String because = new ReasonWords(review, messages).because(proposal.because());
        var earlier = proposal.goesOnFrom();
        if (earlier == null) {
            return messages.text("actions.proposals.because", because);
        }
        String goesOn = messages.text("actions.proposals.goesOn", String.valueOf(earlier.year()));
        return because.isEmpty()
                ? goesOn
                : messages.text("actions.proposals.because", because) + messages.text("actions.semicolon") + goesOn;
    }

    private String owners(PlanProposal proposal) {
        RaterNames names = new RaterNames(review.pinned().model(), messages);
        return proposal.owners().stream().map(names::role).collect(Collectors.joining(messages.text("actions.comma")));
    }
}
