package org.zhixing.ui.rating;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;
import static org.zhixing.ui.workspace.OpenSelfCheck.run;
import static org.zhixing.ui.workspace.OpenSelfCheck.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.desk.AttachmentDesk;
import org.zhixing.desk.Desk;
import org.zhixing.secrets.Passphrase;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.ShellPort;

/** Files of a piece of evidence, as they are dropped, listed, opened and taken off in the editor. */
@ExtendWith(ApplicationExtension.class)
class AttachmentJourneyTest {

    private static final String MINUTES = "%PDF-1.7 the minutes of the meeting by the river";

    @TempDir
    Path folder;

    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private OpenSelfCheck check;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        open(Desk.open(folder.resolve("zhixing.db")));
    }

    private void open(Desk desk) {
        check = new OpenSelfCheck(desk, new RatingScreen(), window, (model, blank) -> blank);
        check.workspace().attach(new ShellPort() {
            @Override
            public void openFolder(Path file) {
                opened.add(file);
            }
        });
    }

    @AfterEach
    void close() {
        check.close();
        AttachmentDesk.closeOpened();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void drop(FxRobot robot, Path... files) {
        run(() -> ((RatingView) robot.lookup(n -> n instanceof RatingView).query())
                .drop(Arrays.stream(files).map(Path::toFile).toList()));
    }

    private List<String> lines(FxRobot robot) {
        return onFx(() -> robot.lookup(".attachment").lookup(".zx-dense").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    private static String refused(FxRobot robot) {
        return onFx(() -> {
            Label told = robot.lookup("#attachment-refused").queryAs(Label.class);
            return told.isVisible() ? told.getText() : "";
        });
    }

    /** By what a screen reader says of it. */
    private static void press(FxRobot robot, String named) {
        run(() -> robot.lookup(n -> n instanceof Button b
                        && (named.equals(b.getAccessibleText()) || named.equals(b.getText()))
                        && b.isVisible())
                .queryAs(Button.class)
                .fire());
    }

    private static void save(FxRobot robot) {
        run(() -> robot.lookup(".evidence-editor .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("记下"))
                .forEach(Button::fire));
    }

    private List<Attachment> kept() {
        return check.session().dossier().attachments();
    }

    @Test
    void filesAreDroppedListedKeptOpenedAndTakenOff(FxRobot robot) throws IOException {
        check.open("M1.2");
        Path minutes = file("会议纪要.pdf", MINUTES);
        Path huge = file("录像.pdf", "%PDF-1.7");
        try (var channel = Files.newByteChannel(huge, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(50L * 1024 * 1024).write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        drop(robot, minutes, file("宏.docm", "PK"), file("假的.png", "not a picture"), huge);
        until(() -> lines(robot).equals(List.of("会议纪要.pdf")));
        assertTrue(refused(robot).contains("宏.docm：这种文件里可能带宏"), () -> refused(robot));
        assertTrue(refused(robot).contains("假的.png：名字以 png 结尾，内容却不是"), () -> refused(robot));
        assertTrue(refused(robot).contains("录像.pdf：超过 50 MB"), () -> refused(robot));
        run(() -> robot.lookup(".evidence-editor .combo-box")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(0));
        save(robot);
        until(() -> kept().size() == 1);

        Evidence piece = check.session().assessment().evidence().get(0);
        assertEquals(List.of("M1.2"), piece.places());
        Path contents = onFx(() -> check.workspace().desk().attachments().folder());

        press(robot, "改这一条");
        until(() -> lines(robot).equals(List.of("会议纪要.pdf")));
        assertEquals("", refused(robot));
        press(robot, "打开 会议纪要.pdf");
        until(() -> opened.size() == 1);
        assertArrayEquals(MINUTES.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(opened.get(0)));
        assertFalse(opened.get(0).startsWith(contents), "a copy, so that what is kept cannot be changed");
        press(robot, "取下 会议纪要.pdf");
        until(() -> lines(robot).isEmpty());
        save(robot);
        until(() -> kept().isEmpty());
    }

    @Test
    void aFileWhoseContentIsNotThereSaysSoAndIsNotOffered(FxRobot robot) throws IOException {
        attach(robot);
        for (Path each : contents()) {
            Files.delete(each);
        }
        press(robot, "改这一条");
        until(() -> onFx(() -> robot.lookup(n -> n instanceof Label l && "内容不在附件文件夹里".equals(l.getText()))
                .tryQuery()
                .isPresent()));
        assertTrue(onFx(() -> robot.lookup(n -> "打开 会议纪要.pdf".equals(n.getAccessibleText()))
                .queryAll()
                .isEmpty()));
    }

    private void attach(FxRobot robot) throws IOException {
        check.open("M1.2");
        drop(robot, file("会议纪要.pdf", MINUTES));
        until(() -> lines(robot).equals(List.of("会议纪要.pdf")));
        run(() -> robot.lookup(".evidence-editor .combo-box")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(0));
        save(robot);
        until(() -> kept().size() == 1);
    }

    /** What lies in the folder of attached files. */
    private List<Path> contents() throws IOException {
        Path contents = onFx(() -> check.workspace().desk().attachments().folder());
        try (Stream<Path> raw = Files.walk(contents)) {
            return raw.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void inAnEncryptedFileTheyLieEncryptedAndAreReadByOpening(FxRobot robot) throws IOException {
        check.close();
        Desk desk = Desk.open(folder.resolve("sealed.db"));
        desk.protection().turnOn(Passphrase.of("rain on the paper lantern"));
        run(() -> open(desk));
        attach(robot);
        assertEquals(1, contents().size());
        String raw = new String(Files.readAllBytes(contents().get(0)), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("%PDF") || raw.contains("meeting"), "nobody reads it beside the program");
        press(robot, "改这一条");
        until(() -> lines(robot).equals(List.of("会议纪要.pdf")));
        press(robot, "打开 会议纪要.pdf");
        until(() -> opened.size() == 1);
        assertEquals(MINUTES, Files.readString(opened.get(0)));
    }
}
