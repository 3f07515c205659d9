package org.zhixing.ui.workshop.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Round;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.workshop.Stage;

/** The five steps with the present one marked, and what the trainer can do from here. */
final class StepBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final HBox steps = Parts.row(12);
    private final HBox acts = Parts.row(12);
    private final Running running;
    private final Runnable numbers;
    private final Runnable people;
    private final List<Label> names = new ArrayList<>();
    private String drawn = "";

    /**
     * @param numbers shows the numbers as a table
     * @param people shows people by code name, or the items again
     */
    StepBar(Running running, Runnable numbers, Runnable people) {
        super(12);
        this.running = running;
        this.numbers = numbers;
        this.people = people;
        getStyleClass().add("room-steps");
        setMinWidth(0);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(steps, Parts.spring(), acts);
    }

    void follow(Shown shown, boolean peopleShown) {
        int minutes = running.minutes().get();
        String now = shown.stage() + shown.workshop().vignette() + minutes + peopleShown;
        if (drawn.equals(now)) {
            return;
        }
        drawn = now;
        steps(shown);
        acts.getChildren().clear();
        if (shown.compared()) {
            acts.getChildren()
                    .add(button(
                            "room-people",
                            shown.words().text(peopleShown ? "workshop.room.items" : "workshop.room.people"),
                            "P",
                            people));
        }
        if (shown.votesShown()) {
            Button table = Parts.button("", numbers);
            table.setGraphic(Parts.icon("fth-list"));
            table.setId("room-numbers");
            Parts.name(table, shown.words().text("workshop.room.table"));
            acts.getChildren().add(table);
        }
        if (shown.stage() != Stage.LOBBY) {
            acts.getChildren()
                    .addAll(
                            button(
                                    "room-previous",
                                    shown.words().text("workshop.room.previous"),
                                    "←",
                                    () -> Round.turn(running, -1)),
                            button(
                                    "room-following",
                                    shown.words().text("workshop.room.following"),
                                    "→",
                                    () -> Round.turn(running, 1)));
        }
        Round.goOnWords(shown.workshop(), minutes, shown.words()).ifPresent(words -> {
            Button on = Parts.button(words, () -> Round.goOn(running), "accent");
            on.setId("room-on");
            acts.getChildren().add(on);
        });
        acts.getChildren().forEach(act -> ((Region) act).setMinWidth(USE_PREF_SIZE));
    }

    /** Where not everything finds room, only the present step has its name. */
    @Override
    protected void layoutChildren() {
        names(true);
        double gaps = getInsets().getLeft() + getInsets().getRight() + 2 * getSpacing();
        if (steps.prefWidth(-1) + acts.prefWidth(-1) + gaps > getWidth()) {
            names(false);
        }
        super.layoutChildren();
    }

    private void names(boolean all) {
        for (Label name : names) {
            Parts.show(name, all || name.getPseudoClassStates().contains(CURRENT));
        }
    }

    private static Button button(String id, String words, String key, Runnable act) {
        Button button = Parts.button(words, act);
        button.setId(id);
        button.setGraphic(Parts.keyCap(key));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return button;
    }

    private void steps(Shown shown) {
        steps.getChildren().clear();
        names.clear();
        int current = Round.step(shown.stage());
        for (int i = 1; i <= Round.STEPS; i++) {
            if (i > 1) {
                Region line = new Region();
                line.getStyleClass().add("room-step-line");
                steps.getChildren().add(line);
            }
            Label number = Parts.label(String.valueOf(i), "room-step-number");
            number.setMinWidth(USE_PREF_SIZE);
            Label name = Parts.label(Round.stepName(i, shown.words()), "room-step-name");
            name.setMinWidth(USE_PREF_SIZE);
            number.pseudoClassStateChanged(CURRENT, i == current);
            name.pseudoClassStateChanged(CURRENT, i == current);
            names.add(name);
            HBox step = Parts.row(8, number, name);
            steps.getChildren().add(step);
        }
        steps.setAccessibleRole(AccessibleRole.TEXT);
        steps.setAccessibleText(shown.words()
                .text("workshop.room.step", String.valueOf(current), Round.stepName(current, shown.words())));
    }
}
