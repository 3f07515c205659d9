package org.zhixing.ui.workshop.running;

import java.util.List;
import java.util.Optional;
import org.zhixing.work.Messages;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** Where the round stands, in the words of the people in the room, and what comes next. */
public final class Round {

    /** The steps that a room sees; getting ready belongs to the first. */
    public static final int STEPS = 5;

    private Round() {}

    /** Which step of the room's this is, from 1. */
    public static int step(Stage stage) {
        return switch (stage) {
            case LOBBY, FIRST, LOCKED -> 1;
            case REVEALED -> 2;
            case DISCUSSING -> 3;
            case SECOND -> 4;
            case COMPARED -> 5;
        };
    }

    /** Name of the room's step of that number. */
    public static String stepName(int step, Messages words) {
        return words.text("workshop.step." + step);
    }

    /** Where it stands, for the trainer. */
    public static String standing(Stage stage, Messages words) {
        return words.text("workshop.stage." + stage);
    }

    /** The stage after this one on the same vignette; empty after the last. */
    public static Optional<Stage> next(Stage stage) {
        return stage == Stage.COMPARED ? Optional.empty() : Optional.of(stage.next());
    }

    /** The stage before this one, where it may be returned to. */
    public static Optional<Stage> back(Stage stage) {
        return stage.mayGoBack() ? Optional.of(Stage.values()[stage.ordinal() - 1]) : Optional.empty();
    }

    /** The vignette after the one at hand; empty after the last. */
    public static Optional<Vignette> nextVignette(Workshop workshop) {
        List<Vignette> all = workshop.vignettes();
        int at = all.indexOf(workshop.current());
        return at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    }

    /** What the button says that goes to this stage. */
    public static String act(Stage stage, int minutes, Messages words) {
        return stage == Stage.DISCUSSING
                ? words.text("workshop.act.DISCUSSING", String.valueOf(minutes))
                : words.text("workshop.act." + stage);
    }

    /** Why a stage cannot be gone to now. */
    public static String whyNot(Stage wanted, Stage now, Messages words) {
        return wanted.compareTo(now) <= 0
                ? words.text("workshop.why.past")
                : words.text("workshop.why.first", act(Stage.values()[wanted.ordinal() - 1], 0, words));
    }

    /** Does the one thing that comes next, where there is one: the next stage, then the next vignette. */
    public static void goOn(Running running) {
        Workshop workshop = running.now().get();
        Optional<Stage> next = next(workshop.stage());
        if (next.isPresent()) {
            running.moveTo(next.get());
        } else {
            nextVignette(workshop).ifPresent(v -> running.apply(new WorkshopStep.TurnTo(v.id())));
        }
    }

    /** What {@link #goOn} does now, in words; empty when there is nothing more. */
    public static Optional<String> goOnWords(Workshop workshop, int minutes, Messages words) {
        return next(workshop.stage()).map(stage -> act(stage, minutes, words)).or(() -> nextVignette(workshop)
                .map(v -> words.text("workshop.act.next")));
    }

    /** Shows the item so many places further, going round at the ends. */
    public static void turn(Running running, int places) {
        Workshop workshop = running.now().get();
        List<Vignette.Item> items = workshop.current().items();
        Tally.shown(workshop)
                .map(item -> items.get(Math.floorMod(items.indexOf(item) + places, items.size())))
                .ifPresent(item -> running.apply(new WorkshopStep.Show(item.indicator())));
    }
}
