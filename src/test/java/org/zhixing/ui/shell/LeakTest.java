package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.work.Language;

/** Nothing holds on to a screen or a dialog once it was built anew; the last one of each may wait for its return. */
@ExtendWith(ApplicationExtension.class)
class LeakTest {

    private static final int ROUNDS = 2;
    private static final int PATIENCE = 40;

    @TempDir
    private static Path folder;

    private static int starts;

    private final Map<String, List<WeakReference<Node>>> shown = new LinkedHashMap<>();
    private Tour tour;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder.resolve("start" + ++starts));
    }

    @AfterEach
    void close() {
        tour.close();
    }

    private void remember(String name) {
        OpenSelfCheck.run(
                () -> shown.computeIfAbsent(name, each -> new ArrayList<>()).add(new WeakReference<>(tour.front())));
    }

    private void otherLanguage() {
        OpenSelfCheck.run(() -> {
            boolean zh = tour.settings().language().get() == Language.ZH;
            tour.settings().language().set(zh ? Language.EN : Language.ZH);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void go(String screen) {
        OpenSelfCheck.run(() -> tour.workspace().go(screen, null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Those of which more than the last one are still held once the window shows something else. */
    private Map<String, Long> held() {
        go("home");
        otherLanguage();
        tour.settle();
        // The testing library keeps every event with the node that it went to; a stage registered anew begins an empty
        // list.
        OpenSelfCheck.run(() -> FxToolkit.toolkitContext()
                .setRegisteredStage(FxToolkit.toolkitContext().getRegisteredStage()));
        Map<String, Long> held = new LinkedHashMap<>();
        for (int again = 0; again < PATIENCE; again++) {
            System.gc();
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            held.clear();
            shown.forEach((name, all) -> {
                long count = all.stream().filter(each -> each.get() != null).count();
                if (count > 1) {
                    held.put(name, count);
                }
            });
            if (held.isEmpty()) {
                break;
            }
        }
        return held;
    }

    private void screens() {
        for (Screen screen : Screens.all()) {
            go(screen.id());
            remember(screen.id());
        }
    }

    private void dialogs() {
        for (Stops.Stop stop : Stops.ALL) {
            if (stop.go(tour)) {
                remember(stop.name());
            }
            OpenSelfCheck.run(() -> tour.workspace().closeDialog());
        }
    }

    @Test
    void aScreenOrDialogIsForgottenOnceAnotherHasTakenItsPlace() {
        tour.sample();
        for (int round = 0; round < ROUNDS; round++) {
            screens();
            dialogs();
            // With the language every view is built anew.
            otherLanguage();
            OpenSelfCheck.run(() -> tour.settings().theme().set(Settings.Theme.DARK));
        }
        assertEquals(Map.of(), held());
    }
}
