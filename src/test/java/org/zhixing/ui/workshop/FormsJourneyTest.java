package org.zhixing.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Stage;

/** A trainer hands out a blank form, takes filled ones back, and decides what the program cannot know. */
@ExtendWith(ApplicationExtension.class)
class FormsJourneyTest {

    @TempDir
    Path folder;

    private final AtomicReference<Say> said = new AtomicReference<>();
    private final AtomicReference<Region> dialog = new AtomicReference<>();
    private OpenSelfCheck check;
    private Running running;
    private FormActs acts;

    @Start
    void start(javafx.stage.Stage stage) {
        check = new OpenSelfCheck(folder, new WorkshopScreen(), stage);
        check.workspace().attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.set(say);
            }

            @Override
            public void show(Region shown) {
                dialog.set(shown);
            }

            @Override
            public void problem(ProblemException told) {
                throw new AssertionError(told);
            }
        });
        var desk = check.workspace().desk().workshops();
        String id = desk.create("annual-self-check", new PersonalText("秋季"), desk.examples(check.pinned()));
        running = new Running(check.workspace(), desk.open(id));
        acts = new FormActs(check.workspace(), running);
    }

    @AfterEach
    void close() {
        OpenSelfCheck.run(running::close);
        check.close();
    }

    @Test
    void formsComeBackAndWhoseTheyAreIsAskedWhereTheProgramCannotKnow() throws IOException {
        Path blank = folder.resolve("空白表.xlsx");
        OpenSelfCheck.run(() -> acts.save(blank));
        Room.until(() -> said.get() != null);
        assertEquals("空白表已存到 " + blank, said.get().text());
        OpenSelfCheck.run(() -> running.moveTo(Stage.FIRST));
        Room.until(() -> running.now().get().stage() == Stage.FIRST);
        Path one = filled(blank, "one.xlsx", 2);
        Path alike = filled(blank, "two.xlsx", 2);
        Path other = filled(blank, "three.xlsx", 4);
        Path no = Files.writeString(folder.resolve("no.csv"), "a,b\n1,2\n");

        OpenSelfCheck.run(() -> acts.collect(List.of(one, alike, other, no)));
        Room.until(() -> dialog.get() != null);

        assertEquals("收下 2 份 · 没有变化或还没到时候 0 份 · 要你定 1 份 · 没收 1 份", sum());
        assertTrue(texts().contains("no.csv"));
        assertEquals(2, running.now().get().participants().size());
        assertEquals(16, running.now().get().votes().size());

        press("是另一位");
        Room.until(() -> sum().startsWith("收下 3 份"));
        assertEquals("收下 3 份 · 没有变化或还没到时候 0 份 · 要你定 0 份 · 没收 1 份", sum());
        Room.until(() -> running.now().get().participants().size() == 3);
        assertEquals(24, running.now().get().votes().size());
    }

    private String sum() {
        return OpenSelfCheck.onFx(() -> ((Labeled) dialog.get().lookup("#workshop-filed-sum")).getText());
    }

    private List<String> texts() {
        showDialog();
        return Room.texts(dialog.get());
    }

    private void press(String text) {
        showDialog();
        OpenSelfCheck.run(() -> dialog.get().lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void showDialog() {
        OpenSelfCheck.run(() -> {
            if (dialog.get().getScene() == null) {
                new javafx.scene.Scene(dialog.get());
            }
            dialog.get().applyCss();
            dialog.get().layout();
        });
    }

    /** The first case's items at one level, before the discussion. */
    private Path filled(Path blank, String name, int level) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Files.newInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getProperties().getCoreProperties().setDescription(name);
            workbook.getSheetAt(1).forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().startsWith("1·")) {
                    row.getCell(3).setCellValue(level);
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }
}
