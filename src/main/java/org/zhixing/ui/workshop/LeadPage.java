package org.zhixing.ui.workshop;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** Leading a session: the round, typing votes, and what came out. */
final class LeadPage extends ScrollPane {

    /** What the trainer looks at. */
    enum Part {
        LEAD,
        TYPE,
        RESULTS
    }

    private static final double WIDEST = 1560;

    private final Workspace workspace;
    private final Running running;
    private final ObjectProperty<Part> part;
    private final FlowPane vignettes = new FlowPane(6, 6);
    private final StackPane content = new StackPane();

    LeadPage(Workspace workspace, Running running, ObjectProperty<Part> part) {
        this.workspace = workspace;
        this.running = running;
        this.part = part;
        Switch<Part> parts = new Switch<>(part);
        parts.setId("workshop-parts");
        parts.choice(Part.LEAD, workspace.text("workshop.part.LEAD"));
        parts.choice(Part.TYPE, workspace.text("workshop.part.TYPE"));
        parts.choice(Part.RESULTS, workspace.text("workshop.part.RESULTS"));
        vignettes.setMinWidth(0);
        HBox.setHgrow(vignettes, Priority.ALWAYS);
        parts.setMinWidth(USE_PREF_SIZE);
        VBox page = new VBox(12, Parts.row(12, vignettes, parts), content);
        page.setMaxWidth(WIDEST);
        StackPane centred = new StackPane(page);
        centred.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        setContent(centred);
        setFitToWidth(true);
        Follow.whileShown(this, running.now(), this::vignettes);
        Follow.whileShown(this, part, this::show);
    }

    /** The vignettes of the session; turning to one leads back to where it was left. */
    private void vignettes(Workshop now) {
        vignettes.getChildren().clear();
        int number = 1;
        for (Vignette vignette : now.vignettes()) {
            ToggleButton choice = new ToggleButton(number++ + "  "
                    + vignette.title().in(workspace.messages().get().language()));
            choice.setMnemonicParsing(false);
            choice.getStyleClass().add("vignette-tab");
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setSelected(vignette.id().equals(now.vignette()));
            choice.setOnAction(event -> {
                choice.setSelected(vignette.id().equals(now.vignette()));
                running.apply(new WorkshopStep.TurnTo(vignette.id()));
            });
            vignettes.getChildren().add(choice);
        }
    }

    private void show(Part chosen) {
        Node shown =
                switch (chosen) {
                    case LEAD -> lead();
                    case TYPE -> new VotesPane(running, workspace.messages().get());
                    case RESULTS -> new ResultsPane(workspace, running);
                };
        content.getChildren().setAll(shown);
    }

    private HBox lead() {
        RoundCard round = new RoundCard(running, workspace.messages().get());
        ItemsCard items = new ItemsCard(running, workspace.messages().get());
        VBox left = new VBox(12, round, items);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox right = new VBox(
                12, new WaysCard(workspace, running, () -> part.set(Part.TYPE)), new PeopleCard(workspace, running));
        right.setMinWidth(340);
        right.setPrefWidth(420);
        right.setMaxWidth(460);
        return new HBox(12, left, right);
    }
}
