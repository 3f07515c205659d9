package org.zhixing.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Which installed family shows Chinese well; the toolkit's own default may show boxes. */
public final class Fonts {

    private static final List<String> FAMILIES =
            List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei");

    /** Style class of a root whose family has no bold: the style sheet then draws what is bold with a stroke. */
    private static final String ONE_WEIGHT = "zx-one-weight";

    /** Style classes of a root with large text: icons, whose size knows no em, grow with it. */
    private static final String LARGE = "zx-large";

    private static final String HUGE = "zx-huge";
    private static final double LARGE_FROM = 16;
    private static final double HUGE_FROM = 20;

    private Fonts() {}

    /** The first of the known families that is installed, else the toolkit's default. */
    public static String family() {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        return FAMILIES.stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }

    /**
     * Sets everything below a root in the family of {@link #family}.
     *
     * @param pixels size of body text; all other sizes are parts of it
     */
    public static void dress(Parent root, double pixels) {
        String family = family();
        root.setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + pixels + "px;");
        root.getStyleClass().removeAll(ONE_WEIGHT, LARGE, HUGE);
        if (pixels >= LARGE_FROM) {
            root.getStyleClass().add(pixels >= HUGE_FROM ? HUGE : LARGE);
        }
        if (Font.font(family, FontWeight.BOLD, pixels)
                .getStyle()
                .equals(Font.font(family, pixels).getStyle())) {
            root.getStyleClass().add(ONE_WEIGHT);
        }
    }
}
