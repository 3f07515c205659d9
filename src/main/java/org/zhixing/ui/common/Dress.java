package org.zhixing.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Dresses a window: colours, shapes, font family and text size. May be done again while it is open. */
public final class Dress {

    /** Text size at 100 %. */
    private static final double BODY = 14;

    /** The family has no bold: what is bold is drawn with a stroke. */
    private static final String ONE_WEIGHT = "zx-one-weight";

    /** Large text: icons, whose size knows no em, grow with it. */
    private static final String LARGE = "zx-large";

    private static final String HUGE = "zx-huge";

    /** Nothing can shine through a window here, so that what pops up has no shadow and no round corners. */
    private static final String OPAQUE = "zx-opaque";

    private Dress() {}

    /**
     * Dresses a scene, and through it everything that pops up from it.
     *
     * @param theme {@code light}, {@code dark} or {@code contrast}
     * @param percent of the usual text size
     * @param more style sheets beside those of this package
     */
    public static void apply(Scene scene, String theme, int percent, List<String> more) {
        Application.setUserAgentStylesheet(
                theme.equals("light")
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        String family = Fonts.family();
        double pixels = BODY * percent / 100;
        List<String> sheets = new ArrayList<>(List.of(sheet("zhixing"), sheet("charts")));
        sheets.addAll(more);
        sheets.addAll(List.of(sheet(theme), text(family, pixels)));
        scene.getStylesheets().setAll(sheets);
        ObservableList<String> classes = scene.getRoot().getStyleClass();
        classes.removeAll(ONE_WEIGHT, LARGE, HUGE, OPAQUE);
        if (Font.font(family, FontWeight.BOLD, pixels)
                .getStyle()
                .equals(Font.font(family, pixels).getStyle())) {
            classes.add(ONE_WEIGHT);
        }
        if (percent >= 115) {
            classes.add(percent >= 150 ? HUGE : LARGE);
        }
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            classes.add(OPAQUE);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Dress.class.getResource(name + ".css"), name)
                .toExternalForm();
    }

    /** A sheet rather than a style of the root: what pops up has a root of its own, which takes over sheets alone. */
    private static String text(String family, double pixels) {
        String rule = ".root { -fx-font-family: \"" + family + "\"; -fx-font-size: " + pixels + "px; }";
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
