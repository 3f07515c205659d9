package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;

/**
 * The focus comes along to the page that one goes to, and stays where it was when parts of a page are built anew. The
 * toolkit alone would put it on the first button of the side bar, from where a page is many presses away. What is read in
 * the background comes later, so that this is tried with every change of what is seen until somebody presses something.
 */
final class PageFocus {

    /**
     * What had the focus.
     *
     * @param index among all that can have it
     * @param likeness by which it is known once it was built anew
     * @param around likenesses of all that was on the page
     */
    private record Spot(int index, String likeness, Set<String> around) {}

    private static final long PAUSE_NANOS = 100_000_000;

    private final Pane frame;
    private final BooleanSupplier covered;
    private @Nullable Scene scene;
    private @Nullable Parent page;
    private @Nullable Spot last;
    private @Nullable Spot again;
    private @Nullable Node given;
    private boolean entering;
    private boolean lost = true;
    private long looked = System.nanoTime() - PAUSE_NANOS;

    /**
     * @param frame the side bar and the page
     * @param covered whether something lies over them that has the focus
     */
    PageFocus(Pane frame, BooleanSupplier covered) {
        this.frame = frame;
        this.covered = covered;
    }

    /** Once, before others listen to the window's keys. */
    void follow(Scene window) {
        scene = window;
        window.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> settle());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> settle());
        window.focusOwnerProperty().addListener((observable, was, now) -> moved(now));
        window.addPostLayoutPulseListener(this::seek);
    }

    /** Another page is shown, which may have taken the focus itself. */
    void enter(Parent shown) {
        page = shown;
        settle();
        last = null;
        entering = true;
        looked = System.nanoTime() - PAUSE_NANOS;
    }

    private void settle() {
        entering = false;
        given = null;
        again = null;
    }

    /** What is taken out of the window loses the focus to nobody, and nobody to what comes first in the window. */
    private void moved(@Nullable Node now) {
        if (now == null) {
            lost = true;
        } else if (lost) {
            lost = false;
            given = now;
            if (again == null && !covered.getAsBoolean()) {
                again = last;
                entering |= last == null;
            }
        } else if (within(frame, now)) {
            List<Node> all = reachable(frame);
            last = new Spot(all.indexOf(now), likeness(now), around());
        }
    }

    private void seek() {
        Spot spot = again;
        if ((!entering && spot == null) || covered.getAsBoolean()) {
            return;
        }
        if (spot == null && System.nanoTime() - looked < PAUSE_NANOS) {
            // Something may be drawn sixty times a second for as long as nobody presses anything.
            Platform.requestNextPulse();
            return;
        }
        if (spot != null && !goBack(spot) && !entering) {
            // A page within the page has another beginning; a row that is gone has a neighbour.
            entering = spot.around().stream().filter(around()::contains).count() * 2
                    < spot.around().size();
            if (!entering) {
                goTo(reachable(frame), spot.index());
            }
        }
        if (entering) {
            begin();
            looked = System.nanoTime();
        }
    }

    private void begin() {
        Parent shown = page;
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (shown == null || (owner != null && owner != given && within(content(shown), owner))) {
            settle();
            return;
        }
        Optional<Node> first = reachable(content(shown)).stream()
                .filter(node -> !takesLetters(node) && inSight(node))
                .findFirst();
        first.or(() -> reachable(shown).stream().filter(PageFocus::inSight).findFirst())
                .filter(node -> node != owner)
                .ifPresent(node -> {
                    given = node;
                    node.requestFocus();
                });
    }

    /** The page itself comes last, below its title bar. */
    private static Node content(Parent shown) {
        List<Node> parts = shown.getChildrenUnmodifiable();
        return parts.isEmpty() ? shown : parts.get(parts.size() - 1);
    }

    /** @return whether what had the focus is there again */
    private boolean goBack(Spot spot) {
        List<Node> all = reachable(frame);
        Optional<Integer> like = IntStream.range(0, all.size())
                .filter(i -> likeness(all.get(i)).equals(spot.likeness()))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - spot.index())));
        like.ifPresent(there -> {
            settle();
            goTo(all, there);
        });
        return like.isPresent();
    }

    private void goTo(List<Node> all, int index) {
        if (!all.isEmpty()) {
            Node there = all.get(Math.max(0, Math.min(index, all.size() - 1)));
            if (scene != null && scene.getFocusOwner() != there) {
                there.requestFocus();
                Parts.reveal(there);
            }
        }
    }

    private Set<String> around() {
        Parent shown = page;
        return shown == null
                ? Set.of()
                : reachable(content(shown)).stream().map(PageFocus::likeness).collect(Collectors.toSet());
    }

    private static String likeness(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getName() + "|" + node.getId() + "|" + words + "|" + node.getAccessibleText();
    }

    /** Everything that Tab comes to, in its order. */
    private static List<Node> reachable(Node root) {
        List<Node> all = new ArrayList<>();
        gather(root, all);
        return all;
    }

    private static void gather(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && node.getLayoutBounds().getWidth() > 0) {
            all.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>) && !(node instanceof Spinner<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    /** Letters are keys of the page until one goes into a text. */
    private static boolean takesLetters(Node node) {
        return node instanceof TextInputControl
                || (node instanceof ComboBoxBase<?> box && box.isEditable())
                || (node instanceof Spinner<?> spinner && spinner.isEditable());
    }

    private static boolean inSight(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane
                    && !pane.localToScene(pane.getLayoutBounds())
                            .intersects(node.localToScene(node.getLayoutBounds()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Node whole, @Nullable Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each == whole) {
                return true;
            }
        }
        return false;
    }
}
