package org.zhixing.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.zhixing.ui.common.Fonts;
import org.zhixing.ui.workspace.Settings;

/** Dresses the window in the chosen theme and text size, and again whenever one of them changes. */
final class Appearance {

    private static final double TEXT_SIZE = 14;

    private final Settings settings;

    Appearance(Settings settings) {
        this.settings = settings;
    }

    void dress(Scene scene) {
        settings.theme().subscribe(theme -> apply(scene, theme));
        settings.textSize().subscribe(percent -> Fonts.dress(scene.getRoot(), TEXT_SIZE * percent.doubleValue() / 100));
    }

    private static void apply(Scene scene, Settings.Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Settings.Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(List.of(
                        sheet("common/zhixing.css"),
                        sheet("common/charts.css"),
                        sheet("shell/shell.css"),
                        sheet("common/" + theme.name().toLowerCase(Locale.ROOT) + ".css")));
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(Appearance.class.getResource("/org/zhixing/ui/" + path), path)
                .toExternalForm();
    }
}
