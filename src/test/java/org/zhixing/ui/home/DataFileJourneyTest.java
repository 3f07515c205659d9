package org.zhixing.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;
import static org.zhixing.ui.workspace.PlainWindow.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FoundFile;
import org.zhixing.desk.NewAssessment;
import org.zhixing.records.Period;
import org.zhixing.secrets.Passphrase;
import org.zhixing.ui.workspace.PlainWindow;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** The first screen with a data file that changed from outside, and with archives that are to take its place. */
@ExtendWith(ApplicationExtension.class)
class DataFileJourneyTest {

    private static final String PASSPHRASE = "rain on the paper lantern";

    @TempDir
    Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Workspace workspace =
            new Workspace(new Settings(new Properties(), kept -> {}), worker, Platform::runLater);
    private final AtomicReference<String> said = new AtomicReference<>("");
    private final AtomicReference<ProblemException> problem = new AtomicReference<>();
    private final StackPane window = new StackPane();
    private final HomeScreen screen = new HomeScreen();
    private Path store;

    @Start
    void start(Stage stage) {
        store = folder.resolve("zhixing.db");
        stage.setScene(new Scene(window, 1280, 760));
        workspace.attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.set(say.text());
            }

            @Override
            public void show(Region dialog) {
                closeDialog();
                window.getChildren().add(dialog);
            }

            @Override
            public void closeDialog() {
                window.getChildren().remove(1, window.getChildren().size());
            }

            @Override
            public void problem(ProblemException told) {
                problem.set(told);
            }
        });
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(workspace::close);
        worker.shutdown();
    }

    private static String agency(Desk desk, String name) {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return desk.create(NewAssessment.blank(
                new PersonalText(name), year, desk.models().all().get(0).model().id()));
    }

    private static void agency(Path file, String name) {
        try (Desk desk = Desk.open(file)) {
            agency(desk, name);
        }
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            workspace.use(Desk.open(store));
            window.getChildren().setAll(screen.view(workspace));
            screen.shown(null);
        });
    }

    private List<String> agencies() {
        return onFx(() -> workspace.desk().assessments().stream()
                .map(card -> card.agency().value())
                .toList());
    }

    private void openedAndChangedFromOutside(FxRobot robot) throws IOException {
        agency(store, "清河里社工中心");
        Desk.open(store).close();
        String all = Files.readString(store, StandardCharsets.ISO_8859_1);
        String changed = all.replace(bytes("清河里"), bytes("浊河里"));
        assertFalse(changed.equals(all));
        Files.writeString(store, changed, StandardCharsets.ISO_8859_1);
        open(robot);
        await(() -> PlainWindow.there(robot, "outside-accept"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private void restore(FxRobot robot) {
        robot.interact(() -> robot.lookup(".zx-dialog .button").queryAllAs(Button.class).stream()
                .filter(Button::isDefaultButton)
                .forEach(Button::fire));
    }

    @Test
    void whatTakesLongToOpenIsSaid(FxRobot robot) {
        CountDownLatch slow = new CountDownLatch(1);
        robot.interact(() -> {
            window.getChildren().setAll(screen.view(workspace));
            screen.shown(null);
            worker.execute(() -> waitFor(slow));
            workspace.openStore(store, () -> {});
        });
        assertFalse(PlainWindow.shown(robot, "正在打开 zhixing.db…"), "a blink is not worth a word");
        await(() -> PlainWindow.shown(robot, "正在打开 zhixing.db…"));
        slow.countDown();
        await(() -> workspace.deskProperty().get() != null);
        assertFalse(PlainWindow.shown(robot, "正在打开 zhixing.db…"));
    }

    @Test
    void aChangeFromOutsideIsToldUntilSomebodySaysThatItWasMeant(FxRobot robot) throws IOException {
        openedAndChangedFromOutside(robot);
        assertTrue(PlainWindow.shown(robot, "数据文件和上次关闭时不一样"));
        open(robot);
        await(() -> PlainWindow.shown(robot, "还没有人说过这是有意的"));
        await(() -> PlainWindow.there(robot, "outside-restore"));
        PlainWindow.press(robot, "outside-accept");
        await(() -> !PlainWindow.there(robot, "outside-accept"));
        assertEquals("记下了：往后的备份照常替换旧的", said.get());
        assertTrue(onFx(() -> workspace.desk().outsideChange().isEmpty()));
        assertEquals(List.of("浊河里社工中心"), agencies());
    }

    @Test
    void theBackupFromBeforeTheChangeIsPutBack(FxRobot robot) throws IOException {
        openedAndChangedFromOutside(robot);
        PlainWindow.press(robot, "outside-restore");
        restore(robot);
        await(() -> said.get().equals("已恢复备份"));
        assertEquals(List.of("清河里社工中心"), agencies());
        assertTrue(onFx(() -> workspace.desk().outsideChange().isEmpty()));
    }

    @Test
    void anArchiveTakesThePlaceOfTheDataFileAndAHostileOneDoesNot(FxRobot robot) throws IOException {
        Path archive = folder.resolve("存档.zhixing-archive");
        try (Desk desk = Desk.open(folder.resolve("other.db"))) {
            agency(desk, "存档里的机构");
            desk.attachments().archive(archive);
        }
        Path hostile = folder.resolve("恶意.zhixing-archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            zip.putNextEntry(new ZipEntry("../../evil.db"));
            zip.write(new byte[20]);
        }
        agency(store, "现在的机构");
        open(robot);
        robot.interact(() ->
                workspace.openAssessment(workspace.desk().assessments().get(0).id()));

        robot.interact(() -> screen.take(FoundFile.Kind.ARCHIVE, List.of(hostile)));
        restore(robot);
        await(() -> problem.get() != null);
        assertEquals("../../evil.db", problem.get().problems().get(0).where());
        assertEquals(List.of("现在的机构"), agencies());
        assertTrue(onFx(() -> workspace.session().get() != null), "one goes on where one was");
        assertFalse(Files.exists(folder.resolve("../evil.db")) || Files.exists(folder.resolve("../../evil.db")));

        robot.interact(() -> screen.take(FoundFile.Kind.ARCHIVE, List.of(archive)));
        restore(robot);
        await(() -> said.get().equals("已恢复备份"));
        assertEquals(List.of("存档里的机构"), agencies());
    }

    @Test
    void anEncryptedArchiveAsksForItsPassphrase(FxRobot robot) throws IOException {
        Path archive = folder.resolve("加密.zhixing-archive");
        try (Desk desk = Desk.open(folder.resolve("other.db"))) {
            agency(desk, "加密的机构");
            desk.protection().turnOn(Passphrase.of(PASSPHRASE));
            desk.attachments().archive(archive);
        }
        agency(store, "现在的机构");
        open(robot);
        robot.interact(() ->
                workspace.openAssessment(workspace.desk().assessments().get(0).id()));
        robot.interact(() -> screen.take(FoundFile.Kind.ARCHIVE, List.of(archive)));
        restore(robot);
        await(() -> PlainWindow.there(robot, "backup-passphrase"));
        assertEquals(List.of("现在的机构"), agencies());
        give(robot, "rain on the paper umbrella");
        await(() ->
                ((Labeled) PlainWindow.node(robot, "backup-message")).getText().startsWith("不是这个口令"));
        assertTrue(onFx(() -> workspace.session().get() != null), "one goes on where one was");
        give(robot, PASSPHRASE);
        await(() -> said.get().equals("已恢复备份"));
        assertEquals(List.of("加密的机构"), agencies());
        assertTrue(onFx(() -> workspace.desk().protection().isOn()));
    }

    private static void give(FxRobot robot, String passphrase) {
        robot.interact(() -> ((TextInputControl) PlainWindow.node(robot, "backup-passphrase")).setText(passphrase));
        await(() -> !PlainWindow.node(robot, "backup-open").isDisabled());
        PlainWindow.press(robot, "backup-open");
    }
}
