package org.zhixing.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** Which installed family shows Chinese well; the toolkit's own default may show boxes. */
final class Fonts {

    private static final List<String> FAMILIES =
            List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei");

    private Fonts() {}

    /** The first of the known families that is installed, else the toolkit's default. */
    static String family() {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        return FAMILIES.stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }
}
