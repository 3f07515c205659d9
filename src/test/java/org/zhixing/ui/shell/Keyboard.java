package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.shell.Tour.until;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Screen;

/** Somebody at the window of the whole program who has no mouse. */
final class Keyboard {

    /** No page has more places for Tab than this. */
    private static final int FAR = 400;

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.DIGIT0);

    private final Robot robot = onFx(Robot::new);
    private final FxRobot typist = new FxRobot();
    private final Tour tour;

    Keyboard(Tour tour) {
        this.tour = tour;
    }

    /** These keys together, then waits until everything stands still. */
    void push(KeyCode... keys) {
        strike(keys);
        tour.settle();
    }

    /** Waits only until what was struck has arrived: Tab is struck often. */
    private void strike(KeyCode... keys) {
        OpenSelfCheck.run(() -> List.of(keys).forEach(robot::keyPress));
        // A key that closes its window is let go in the one beneath.
        WaitForAsyncUtils.waitForFxEvents(1);
        OpenSelfCheck.run(() -> {
            for (int at = keys.length - 1; at >= 0; at--) {
                robot.keyRelease(keys[at]);
            }
        });
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    void write(String text) {
        typist.write(text);
    }

    /** Id of what has the focus, or of what it is a part of. */
    String focused() {
        return onFx(() -> {
            Node node = tour.scene().getFocusOwner();
            while (node != null && node.getId() == null) {
                node = node.getParent();
            }
            return node == null ? "" : node.getId();
        });
    }

    Node owner() {
        return onFx(() -> tour.scene().getFocusOwner());
    }

    boolean has(String id) {
        return onFx(() -> tour.has(id));
    }

    void tabTo(String id) {
        until(() -> tour.has(id));
        for (int pressed = 0; pressed < FAR && !focused().equals(id); pressed++) {
            strike(KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    /** Tab until something with the focus is this. */
    void tabUntil(String what, Predicate<Node> wanted) {
        for (int pressed = 0;
                pressed < FAR && !onFx(() -> wanted.test(tour.scene().getFocusOwner()));
                pressed++) {
            strike(KeyCode.TAB);
        }
        assertTrue(onFx(() -> wanted.test(tour.scene().getFocusOwner())), what);
    }

    void enter(String id) {
        tabTo(id);
        push(KeyCode.ENTER);
    }

    /** Opens a menu and takes what says this. */
    void choose(String menu, String words) {
        tabTo(menu);
        List<String> items = onFx(() -> ((MenuButton) tour.node(menu))
                .getItems().stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .map(MenuItem::getText)
                        .toList());
        assertTrue(items.contains(words), items::toString);
        push(KeyCode.SPACE);
        for (int down = 0; down <= items.indexOf(words); down++) {
            strike(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
    }

    /** Presses the button that says this. */
    void enterWords(String words) {
        tabUntil(words, node -> node instanceof Labeled labeled && words.equals(labeled.getText()));
        push(KeyCode.ENTER);
    }

    /** From the first screen to the first page of an agency of one's own. */
    void setUp(String agency, String rater) {
        enter("home-new");
        fill("new-agency", agency);
        fill("new-rater", rater);
        push(KeyCode.ENTER);
        until(() -> tour.workspace().review().get() != null);
    }

    void fill(String id, String text) {
        tabTo(id);
        write(text);
    }

    /** Goes to a page by its number; the focus has to come along. */
    void page(String screen) {
        List<String> pages = Screens.all().stream()
                .filter(each -> each.group() != Screen.Group.END && each.group() != Screen.Group.ASIDE)
                .map(Screen::id)
                .filter(id -> !id.equals("home"))
                .toList();
        push(KeyCode.CONTROL, DIGITS.get(pages.indexOf(screen)));
        arrived(screen);
    }

    /** Goes to a page by what it is called. */
    void find(String initials, String screen) {
        push(KeyCode.CONTROL, KeyCode.K);
        write(initials);
        push(KeyCode.ENTER);
        arrived(screen);
    }

    boolean shown(String screen) {
        return onFx(() -> tour.workspace().place().get().screen()).equals(screen);
    }

    private void arrived(String screen) {
        assertTrue(shown(screen), screen);
        followed();
    }

    /** What is in front has changed: the focus is in it, and seen. */
    void followed() {
        tour.settle();
        assertTrue(onFx(() -> within(tour.front(), tour.scene().getFocusOwner())), this::where);
        assertEquals("", seen(), this::where);
    }

    private String where() {
        return onFx(() -> tour.workspace().place().get() + " "
                + Seen.describe(tour.scene().getFocusOwner()));
    }

    /** What is amiss with what has the focus: one has to see that it has it. */
    String seen() {
        return onFx(() -> unseen(tour.scene().getFocusOwner()));
    }

    private String unseen(Node owner) {
        if (owner == null || !Seen.below(tour.top()).contains(owner)) {
            return "hidden: " + (owner == null ? "nothing" : Seen.describe(owner));
        }
        boolean ring = owner.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("focus-visible"));
        Bounds place = Seen.place(owner);
        boolean inside = place.getMaxX() > 0
                && place.getMaxY() > 0
                && place.getMinX() < tour.scene().getWidth()
                && place.getMinY() < tour.scene().getHeight();
        for (Node each = owner.getParent(); each != null; each = each.getParent()) {
            inside &= !(each instanceof ScrollPane) || Seen.place(each).intersects(place);
        }
        return ring && inside ? "" : (ring ? "out of sight: " : "no ring: ") + Seen.describe(owner);
    }

    private static boolean within(Node whole, Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each == whole) {
                return true;
            }
        }
        return false;
    }
}
