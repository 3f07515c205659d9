package org.zhixing.ui.workshop.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.workshop.WorkshopScreen;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** A trainer makes an example their own, lets experts rate it and passes it on; everything is kept by itself. */
@ExtendWith(ApplicationExtension.class)
class PrepareJourneyTest {

    @TempDir
    Path folder;

    private final AtomicReference<Say> said = new AtomicReference<>();
    private OpenSelfCheck check;
    private Running running;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        check = new OpenSelfCheck(folder, new WorkshopScreen(), stage);
        check.workspace().attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.set(say);
            }
        });
        var desk = check.workspace().desk().workshops();
        String id = desk.create("annual-self-check", new PersonalText("秋季"), desk.examples(check.pinned()));
        running = new Running(check.workspace(), desk.open(id));
        ((Pane) stage.getScene().getRoot()).getChildren().setAll(new PreparePage(check.workspace(), running));
    }

    @AfterEach
    void close() {
        OpenSelfCheck.run(running::close);
        check.close();
    }

    private Workshop stored() {
        return OpenSelfCheck.onFx(() -> check.workspace().desk()).workshops().read(running.id());
    }

    private <T> T node(String id, Class<T> type) {
        return type.cast(OpenSelfCheck.onFx(() -> stage.getScene().lookup("#" + id)));
    }

    private void set(String id, String text) {
        OpenSelfCheck.run(() -> node(id, TextInputControl.class).setText(text));
    }

    private boolean shows(String text) {
        return OpenSelfCheck.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText()) && label.isVisible()));
    }

    private void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        OpenSelfCheck.until(condition);
    }

    private void makeOwn() throws Exception {
        OpenSelfCheck.run(() -> node("vignette-own", Button.class).fire());
        until(() -> stored().vignettes().size() == 4);
    }

    @Test
    void anExampleIsReadOnlyUntilItIsCopied() throws Exception {
        assertEquals(null, OpenSelfCheck.onFx(() -> stage.getScene().lookup("#vignette-title")));
        assertTrue(shows("示例钥匙 1"));
        makeOwn();
        Vignette copy = stored().vignettes().get(1);
        assertFalse(copy.example());
        assertEquals("重阳百叟宴（自己的）", copy.title().zh());
        assertTrue(shows("还没有专家评，这题不计分"));
    }

    @Test
    void medianAndBandFollowWhatExpertsSayAndAreKept() throws Exception {
        makeOwn();
        set("experts-M2-5", "1 1");
        assertTrue(shows("钥匙 1 · 还差 1 位，先不计分"));
        set("experts-M2-5", "1 1 3");
        assertTrue(shows("钥匙 1 · 许可带 1–3"));
        until(() -> key().equals(new ExpertKey(List.of(1, 1, 3))));
        set("experts-M2-5", "1 1 7");
        assertTrue(shows("只填 0 到 4 的数字，先不保存"));
        set("workshop-title", "冬季");
        until(() -> stored().title().value().equals("冬季"));
        assertEquals(new ExpertKey(List.of(1, 1, 3)), key());
    }

    private ExpertKey key() {
        return stored().vignettes().get(1).items().get(0).key();
    }

    @Test
    void whatHasNoTitleIsNotKeptAndSaysSo() throws Exception {
        makeOwn();
        set("vignette-title", " ");
        assertTrue(shows("写一个名称，先不保存"));
        set("vignette-title", "我们的宴");
        until(() -> stored().vignettes().get(1).title().zh().equals("我们的宴"));
        assertFalse(shows("写一个名称，先不保存"));
    }

    @Test
    void anIndicatorIsFoundByItsInitialsAndAddedWithEnter(FxRobot robot) throws Exception {
        makeOwn();
        robot.interact(() -> node("indicator-search", TextField.class).requestFocus());
        robot.write("bm");
        robot.type(KeyCode.ENTER);
        until(() -> stored().vignettes().get(1).items().size() == 9);
        assertTrue(stored().pinned()
                .model()
                .indicator(stored().vignettes().get(1).items().get(8).indicator())
                .orElseThrow()
                .name()
                .zh()
                .contains("保密"));
    }

    @Test
    void vignettesGoIntoAFileAndComeBackTheSame() throws Exception {
        Path file = folder.resolve("情境.json");
        VignetteFiles files = new VignetteFiles(check.workspace(), stored().pinned());
        List<Vignette> before = stored().vignettes();
        OpenSelfCheck.run(() -> files.write(file, before));
        until(() -> said.get() != null);
        assertEquals("已存到 " + file, said.get().text());
        AtomicReference<List<Vignette>> back = new AtomicReference<>();
        OpenSelfCheck.run(() -> files.read(file, back::set));
        until(() -> back.get() != null);
        assertEquals(before, back.get());
    }

    @Test
    void oneThatWasTakenOutComesBack() throws Exception {
        Button remove = OpenSelfCheck.onFx(() -> stage.getScene().getRoot().lookupAll(".icon-only").stream()
                .map(Button.class::cast)
                .filter(b -> "拿掉“王家的会谈”".equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        OpenSelfCheck.run(remove::fire);
        until(() -> stored().vignettes().size() == 2);
        OpenSelfCheck.run(() -> said.get().act().run());
        until(() -> stored().vignettes().size() == 3);
        assertEquals("王家的会谈", stored().vignettes().get(1).title().zh());
        assertEquals("秋季", node("workshop-title", TextField.class).getText());
    }
}
