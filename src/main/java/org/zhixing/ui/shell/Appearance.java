package org.zhixing.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import org.zhixing.ui.common.Dress;
import org.zhixing.ui.workspace.Settings;

/** Dresses the window in the chosen theme, text size and stillness, and again whenever one of them changes. */
final class Appearance {

    /** Nothing moves by itself: bars that would run to and fro stand still. */
    private static final String STILL = "zx-still";

    private final Settings settings;

    Appearance(Settings settings) {
        this.settings = settings;
    }

    void dress(Scene scene) {
        apply(scene);
        settings.theme().addListener((observable, old, theme) -> apply(scene));
        settings.textSize().addListener((observable, old, percent) -> apply(scene));
        settings.motion().subscribe(motion -> {
            scene.getRoot().getStyleClass().remove(STILL);
            if (!motion) {
                scene.getRoot().getStyleClass().add(STILL);
            }
        });
    }

    private void apply(Scene scene) {
        String own = Objects.requireNonNull(Appearance.class.getResource("shell.css"), "shell.css")
                .toExternalForm();
        Dress.apply(
                scene,
                settings.theme().get().name().toLowerCase(Locale.ROOT),
                settings.textSize().get(),
                List.of(own));
    }
}
