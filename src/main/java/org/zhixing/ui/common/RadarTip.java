package org.zhixing.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Name and value at the tip of one spoke of a radar. Long names take two lines; with many spokes, a line each. */
final class RadarTip {

    /** Between the tip of a spoke and its text. */
    private static final double GAP = 8;

    private static final double BETWEEN = 2;

    /** A name of up to so many Chinese characters stays on one line. */
    private static final double ONE_LINE = 8;

    private static final double NARROW_LINE = 4.5;

    /** From here on the value stands beside the name: below it there is no room. */
    private static final int MANY = 12;

    private final Label name;
    private final Label value;
    private final double dx;
    private final double dy;
    private boolean beside;
    private double nameWidth;
    private double nameHeight;
    private double width;
    private double height;
    private double left;
    private double top;

    /**
     * @param dx where the spoke points, to the right
     * @param dy and down; both of length 1 together
     */
    RadarTip(Radar.Spoke spoke, double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
        name = new Label(spoke.name());
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.setTextAlignment(centred() ? TextAlignment.CENTER : dx > 0 ? TextAlignment.LEFT : TextAlignment.RIGHT);
        name.setAlignment(centred() ? Pos.CENTER : dx > 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        name.getStyleClass().add("zx-radar-name");
        value = new Label(spoke.shown());
        value.getStyleClass().add("zx-radar-value");
    }

    Label name() {
        return name;
    }

    Label value() {
        return value;
    }

    /** How wide and high the texts are, given the width of the picture. */
    void measure(double room, int spokes, boolean narrow) {
        beside = spokes > MANY;
        nameWidth = twoLines(room * (beside ? 0.4 : 0.33), narrow ? NARROW_LINE : ONE_LINE);
        nameHeight = name.prefHeight(nameWidth);
        value.autosize();
        width = beside ? nameWidth + 4 + value.getWidth() : Math.max(nameWidth, value.getWidth());
        height = beside ? nameHeight : nameHeight + value.getHeight();
    }

    /** The narrowest width at which the name takes one line, or two where one would be long; words stay whole. */
    private double twoLines(double most, double oneLine) {
        double line = Math.ceil(name.prefWidth(-1));
        if (line <= oneLine * name.getFont().getSize()) {
            return line;
        }
        double wide = line / 2;
        if (name.getText().indexOf(' ') > 0) {
            for (String word : name.getText().split(" ", -1)) {
                Text alone = new Text(word);
                alone.setFont(name.getFont());
                wide = Math.max(wide, alone.getLayoutBounds().getWidth() + 1);
            }
        }
        while (wide < Math.min(line, most) && name.prefHeight(wide) > 2.5 * name.prefHeight(-1)) {
            wide += 2;
        }
        return Math.ceil(Math.min(wide, line));
    }

    /** The longest spoke with which this tip still lies inside the picture. */
    double mostRadius(double pictureWidth, double pictureHeight) {
        double across = centred() ? Double.MAX_VALUE : (pictureWidth / 2 - width) / Math.abs(dx) - GAP;
        double down = Math.abs(dy) < 0.1
                ? Double.MAX_VALUE
                : (pictureHeight / 2 - height / 2 * (1 + Math.abs(dy))) / Math.abs(dy) - GAP;
        return Math.min(across, down);
    }

    /** The height that the texts of the fuller side need, one below the other. */
    static double stacked(List<RadarTip> tips) {
        double right = 0;
        double left = 0;
        for (RadarTip tip : tips) {
            right += tip.dx > -0.1 ? tip.height + BETWEEN : 0;
            left += tip.dx < 0.1 ? tip.height + BETWEEN : 0;
        }
        return Math.max(right, left);
    }

    /** Places all tips; those of one side that would touch move apart. */
    static void place(List<RadarTip> tips, double x, double y, double radius, double pictureHeight) {
        for (RadarTip tip : tips) {
            double side = tip.centred() ? 0.5 : tip.dx > 0 ? 0 : 1;
            tip.left = x + tip.dx * (radius + GAP) - tip.width * side;
            tip.top = y + tip.dy * (radius + GAP) - tip.height / 2 + tip.dy * tip.height / 2;
        }
        apart(tips, tip -> tip.dx > -0.1, pictureHeight);
        apart(tips, tip -> tip.dx < 0.1, pictureHeight);
        tips.forEach(RadarTip::show);
    }

    private static void apart(List<RadarTip> tips, Predicate<RadarTip> onThisSide, double pictureHeight) {
        List<RadarTip> side = tips.stream()
                .filter(onThisSide)
                .sorted(Comparator.comparingDouble(tip -> tip.top))
                .toList();
        for (int i = 1; i < side.size(); i++) {
            RadarTip below = side.get(i);
            for (RadarTip above : side.subList(0, i)) {
                if (above.shares(below)) {
                    below.top = Math.max(below.top, above.top + above.height + BETWEEN);
                }
            }
        }
        for (int i = side.size() - 1; i >= 0; i--) {
            RadarTip above = side.get(i);
            above.top = Math.min(above.top, pictureHeight - above.height);
            for (RadarTip below : side.subList(i + 1, side.size())) {
                if (above.shares(below)) {
                    above.top = Math.min(above.top, below.top - above.height - BETWEEN);
                }
            }
        }
    }

    /** Whether both stand above the same part of the picture's width. */
    private boolean shares(RadarTip other) {
        return left < other.left + other.width && other.left < left + width;
    }

    private void show() {
        name.resizeRelocate(
                beside || dx > 0 ? left : left + (width - nameWidth) * (centred() ? 0.5 : 1),
                top,
                nameWidth,
                nameHeight);
        if (beside) {
            value.relocate(left + nameWidth + 4, top + nameHeight - value.getHeight());
        } else {
            double side = centred() ? 0.5 : dx > 0 ? 0 : 1;
            value.relocate(left + (width - value.getWidth()) * side, top + nameHeight);
        }
    }

    private boolean centred() {
        return Math.abs(dx) < 0.1;
    }
}
