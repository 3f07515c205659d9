package org.zhixing.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;
import org.zhixing.ui.workshop.running.Clock;
import org.zhixing.ui.workshop.running.Round;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workshop.running.Tally;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** The round on the vignette at hand: where it stands, the one thing that comes next, and the clock. */
final class RoundCard extends VBox {

    private static final int LONGEST_TALK = 60;
    private static final int FIVE = 5;

    /** One act in the order of the work; null stands for the next vignette. */
    private record Act(Optional<Stage> stage, Button button, WithReason place) {}

    private final Running running;
    private final Messages words;
    private final Label title = Parts.prose("", "zx-section");
    private final Label standing = Parts.prose("", "zx-dense", "zx-muted");
    private final VBox progress = new VBox(4);
    private final List<Act> acts = new ArrayList<>();
    private final Button back;
    private final WithReason backPlace;

    RoundCard(Running running, Messages words) {
        super(12);
        this.running = running;
        this.words = words;
        getStyleClass().addAll("zx-card", "round-card");
        FlowPane steps = new FlowPane(6, 8);
        steps.setAlignment(Pos.CENTER_LEFT);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.LOBBY) {
                act(steps, Optional.of(stage));
            }
        }
        act(steps, Optional.empty());
        back = Parts.button(words.text("workshop.back"), this::goBack, "flat", "small");
        back.setGraphic(Parts.icon("fth-corner-up-left"));
        back.setId("workshop-back-step");
        backPlace = new WithReason(back);
        getChildren()
                .addAll(
                        new VBox(2, title, Parts.row(10, standing, Parts.spring(), backPlace)),
                        progress,
                        steps,
                        Parts.hairline(),
                        clock());
        Follow.whileShown(this, running.now(), this::follow);
        Follow.whileShown(
                this, running.minutes(), minutes -> follow(running.now().get()));
    }

    private void act(FlowPane steps, Optional<Stage> stage) {
        Button button = Parts.button("", () -> Round.goOn(running));
        button.setId("workshop-" + stage.map(Stage::name).orElse("NEXT"));
        WithReason place = new WithReason(button);
        HBox step = Parts.row(6, place);
        if (!acts.isEmpty()) {
            step.getChildren().add(0, Parts.label("→", "zx-caption"));
        }
        acts.add(new Act(stage, button, place));
        steps.getChildren().add(step);
    }

    private void follow(Workshop now) {
        Stage stage = now.stage();
        Vignette vignette = now.current();
        title.setText(vignette.title().in(words.language()));
        standing.setText(Round.standing(stage, words));
        progress(now);
        Optional<Stage> next = Round.next(stage);
        for (Act act : acts) {
            act.button()
                    .setText(act.stage()
                            .map(s -> Round.act(s, running.minutes().get(), words))
                            .orElseGet(() -> words.text("workshop.act.next")));
            act.button().getStyleClass().remove("accent");
            boolean done = act.stage().filter(s -> s.compareTo(stage) <= 0).isPresent();
            act.button().setGraphic(done ? Parts.icon("fth-check") : null);
            Optional<String> why = whyNot(act.stage(), now);
            if (why.isPresent()) {
                act.place().refuse(why.get());
            } else {
                act.place().allow();
                act.button().getStyleClass().add("accent");
            }
        }
        Optional<Stage> before = Round.back(stage);
        if (before.isPresent() && !now.erased()) {
            backPlace.allow();
        } else {
            backPlace.refuse(
                    words.text(stage == Stage.LOBBY || now.erased() ? "workshop.back.first" : "workshop.back.shown"));
        }
        Parts.show(progress, next.isPresent() && stage != Stage.LOBBY);
    }

    /** Why an act is not the one that comes next; empty when it is. */
    private Optional<String> whyNot(Optional<Stage> wanted, Workshop now) {
        if (now.erased()) {
            return Optional.of(words.text("workshop.why.erased"));
        }
        if (wanted.isEmpty()) {
            return now.stage() != Stage.COMPARED
                    ? Optional.of(words.text("workshop.why.compareFirst"))
                    : Round.nextVignette(now).isEmpty()
                            ? Optional.of(words.text("workshop.why.lastVignette"))
                            : Optional.empty();
        }
        if (!Round.next(now.stage()).equals(wanted)) {
            return Optional.of(Round.whyNot(wanted.get(), now.stage(), words));
        }
        return wanted.get() == Stage.FIRST && now.current().items().isEmpty()
                ? Optional.of(words.text("workshop.why.noItems"))
                : Optional.empty();
    }

    private void progress(Workshop now) {
        int everybody = now.participants().size();
        long done = Tally.done(now, now.round());
        String said = words.text("workshop.room.done", String.valueOf(done), String.valueOf(everybody));
        ShareBar bar = new ShareBar(everybody == 0 ? 0.0 : (double) done / everybody, 0, said);
        Label label = Parts.label(said, "zx-dense");
        label.setId("workshop-done");
        progress.getChildren().setAll(label, bar);
    }

    private void goBack() {
        Round.back(running.now().get().stage()).ifPresent(stage -> running.apply(new WorkshopStep.MoveTo(stage)));
    }

    private HBox clock() {
        Label time = Parts.label("", "round-clock");
        Follow.whileShown(time, running.clock().seconds(), seconds -> time.setText(Clock.written(seconds.longValue())));
        Label minutes = Parts.label("", "zx-dense");
        minutes.setMinWidth(USE_PREF_SIZE);
        Follow.whileShown(
                minutes,
                running.minutes(),
                value -> minutes.setText(words.text("workshop.minutes", String.valueOf(value.intValue()))));
        Button less = Parts.iconButton("fth-minus", words.text("workshop.minutes.less"), () -> change(-FIVE));
        Button more = Parts.iconButton("fth-plus", words.text("workshop.minutes.more"), () -> change(FIVE));
        less.setId("minutes-less");
        more.setId("minutes-more");
        Label talk = Parts.label(words.text("workshop.minutes.talk"), "zx-dense", "zx-muted");
        talk.setTooltip(new Tooltip(talk.getText()));
        Button toggle = Parts.button("", running.clock()::toggle, "small");
        toggle.setId("workshop-clock");
        Follow.whileShown(
                toggle,
                running.clock().running(),
                going -> toggle.setText(words.text(going ? "workshop.clock.stop" : "workshop.clock.start")));
        return Parts.row(8, Parts.icon("fth-clock"), time, toggle, Parts.spring(), talk, less, minutes, more);
    }

    private void change(int by) {
        int now = running.minutes().get();
        int grid = by > 0 ? Math.floorDiv(now, FIVE) * FIVE + FIVE : -Math.floorDiv(-now, FIVE) * FIVE - FIVE;
        running.minutes().set(Math.max(FIVE, Math.min(LONGEST_TALK, grid)));
    }
}
