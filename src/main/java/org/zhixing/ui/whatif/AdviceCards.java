package org.zhixing.ui.whatif;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.DriftDefinition;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.whatif.Effect;
import org.zhixing.whatif.Flag;
import org.zhixing.whatif.Step;
import org.zhixing.whatif.WhatIf;
import org.zhixing.whatif.WhatIfWords;
import org.zhixing.work.Messages;

/** Which step helps most, what would turn a flag, and whether the verdict hangs on one rater; worked out behind the window. */
final class AdviceCards {

    private static final int STEPS = 5;
    private static final int LINES = 12;

    private final Workspace workspace;
    private final WhatIf whatIf;
    private final Supposed supposed;
    private final Messages words;
    private final WhatIfWords says;

    AdviceCards(Workspace workspace, WhatIf whatIf, Supposed supposed) {
        this.workspace = workspace;
        this.whatIf = whatIf;
        this.supposed = supposed;
        this.words = workspace.messages().get();
        this.says = new WhatIfWords(whatIf.model(), words);
    }

    /** The most helpful steps, each to be tried with a click. */
    VBox steps() {
        VBox card = card("whatif.best", "whatif-steps");
        VBox lines = new VBox(6, Parts.label(words.text("whatif.working"), "zx-muted"));
        card.getChildren().add(lines);
        workspace.work(whatIf::stepsUp, steps -> {
            lines.getChildren().clear();
            if (steps.isEmpty()) {
                lines.getChildren().add(Parts.prose(words.text("whatif.noSteps"), "zx-muted"));
            }
            steps.stream().limit(STEPS).forEach(s -> lines.getChildren().add(step(s)));
        });
        return card;
    }

    private HBox step(Step step) {
        var sentence = Parts.prose(says.step(step), "zx-dense");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Button take = Parts.button(words.text("whatif.try"), () -> supposed.take(step), "small");
        take.setId("whatif-try-" + step.indicator());
        take.setAccessibleText(words.text("whatif.tryThis", says.place(step.indicator())));
        return Parts.row(8, sentence, take);
    }

    /** What would turn a flag, asked by a click. */
    VBox flips() {
        VBox card = card("whatif.flip", "whatif-flips");
        FlowPane choices = new FlowPane(6, 6);
        VBox lines = new VBox(4);
        for (DriftDefinition drift : whatIf.model().drifts()) {
            choices.getChildren().add(ask(new Flag.SeverityOf(drift.id()), lines));
        }
        choices.getChildren().add(ask(new Flag.BandOf(Effect.TOTAL), lines));
        choices.getChildren().add(ask(new Flag.Caps(), lines));
        card.getChildren().addAll(choices, lines);
        return card;
    }

    private Button ask(Flag flag, VBox lines) {
        return Parts.button(says.flag(flag), () -> answer(lines, () -> says.flips(whatIf.flips(flag))), "small");
    }

    /** Whether the verdict hangs on one rater, asked by a click. */
    VBox robustness() {
        VBox card = card("whatif.robustness", "whatif-robustness");
        VBox lines = new VBox(4);
        card.getChildren()
                .addAll(
                        Parts.button(
                                words.text("whatif.check"),
                                () -> answer(lines, () -> says.robustness(whatIf.robustness())),
                                "small"),
                        lines);
        return card;
    }

    private void answer(VBox lines, Supplier<List<String>> answer) {
        lines.getChildren().setAll(Parts.label(words.text("whatif.working"), "zx-muted"));
        workspace.work(answer::get, said -> {
            lines.getChildren().clear();
            said.stream().limit(LINES).forEach(l -> lines.getChildren().add(Parts.prose(l, "zx-dense")));
            if (said.size() > LINES) {
                lines.getChildren()
                        .add(Parts.prose(words.text("whatif.more", String.valueOf(said.size() - LINES)), "zx-caption"));
            }
        });
    }

    private VBox card(String title, String id) {
        VBox card = Parts.card();
        card.setSpacing(8);
        card.setId(id);
        card.getChildren().add(Parts.label(words.text(title), "zx-section"));
        return card;
    }
}
