package org.zhixing.ui.raters;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Standing;
import org.zhixing.desk.Change;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.ui.workspace.Workspace;

/** Which sub-dimensions are asked of whom: of everybody in the role, or of some people only. */
final class AssignmentCard extends VBox {

    private final Workspace workspace;
    private final Roster roster;

    AssignmentCard(Workspace workspace, Roster roster) {
        this.workspace = workspace;
        this.roster = roster;
        getStyleClass().add("zx-card");
    }

    void refresh() {
        var session = workspace.session().get();
        if (session == null) {
            return;
        }
        Assessment assessment = session.assessment();
        Standing standing = session.dossier().standing();
        getChildren().setAll(label(workspace.text("raters.assign"), "zx-section"));
        Label text = label(workspace.text("raters.assign.text"), "zx-dense");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().add(text);
        for (Dimension dimension : roster.model().dimensions()) {
            getChildren()
                    .add(label(dimension.name().in(workspace.messages().get().language()), "zx-strong"));
            for (Subdimension part : dimension.subdimensions()) {
                getChildren().add(row(assessment, standing, part));
            }
        }
    }

    private HBox row(Assessment assessment, Standing standing, Subdimension part) {
        Label id = label(part.id(), "zx-caption");
        id.setMinWidth(28);
        Label name = label(part.name().in(workspace.messages().get().language()), "zx-dense");
        name.setPrefWidth(170);
        name.setMinWidth(170);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        List<String> assigned = standing.assignments().getOrDefault(part.id(), List.of());
        FlowPane people = new FlowPane(6, 6);
        people.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(people, Priority.ALWAYS);
        List<Rater> asked = assessment.raters().stream()
                .filter(r -> part.indicators().stream().anyMatch(i -> i.roles().contains(r.role())))
                .toList();
        for (Rater rater : asked) {
            people.getChildren().add(chip(assessment, part, rater, assigned, standing.closed()));
        }
        String hint = asked.isEmpty()
                ? workspace.text("raters.assign.nobodyAsked")
                : assigned.isEmpty() ? workspace.text("raters.assign.everybody") : "";
        people.getChildren().add(label(hint, "zx-caption"));
        HBox row = new HBox(8, id, name, people);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("assign-row");
        return row;
    }

    private ToggleButton chip(
            Assessment assessment, Subdimension part, Rater rater, List<String> assigned, boolean closed) {
        ToggleButton chip = new ToggleButton(roster.names().name(assessment, rater));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("small", "chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setSelected(assigned.contains(rater.id()));
        chip.setDisable(closed);
        chip.setOnAction(e -> {
            List<String> now = new ArrayList<>(assigned);
            if (!now.remove(rater.id())) {
                now.add(rater.id());
            }
            workspace.apply(new Change.Assign(part.id(), now));
        });
        return chip;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
