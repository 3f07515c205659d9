package org.zhixing.ui.raters;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.AnchoringVignette;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.PanelChange;
import org.zhixing.documents.AnchoringVignettes;
import org.zhixing.model.Dimension;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** The two fixed vignettes, each to be rated in every dimension. They enter no score. */
final class AnchorForm extends Dialog {

    private static final double WIDE = 560;

    /** Beyond the scale: nothing chosen. */
    private static final int NONE = Integer.MIN_VALUE;

    private record Asked(Anchoring vignette, String dimension, ObjectProperty<Integer> level, int before) {}

    private final Workspace workspace;
    private final AssessmentSession open;
    private final List<Asked> asked = new ArrayList<>();

    AnchorForm(Workspace workspace, AssessmentSession open) {
        super(workspace.text("raters.scale.title"));
        this.workspace = workspace;
        this.open = open;
        RatersSheet.dress(this);
        paragraph(workspace.text("raters.scale.text")).setPrefWidth(WIDE);
        Language language = workspace.messages().get().language();
        for (AnchoringVignette vignette : AnchoringVignettes.shipped()) {
            Label title = Parts.label(vignette.title().in(language), "zx-strong");
            Label text = Parts.prose(vignette.text().in(language), "zx-dense");
            text.setPrefWidth(WIDE);
            VBox card = new VBox(4, title, text);
            card.getStyleClass().add("vignette");
            add(card);
            add(levels(vignette.vignette()));
        }
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        primary(workspace.text("raters.scale.keep"), this::keep).setId("anchors-keep");
    }

    private GridPane levels(Anchoring vignette) {
        GridPane grid = new GridPane(16, 8);
        int row = 0;
        for (Dimension dimension : open.pinned().model().dimensions()) {
            int before = open.assessment().anchorAnswers().stream()
                    .filter(a -> a.samePlace(
                            vignette, dimension.id(), workspace.rater().get()))
                    .map(AnchorAnswer::level)
                    .findFirst()
                    .orElse(NONE);
            ObjectProperty<Integer> level = new SimpleObjectProperty<>(before);
            String name = dimension.name().in(workspace.messages().get().language());
            Switch<Integer> choices = new Switch<>(level);
            choices.setId("anchor-" + vignette + "-" + dimension.id());
            var scale = open.pinned().model().scale();
            for (int each = scale.min(); each <= scale.max(); each++) {
                choices.choice(each, String.valueOf(each));
            }
            choices.getChildren()
                    .forEach(choice -> choice.setAccessibleText(
                            workspace.text("raters.scale.choice", name, String.valueOf(choice.getUserData()))));
            asked.add(new Asked(vignette, dimension.id(), level, before));
            grid.addRow(row++, Parts.label(name, "zx-dense"), choices);
        }
        return grid;
    }

    private void keep() {
        workspace.closeDialog();
        String me = workspace.rater().get();
        for (Asked one : asked) {
            int level = one.level().get();
            if (level != one.before()) {
                workspace.apply(new PanelChange.AnswerAnchor(one.vignette(), one.dimension(), me, level));
            }
        }
    }
}
