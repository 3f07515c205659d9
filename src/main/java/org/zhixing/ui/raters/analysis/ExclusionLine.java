package org.zhixing.ui.raters.analysis;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Exclusion;
import org.zhixing.ui.common.Parts;

/** Whether a rater's answers count: who has signed that they do not, why, and what the one who acts can do about it. */
final class ExclusionLine extends VBox {

    private final Shown shown;
    private final ExclusionActs acts;
    private final String rater;
    private final String name;

    /** @param name what the seat is called */
    ExclusionLine(Shown shown, ExclusionActs acts, String rater, String name) {
        super(4);
        this.shown = shown;
        this.acts = acts;
        this.rater = rater;
        this.name = name;
        getStyleClass().add("exclusion-line");
        Exclusion exclusion = shown.assessment().exclusion(rater).orElse(null);
        if (exclusion == null) {
            proposal();
        } else {
            state(exclusion);
        }
    }

    private void proposal() {
        Button propose = act("raters.exclude.propose", () -> acts.propose(rater, name), "propose-" + rater);
        boolean may = acts.maySign(rater);
        propose.setDisable(!may);
        getChildren().add(propose);
        if (!may) {
            getChildren().add(Parts.prose(shown.text("raters.exclude.who"), "zx-cap"));
        }
    }

    private void state(Exclusion exclusion) {
        getChildren()
                .addAll(
                        Parts.prose(
                                shown.text(exclusion.signed() ? "raters.exclude.out" : "raters.exclude.waiting"),
                                "zx-dense",
                                "zx-strong"),
                        Parts.prose(
                                shown.text(
                                        "raters.exclude.signed",
                                        signed(exclusion.director()),
                                        signed(exclusion.supervisor()),
                                        exclusion.reason().value()),
                                "zx-cap"));
        FlowPane buttons = new FlowPane(8, 4);
        boolean may = acts.maySign(rater);
        if (!exclusion.signed()) {
            Button sign = act(
                    shown.text("raters.exclude.sign", may ? acts.signsAs() : shown.text("raters.exclude.someone")),
                    () -> acts.sign(rater, name));
            sign.setId("sign-" + rater);
            sign.setDisable(!may || acts.signsAs().equals(already(exclusion)));
            buttons.getChildren().add(sign);
        }
        Button withdraw = act("raters.exclude.withdraw", () -> acts.withdraw(rater, name), "withdraw-" + rater);
        withdraw.setDisable(!may);
        buttons.getChildren().add(withdraw);
        getChildren().add(buttons);
        if (!may) {
            getChildren().add(Parts.prose(shown.text("raters.exclude.who"), "zx-cap"));
        }
    }

    /** The role that has signed already while the other is awaited. */
    private String already(Exclusion exclusion) {
        return shown.names().role(exclusion.director() != null ? org.zhixing.model.Role.D : org.zhixing.model.Role.S);
    }

    private String signed(@Nullable String by) {
        return shown.text(by == null ? "raters.exclude.notYet" : "raters.exclude.yes");
    }

    private Button act(String key, Runnable run, String id) {
        Button button = act(shown.text(key), run);
        button.setId(id);
        return button;
    }

    private Button act(String text, Runnable run) {
        Button button = Parts.button(text, run, "small");
        button.setAccessibleText(text + " " + name);
        return button;
    }
}
