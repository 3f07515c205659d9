package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.shell.Tour.until;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** Somebody who has no mouse prepares a workshop and a model, throws away, protects the data, and reads about it. */
@ExtendWith(ApplicationExtension.class)
class OwnWorkByKeysTest {

    private static final String PASSPHRASE = "rain on the paper lantern";

    @TempDir
    private static Path folder;

    private Tour tour;
    private Keyboard keys;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder);
        keys = new Keyboard(tour);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    @Test
    void whatIsMadeOfOnesOwnIsBegunChangedThrownAwayAndProtected() {
        until(() -> tour.workspace().deskProperty().get() != null && tour.has("home-new"));
        keys.setUp("Green Field", "Zhou");
        aWorkshopIsPreparedShownAndLeft();
        aModelIsBegunAndChanged();
        aSelfCheckIsThrownAwayAndBroughtBack();
        helpIsReadAndLeft();
        theDataAreProtectedAndTheWindowLocked();
    }

    private void aWorkshopIsPreparedShownAndLeft() {
        keys.page("workshop");
        until(() -> tour.has("workshop-first"));
        keys.enter("workshop-first");
        until(() -> tour.has("workshop-title"));
        keys.followed();
        keys.enter("vignette-new");
        keys.followed();
        keys.tabTo("vignette-title");
        keys.push(KeyCode.CONTROL, KeyCode.A);
        keys.write("A visit in March");
        keys.fill("vignette-text", "She opened the door.");
        keys.fill("indicator-search", "M1.2");
        keys.push(KeyCode.ENTER);
        keys.enter("workshop-lead");
        keys.followed();
        Workshop kept = onFx(() -> tour.workspace()
                .desk()
                .workshops()
                .read(tour.workspace().desk().workshops().list().get(0).id()));
        Vignette own = kept.vignettes().get(kept.vignettes().size() - 1);
        assertEquals("A visit in March", own.title().zh());
        keys.enter("workshop-room");
        until(() -> Window.getWindows().size() == 2);
        keys.push(KeyCode.ESCAPE);
        until(() -> Window.getWindows().size() == 1);
        keys.enter("workshop-all");
        until(() -> tour.has("workshop-new"));
        keys.followed();
    }

    private void aModelIsBegunAndChanged() {
        long before = ownDrafts();
        keys.find("mx", "models");
        until(() -> tour.has("copy-annual-self-check"));
        keys.enter("copy-annual-self-check");
        until(() -> tour.has("part-tree"));
        keys.followed();
        keys.tabTo("part-tree");
        keys.push(KeyCode.HOME);
        keys.tabTo("model-title-zh");
        keys.push(KeyCode.CONTROL, KeyCode.A);
        keys.write("Our own check");
        keys.tabTo("draft-changes");
        assertEquals(before + 1, ownDrafts());
        keys.enter("models-all");
        keys.followed();
    }

    /** Drafts lie beside the data file, where those of another run may be. */
    private long ownDrafts() {
        return tour.workspace().desk().models().drafts().list().stream()
                .filter(draft -> draft.title().zh().equals("Our own check"))
                .count();
    }

    private void aSelfCheckIsThrownAwayAndBroughtBack() {
        keys.choose("agency-menu", "开始页");
        keys.tabUntil("a row", node -> node.getStyleClass().contains("home-row"));
        assertEquals("", keys.seen());
        keys.push(KeyCode.DELETE);
        until(() -> tour.workspace().desk().assessments().isEmpty());
        tour.settle();
        keys.followed();
        keys.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> tour.workspace().desk().assessments().size() == 1);
        tour.settle();
        keys.followed();
    }

    private void helpIsReadAndLeft() {
        keys.push(KeyCode.F1);
        assertTrue(keys.shown("help"));
        keys.followed();
        keys.push(KeyCode.ESCAPE);
        assertTrue(keys.shown("home"));
        keys.followed();
    }

    private void theDataAreProtectedAndTheWindowLocked() {
        keys.find("sz", "settings");
        keys.enter("protect-on");
        keys.fill("new-passphrase", PASSPHRASE);
        keys.fill("new-again", PASSPHRASE);
        keys.push(KeyCode.ENTER);
        until(() -> tour.has("code-first"));
        List<String> groups = onFx(() -> Seen.below(tour.top()).stream()
                .filter(node -> node.getStyleClass().contains("zx-code-group"))
                .map(node -> ((Labeled) node).getText())
                .toList());
        for (String field : List.of("code-first", "code-second")) {
            String asked = onFx(() -> tour.node(field).getAccessibleText()).replaceAll("\\D", "");
            keys.fill(field, groups.get(Integer.parseInt(asked) - 1));
        }
        keys.push(KeyCode.ENTER);
        until(() -> !tour.has("code-first"));
        assertTrue(onFx(() -> tour.workspace().screenLock().sealed().get()));
        keys.followed();
        keys.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        until(() -> tour.has("cover-passphrase"));
        assertEquals("cover-passphrase", keys.focused());
        keys.write(PASSPHRASE);
        keys.push(KeyCode.ENTER);
        until(() -> !tour.has("cover-passphrase"));
        assertFalse(onFx(() -> tour.workspace().screenLock().locked().get()));
        keys.followed();
    }
}
