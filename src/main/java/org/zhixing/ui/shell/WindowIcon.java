package org.zhixing.ui.shell;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The picture by which task bars and window lists show the program. */
final class WindowIcon {

    private static final int[] SIZES = {16, 32, 48, 128, 256};

    private WindowIcon() {}

    static void into(Stage stage) {
        IntStream.of(SIZES)
                .mapToObj(size -> WindowIcon.class.getResourceAsStream("icon-" + size + ".png"))
                .map(file -> new Image(Objects.requireNonNull(file)))
                .forEach(stage.getIcons()::add);
    }
}
