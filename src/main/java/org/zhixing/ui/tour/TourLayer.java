package org.zhixing.ui.tour;

import javafx.beans.value.ChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.workspace.Place;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/**
 * Lies over the pages while somebody is shown around: a ring around what is talked about and a card beside it. Everything below
 * stays as usable as ever. Nothing of the data is changed, but that the sample agency is added where it was not there.
 */
public final class TourLayer extends Pane {

    private static final double GAP = 14;
    private static final double EDGE = 6;

    private final Workspace workspace;
    private final Region root;
    private final Region ring = new Region();
    private final Runnable follow = this::place;
    private final ChangeListener<Messages> relabel = (observable, old, messages) -> dress();
    private @Nullable TourCard card;
    private @Nullable Node target;
    private int at;
    private @Nullable String openBefore;
    private Place placeBefore = new Place("home", null);

    /** @param root below which the pages are */
    public TourLayer(Workspace workspace, Region root) {
        this.workspace = workspace;
        this.root = root;
        setPickOnBounds(false);
        setVisible(false);
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        ring.getStyleClass().add("zx-tour-ring");
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Opens the sample agency and begins; where one was is come back to in the end. */
    public void begin() {
        if (isOpen() || workspace.deskProperty().get() == null) {
            return;
        }
        AssessmentSession open = workspace.session().get();
        openBefore = open == null ? null : open.id();
        placeBefore = workspace.place().get();
        workspace.work(() -> workspace.desk().adoptSample(), sample -> {
            if (openBefore == null || !openBefore.equals(sample)) {
                workspace.openAssessment(sample);
            }
            at = 0;
            setVisible(true);
            workspace.messages().addListener(relabel);
            root.getScene().addPostLayoutPulseListener(follow);
            dress();
            go(0);
        });
    }

    public void leave() {
        if (!isOpen()) {
            return;
        }
        close();
        String back = openBefore;
        AssessmentSession open = workspace.session().get();
        if (back != null && (open == null || !open.id().equals(back))) {
            workspace.openAssessment(back);
        }
        workspace.go(placeBefore.screen(), placeBefore.place());
    }

    /** The way round was gone to its end: one stays where the report is. */
    private void end() {
        if (openBefore == null) {
            close();
        } else {
            leave();
        }
    }

    private void close() {
        setVisible(false);
        getChildren().clear();
        card = null;
        target = null;
        workspace.messages().removeListener(relabel);
        root.getScene().removePostLayoutPulseListener(follow);
    }

    /**
     * A key was pressed while the way round is open.
     *
     * @return whether it belongs to the card: then the page does not get it
     */
    public boolean key(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ESCAPE -> leave();
            case RIGHT, PAGE_DOWN -> go(at + 1);
            case LEFT, PAGE_UP -> go(at - 1);
            case ENTER, SPACE -> {
                if (card == null || !card.isFocused()) {
                    return false;
                }
                go(at + 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the focus is on the card or one of its buttons. */
    public boolean hasFocusInside() {
        Scene scene = getScene();
        for (Node node = scene == null ? null : scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node == card) {
                return true;
            }
        }
        return false;
    }

    private void dress() {
        card = new TourCard(workspace.messages().get(), () -> go(at - 1), () -> go(at + 1), this::leave);
        card.setManaged(false);
        getChildren().setAll(ring, card);
        show();
    }

    private void go(int step) {
        if (step < 0) {
            return;
        }
        if (step >= Step.ALL.size()) {
            end();
            return;
        }
        at = step;
        String screen = Step.ALL.get(at).screen();
        if (!workspace.place().get().screen().equals(screen)) {
            workspace.go(screen, null);
        }
        target = null;
        show();
    }

    private void show() {
        TourCard shown = card;
        if (shown != null) {
            shown.show(workspace.messages().get(), Step.ALL.get(at), at, Step.ALL.size());
            shown.requestFocus();
            requestLayout();
        }
    }

    /** After each layout: where the target now is, be it that the page was built anew, scrolled or made wider. */
    private void place() {
        TourCard shown = card;
        if (shown == null) {
            return;
        }
        Node now = find();
        if (now != target) {
            target = now;
            if (now != null) {
                reveal(now);
            }
        }
        Bounds seen = now == null ? null : seen(now);
        boolean ringed = seen != null && seen.getWidth() > 0 && seen.getHeight() > 0;
        ring.setVisible(ringed);
        double width = Math.min(TourCard.WIDTH, getWidth() - 2 * GAP);
        double height = shown.prefHeight(width);
        if (seen != null && ringed) {
            put(
                    ring,
                    seen.getMinX() - EDGE,
                    seen.getMinY() - EDGE,
                    seen.getWidth() + 2 * EDGE,
                    seen.getHeight() + 2 * EDGE);
        }
        Bounds beside = CardPlace.beside(ringed ? seen : null, getWidth(), getHeight(), width, height, GAP);
        put(shown, beside.getMinX(), beside.getMinY(), width, height);
    }

    private static void put(Region node, double x, double y, double width, double height) {
        if (node.getLayoutX() != x
                || node.getLayoutY() != y
                || node.getWidth() != width
                || node.getHeight() != height) {
            node.resizeRelocate(x, y, width, height);
        }
    }

    private @Nullable Node find() {
        Step step = Step.ALL.get(at);
        if (!workspace.place().get().screen().equals(step.screen())) {
            return null;
        }
        Node known = target;
        if (known != null && known.getScene() != null && isSeen(known)) {
            return known;
        }
        return root.lookupAll(step.target()).stream()
                .filter(TourLayer::isSeen)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Brings what is below the fold into sight. */
    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double range = pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
                boolean hidden = inside.getMaxY()
                                > pane.getViewportBounds().getHeight()
                                        - pane.getViewportBounds().getMinY()
                        || inside.getMinY() < -pane.getViewportBounds().getMinY();
                if (range > 0 && hidden) {
                    pane.setVvalue(Math.max(0, Math.min(1, (inside.getMinY() - 2 * GAP) / range)));
                }
            }
        }
    }

    /** The part of it that can be seen, in this layer. */
    private Bounds seen(Node node) {
        Bounds part = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                part = common(part, pane.localToScene(pane.getLayoutBounds()));
            }
        }
        return sceneToLocal(part);
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }
}
