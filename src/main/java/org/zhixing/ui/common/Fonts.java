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
        root.getStyleClass().remove(ONE_WEIGHT);
        if (Font.font(family, FontWeight.BOLD, pixels)
                .getStyle()
                .equals(Font.font(family, pixels).getStyle())) {
            root.getStyleClass().add(ONE_WEIGHT);
        }
    }
}
