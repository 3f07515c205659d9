package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.work.Language;

/** Goes round the whole program: every page of every screen, then the dialogs and pages of {@link Stops}. */
final class Round {

    /** More choices than any screen has. */
    private static final int PAGES = 12;

    /** Everything is looked at, in milliseconds, where much else is going on. */
    private static final long LOOKING = 180_000;

    private final Tour tour;
    private final Consumer<String> visit;

    private Round(Tour tour, Consumer<String> visit) {
        this.tour = tour;
        this.visit = visit;
    }

    /**
     * @param visit is given the name of each place, on the FX thread, once everything there stands still
     * @return the stops that could not be reached
     */
    static List<String> of(Tour tour, Consumer<String> visit) {
        Round round = new Round(tour, visit);
        for (Screen screen : Screens.all()) {
            OpenSelfCheck.run(() -> tour.workspace().go(screen.id(), null));
            tour.settle();
            round.at(screen.id());
            round.pages(screen.id());
        }
        List<String> missed = new ArrayList<>();
        for (Stops.Stop stop : Stops.ALL) {
            if (stop.go(tour)) {
                round.at(stop.name());
                round.pages(stop.name());
            } else {
                missed.add(stop.name());
            }
            OpenSelfCheck.run(() -> tour.workspace().closeDialog());
        }
        return missed;
    }

    private void at(String name) {
        WaitForAsyncUtils.waitForAsyncFx(LOOKING, () -> {
            visit.accept(name);
            return true;
        });
    }

    /** Presses each choice of each switch once, also those that come into sight by it. */
    private void pages(String name) {
        Set<String> pressed = new HashSet<>();
        for (int page = 0; page < PAGES; page++) {
            List<ToggleButton> next = OpenSelfCheck.onFx(() -> choices().stream()
                    .filter(choice -> !choice.isSelected() && !pressed.contains(choice.getText()))
                    .toList());
            if (next.isEmpty()) {
                return;
            }
            ToggleButton choice = next.get(0);
            pressed.add(choice.getText());
            OpenSelfCheck.run(choice::fire);
            tour.settle();
            at(name + " / " + choice.getText());
        }
    }

    /** Choices of what to look at; not those that answer something or change the whole program. */
    private List<ToggleButton> choices() {
        List<ToggleButton> choices = new ArrayList<>();
        for (Node node : Seen.below(tour.top())) {
            if (node instanceof ToggleButton choice
                    && choice.getStyleClass().contains("zx-switch-choice")
                    && !(choice.getUserData() instanceof Language)
                    && !(choice.getUserData() instanceof Settings.Theme)
                    && !(choice.getUserData() instanceof Integer)) {
                choices.add(choice);
            }
        }
        return choices;
    }
}
