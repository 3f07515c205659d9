package org.zhixing.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every text, and every mark that says something, against what is drawn behind it; what is disabled is left out. */
final class Legible {

    /** Three to one is enough for text from 24 pixels, bold from 18.66, and for all that is no text. */
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;
    private static final double MARK = 3;
    private static final double ROUNDING = 0.005;

    /**
     * Paler on purpose, with words or numbers beside them: tracks and tints under a mark, grids, the year before, how much
     * there was on a day, the ground of words that are underlined as well; and the logo.
     */
    private static final Set<String> QUIET = Set.of(
            "zx-strip-track",
            "zx-strip-current",
            "zx-plot-tint-0",
            "zx-plot-tint-1",
            "zx-plot-tint-2",
            "zx-plot-tint-3",
            "zx-radar-grid",
            "zx-radar-area",
            "zx-radar-last",
            "zx-dumbbell-grid",
            "zx-dumbbell-bar",
            "pair-grid",
            "pair-bar-before",
            "move-here",
            "dot-track",
            "dot-tick",
            "calendar-day",
            "marked-ground",
            "zx-mark-know");

    private final double least;
    private int texts;
    private int marks;
    private double lowestText = 21;
    private double lowestMark = 21;

    /** @param least for text of the usual size, such as 4.5 */
    Legible(double least) {
        this.least = least;
    }

    int texts() {
        return texts;
    }

    int marks() {
        return marks;
    }

    /** Of all that were looked at; large text counts as a mark. */
    double lowestText() {
        return lowestText;
    }

    double lowestMark() {
        return lowestMark;
    }

    /** @param root the open dialog, or the whole window; on the FX thread */
    List<String> findings(Scene scene, Node root) {
        Painted painted = new Painted(scene.getRoot());
        List<String> findings = new ArrayList<>();
        for (Node node : Seen.below(root)) {
            if (!node.isDisabled() && painted.drawn(node)) {
                look(node, painted, findings);
            }
        }
        return findings;
    }

    private void look(Node node, Painted painted, List<String> findings) {
        if (node instanceof Text text) {
            if (!text.getText().isBlank() && text.getFill() instanceof Color fill) {
                boolean mark = text instanceof FontIcon || large(text);
                found(text, fill, painted.leastRatio(text, fill), mark, findings);
            }
        } else if (node instanceof Shape shape) {
            shape(shape, painted, findings);
        } else if (node instanceof Region region && hasEdge(region)) {
            // A field without a line of its own stands in something that has one.
            Region lined =
                    edge(region).getOpacity() == 0 && region.getParent() instanceof Region around ? around : region;
            found(region, edge(lined), painted.edgeRatio(lined, edge(lined)), true, findings);
        }
    }

    private void shape(Shape shape, Painted painted, List<String> findings) {
        if (shape.getStyleClass().isEmpty()
                || shape.getStyleClass().stream().anyMatch(QUIET::contains)
                || part(shape, "scroll-bar")) {
            return;
        }
        double best = 0;
        Color shown = Color.TRANSPARENT;
        List<Color> own = Stream.of(shape.getFill(), shape.getStroke())
                .filter(paint -> paint instanceof Color colour && colour.getOpacity() > 0)
                .map(Color.class::cast)
                .toList();
        for (Color colour : own) {
            double ratio = painted.leastRatio(shape, colour);
            shown = ratio > best ? colour : shown;
            best = Math.max(best, ratio);
        }
        if (own.size() == 2) {
            // An outline of its own sets a mark off from whatever it lies on.
            best = Math.max(best, Painted.ratio(own.get(0), own.get(1)));
        }
        if (best > 0) {
            found(shape, shown, best, true, findings);
        }
    }

    private void found(Node node, Color colour, double ratio, boolean mark, List<String> findings) {
        if (mark) {
            marks++;
            lowestMark = Math.min(lowestMark, ratio);
        } else {
            texts++;
            lowestText = Math.min(lowestText, ratio);
        }
        if (ratio < (mark ? MARK : least) - ROUNDING) {
            findings.add("%.2f %s: ".formatted(ratio, colour.toString().substring(2, 8)) + Seen.describe(node));
        }
    }

    private static boolean large(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        return text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
    }

    /** Where one types, chooses, ticks or scrolls. */
    private static boolean hasEdge(Region region) {
        boolean field = region instanceof TextInputControl
                || region instanceof ComboBoxBase<?>
                || region instanceof ChoiceBox<?>
                || region instanceof Spinner<?>;
        return field
                ? !(region.getParent() instanceof ComboBoxBase<?> || region.getParent() instanceof Spinner<?>)
                : styled(region, "box") || styled(region, "radio") || styled(region, "thumb");
    }

    private static boolean styled(Styleable node, String style) {
        return node.getStyleClass().contains(style);
    }

    private static boolean part(Node node, String style) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (styled(each, style)) {
                return true;
            }
        }
        return false;
    }

    /** Its border, or else the outermost of its grounds. */
    private static Color edge(Region region) {
        if (region.getBorder() != null) {
            for (BorderStroke stroke : region.getBorder().getStrokes()) {
                if (stroke.getTopStroke() instanceof Color colour && colour.getOpacity() > 0) {
                    return colour;
                }
            }
        }
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0) {
                    return colour;
                }
            }
        }
        return Color.TRANSPARENT;
    }
}
