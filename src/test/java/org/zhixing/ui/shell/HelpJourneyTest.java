package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.assessment.Assessment;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.work.Language;

/** Somebody who does not know the program: reads about each screen, follows a link, searches, is shown around. */
@ExtendWith(ApplicationExtension.class)
class HelpJourneyTest {

    @TempDir
    private static Path folder;

    private Tour tour;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    private boolean reads(String page) {
        return OpenSelfCheck.onFx(() -> tour.has("help-page-" + page));
    }

    private void type(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        tour.settle();
    }

    @Test
    void helpIsReadFromEveryScreenAndTheWayRoundLeadsToTheReport(FxRobot robot) {
        tour.sample();
        everyScreenHasItsPage(robot);
        overADialogTooAndWhatWasTypedIsStillThere(robot);
        linksAndSearchLeadOn(robot);
        oneIsShownAround(robot);
    }

    private void everyScreenHasItsPage(FxRobot robot) {
        List<String> without = new ArrayList<>();
        for (Screen screen : Screens.all()) {
            if (screen.group() != Screen.Group.ASIDE) {
                OpenSelfCheck.run(() -> tour.workspace().go(screen.id(), null));
                OpenSelfCheck.run(tour.scene().getRoot()::requestFocus);
                type(robot, KeyCode.F1);
                if (!reads(screen.id())) {
                    without.add(screen.id());
                }
                type(robot, KeyCode.ESCAPE);
                assertEquals(screen.id(), tour.workspace().place().get().screen());
            }
        }
        assertEquals(List.of(), without);
    }

    private void overADialogTooAndWhatWasTypedIsStillThere(FxRobot robot) {
        OpenSelfCheck.run(() -> tour.workspace().go("actions", null));
        tour.settle();
        assertTrue(tour.press("action-new"));
        OpenSelfCheck.run(tour.node("action-owner")::requestFocus);
        robot.write("zhou");
        tour.settle();
        assertEquals(
                "action-owner", OpenSelfCheck.onFx(this::focused), "what is still missing does not take the focus");
        type(robot, KeyCode.F1);
        assertTrue(reads("actions"));
        assertFalse(OpenSelfCheck.onFx(() -> tour.has("action-owner")));
        type(robot, KeyCode.F1);
        type(robot, KeyCode.ESCAPE);
        assertEquals("action-owner", OpenSelfCheck.onFx(this::focused));
        assertEquals("zhou", OpenSelfCheck.onFx(() -> ((ComboBox<?>) tour.node("action-owner"))
                .getEditor()
                .getText()));
        OpenSelfCheck.run(() -> tour.workspace().closeDialog());
        tour.settle();
    }

    /** Id of what has the focus, or of the box that its field is part of. */
    private String focused() {
        Node node = tour.scene().getFocusOwner();
        while (node != null && node.getId() == null) {
            node = node.getParent();
        }
        return node == null ? "" : node.getId();
    }

    private void linksAndSearchLeadOn(FxRobot robot) {
        OpenSelfCheck.run(() -> tour.workspace().go("help", "rating"));
        tour.settle();
        OpenSelfCheck.run(() -> ((Hyperlink) Seen.below(tour.scene().getRoot()).stream()
                        .filter(node ->
                                node instanceof Hyperlink link && link.getText().equals("证据门槛"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        tour.settle();
        assertTrue(reads("evidence"));
        assertTrue(tour.press("help-back"));
        assertTrue(reads("rating"));

        OpenSelfCheck.run(() -> ((TextInputControl) tour.node("help-search")).setText("ppjz"));
        tour.settle();
        assertEquals(1, OpenSelfCheck.onFx(() -> ((ListView<?>) tour.node("help-pages"))
                .getItems()
                .size()));
        OpenSelfCheck.run(tour.node("help-search")::requestFocus);
        type(robot, KeyCode.ENTER);
        assertTrue(reads("alignment"));

        OpenSelfCheck.run(() -> tour.settings().language().set(Language.EN));
        tour.settle();
        assertTrue(reads("alignment"));
        assertEquals("Search the help", OpenSelfCheck.onFx(() -> tour.node("help-search")
                .getAccessibleText()));
    }

    private void oneIsShownAround(FxRobot robot) {
        Assessment before = tour.workspace().assessment().get();
        assertTrue(tour.press("help-tour"));
        OpenSelfCheck.until(() -> tour.has("tour-card"));
        List<String> targets = List.of(
                "total-score",
                "overview-drifts",
                "anchors",
                "now-card",
                "",
                "signals-card",
                "discuss-card",
                "action-new",
                "export-report");
        for (int step = 0; step < targets.size(); step++) {
            String target = targets.get(step);
            int number = step + 1;
            OpenSelfCheck.until(() ->
                    tour.node("tour-card").getAccessibleText().startsWith("Sample agency · step " + number + " of 9")
                            && ringed(target));
            if (step == 2) {
                type(robot, KeyCode.LEFT);
                OpenSelfCheck.until(() -> ringed("overview-drifts"));
                type(robot, KeyCode.RIGHT);
                OpenSelfCheck.until(() -> ringed(target));
                // The card has the focus: keys of the page behind it do nothing.
                type(robot, KeyCode.DIGIT0);
            }
            type(robot, KeyCode.RIGHT);
        }
        assertFalse(OpenSelfCheck.onFx(() -> tour.has("tour-card")));
        assertEquals("help", tour.workspace().place().get().screen());
        assertEquals(before, tour.workspace().assessment().get());

        OpenSelfCheck.run(() -> tour.workspace().tour());
        OpenSelfCheck.until(() -> tour.has("tour-card") && ringed("total-score"));
        OpenSelfCheck.run(() -> tour.stage.setWidth(980));
        tour.settle();
        OpenSelfCheck.until(() -> tour.scene().getWidth() < 1000 && ringed("total-score"));
        type(robot, KeyCode.ESCAPE);
        assertFalse(OpenSelfCheck.onFx(() -> tour.has("tour-card")));
    }

    /** On the FX thread. Whether the ring lies around what is talked about, and the card in the window. */
    private boolean ringed(String target) {
        Node ring = Seen.below(tour.scene().getRoot()).stream()
                .filter(node -> node.getStyleClass().contains("zx-tour-ring"))
                .findFirst()
                .orElse(null);
        Bounds card = Seen.place(tour.node("tour-card"));
        boolean inside =
                tour.scene().getWidth() >= card.getMaxX() && tour.scene().getHeight() >= card.getMaxY();
        if (ring == null || !inside) {
            return false;
        }
        return target.isEmpty() || (tour.has(target) && Seen.place(ring).intersects(Seen.place(tour.node(target))));
    }
}
