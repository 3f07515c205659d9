package org.zhixing.ui.workshop;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** Who is here, by code name: how they answer and how far they are. */
final class PeopleCard extends VBox {

    private final Workspace workspace;
    private final Running running;
    private final Label title = Parts.label("", "zx-section");
    private final FlowPane people = new FlowPane(8, 8);
    private final Label nobody;

    PeopleCard(Workspace workspace, Running running) {
        super(8);
        this.workspace = workspace;
        this.running = running;
        getStyleClass().add("zx-card");
        nobody = Parts.prose(workspace.text("workshop.people.none"), "zx-dense", "zx-muted");
        getChildren().addAll(title, people, nobody);
        Follow.whileShown(this, running.now(), this::follow);
    }

    private void follow(Workshop now) {
        title.setText(workspace.text(
                "workshop.people", String.valueOf(now.participants().size())));
        Map<String, Long> answered = now.votes().stream()
                .filter(v -> v.vignette().equals(now.vignette()) && v.round() == now.round())
                .collect(Collectors.groupingBy(Vote::participant, Collectors.counting()));
        people.getChildren()
                .setAll(now.participants().stream()
                        .map(p -> chip(now, p, answered.getOrDefault(p.id(), 0L)))
                        .toList());
        Parts.show(nobody, now.participants().isEmpty() && !now.erased());
        if (now.erased()) {
            title.setText(workspace.text("workshop.people.erased"));
        }
    }

    private HBox chip(Workshop now, Participant participant, long answered) {
        Label name = Parts.label(participant.codeName(), "zx-dense", "zx-strong");
        name.setGraphic(Parts.icon(
                switch (participant.way()) {
                    case PHONE -> "fth-smartphone";
                    case FORM -> "fth-file-text";
                    case TYPED -> "fth-edit-2";
                }));
        Label far = Parts.label(
                workspace.text(
                        "workshop.room.of",
                        String.valueOf(answered),
                        String.valueOf(now.current().items().size())),
                "zx-caption");
        Button leave = Parts.iconButton(
                "fth-x",
                workspace.text("workshop.people.leave", participant.codeName()),
                () -> workspace.show(new SureQuestion(
                        workspace,
                        workspace.text("workshop.leave.title", participant.codeName()),
                        workspace.text("workshop.leave.text"),
                        workspace.text("workshop.leave.button"),
                        () -> running.apply(new WorkshopStep.Leave(participant.id())))));
        HBox chip = Parts.row(8, name, far, leave);
        chip.getStyleClass().add("person-chip");
        chip.setAccessibleText(participant.codeName() + " " + far.getText());
        return chip;
    }
}
