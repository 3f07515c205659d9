package org.zhixing.ui.raters;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Anonymity;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.PanelChange;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** What is promised to frontline workers, what those who know the others' answers could still infer, and the vignettes. */
final class PromiseCard extends VBox {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final Acts acts;

    PromiseCard(Workspace workspace, AssessmentSession open, Acts acts) {
        super(8);
        this.workspace = workspace;
        this.open = open;
        this.acts = acts;
        getStyleClass().add("zx-card");
        setId("promise-card");
    }

    void refresh() {
        Anonymity now = open.assessment().anonymity();
        FlowPane least = new FlowPane(16, 6, Parts.label(workspace.text("raters.promise.least"), "zx-dense"));
        ToggleGroup group = new ToggleGroup();
        for (int workers : new int[] {Anonymity.LEAST, Anonymity.MORE}) {
            RadioButton choice = new RadioButton(workspace.text("raters.promise.workers", String.valueOf(workers)));
            choice.setId("least-" + workers);
            choice.setToggleGroup(group);
            choice.setSelected(now.leastWorkers() == workers);
            choice.setDisable(open.state().closed());
            Choices.onChosen(choice, () -> set(new Anonymity(workers, now.roleColumns())));
            least.getChildren().add(choice);
        }
        CheckBox without = new CheckBox(workspace.text("raters.promise.without"));
        without.setId("without-column");
        without.setWrapText(true);
        without.setMinHeight(USE_PREF_SIZE);
        without.setSelected(!now.roleColumns());
        without.setDisable(open.state().closed());
        without.setOnAction(event -> set(new Anonymity(now.leastWorkers(), !without.isSelected())));
        Button vignettes = Parts.button(workspace.text("raters.scale.answer"), acts::answerAnchors, "small");
        vignettes.setId("roster-anchors");
        vignettes.setDisable(!acts.mayAnswerAnchors());
        getChildren()
                .setAll(
                        Parts.label(workspace.text("raters.promise"), "zx-section"),
                        least,
                        without,
                        Parts.prose(
                                workspace.text("raters.promise.text", String.valueOf(now.leastWorkers())), "zx-dense"),
                        Parts.prose(workspace.text("raters.promise.infer"), "zx-dense", "zx-muted"),
                        Parts.prose(workspace.text("raters.promise.stricter"), "zx-cap"),
                        Parts.hairline(),
                        Parts.prose(workspace.text("raters.scale.offer"), "zx-dense"),
                        vignettes);
    }

    /** What is refused is said, and the choice goes back. */
    private void set(Anonymity wanted) {
        workspace.apply(new PanelChange.SetAnonymity(wanted));
        refresh();
    }
}
