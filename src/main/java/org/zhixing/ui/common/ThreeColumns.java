package org.zhixing.ui.common;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A list, the matter itself and a side panel. Where the window is too narrow for three, the side panel becomes a drawer
 * that lies over the right edge when it is open.
 */
public final class ThreeColumns extends Region {

    private static final double GAP = 12;
    /** How much wider the outer columns become where there is room. */
    private static final double EXTRA = 40;

    private static final double USUAL = 1180;
    private static final double USUAL_LETTER = 14;
    private static final double WIDEST = 1560;
    /** Width of the content that a window of 1100 px leaves beside the folded side bar. */
    private static final double NARROW = 1000;
    /** Share of the width that the list leaves to the matter, however large the text. */
    private static final double LEFT_AT_MOST = 0.36;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final double usualLeft;
    private final double usualRight;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    /** Its letters are as large as all others here: what the text size makes of 14 px. */
    private final Label gauge = new Label();

    private final BooleanBinding narrow;

    /** With the usual widths: a list of 250 and a side panel of 286 pixels, for text of the usual size. */
    public ThreeColumns(Region left, Region middle, Region right) {
        this(left, 250, middle, right, 286);
    }

    /**
     * @param usualLeft width of the list in pixels at the usual text size
     * @param usualRight width of the side panel
     */
    public ThreeColumns(Region left, double usualLeft, Region middle, Region right, double usualRight) {
        this.usualLeft = usualLeft;
        this.usualRight = usualRight;
        this.left = left;
        this.middle = middle;
        this.right = right;
        gauge.setManaged(false);
        gauge.setVisible(false);
        narrow = Bindings.createBooleanBinding(
                () -> getWidth() < NARROW * scale(), widthProperty(), gauge.fontProperty());
        gauge.fontProperty().addListener((p, was, is) -> requestLayout());
        getChildren().addAll(gauge, left, middle, right);
        drawerOpen.addListener((p, was, is) -> requestLayout());
        for (Region beside : List.of(left, middle)) {
            beside.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> drawerOpen.set(false));
        }
        setMinHeight(0);
    }

    public BooleanProperty drawerOpen() {
        return drawerOpen;
    }

    /** Whether the side panel is a drawer. */
    public BooleanBinding narrow() {
        return narrow;
    }

    private double scale() {
        return Math.max(1, gauge.getFont().getSize() / USUAL_LETTER);
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 640;
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = Math.min(inside, WIDEST);
        double x = snapPositionX(snappedLeftInset() + (inside - width) / 2);
        double y = snappedTopInset();
        double height = getHeight() - y - snappedBottomInset();
        double extra = snapSizeX(EXTRA * Math.min(1, Math.max(0, (width - USUAL) / (WIDEST - USUAL))));
        double leftWidth = snapSizeX(Math.min(usualLeft * scale() + extra, width * LEFT_AT_MOST));
        double rightWidth = snapSizeX(usualRight * scale() + extra);
        boolean drawer = narrow.get();
        right.pseudoClassStateChanged(DRAWER, drawer);
        right.setVisible(!drawer || drawerOpen.get());
        double middleWidth = width - leftWidth - GAP - (drawer ? 0 : rightWidth + GAP);
        left.resizeRelocate(x, y, leftWidth, height);
        middle.resizeRelocate(x + leftWidth + GAP, y, middleWidth, height);
        right.resizeRelocate(x + width - rightWidth, y, rightWidth, height);
    }
}
