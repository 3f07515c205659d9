package org.zhixing.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
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

/** What is done with a session as a whole. */
@ExtendWith(ApplicationExtension.class)
class SessionActsTest {

    @TempDir
    Path folder;

    private final AtomicReference<Say> said = new AtomicReference<>();
    private final AtomicReference<ProblemException> problem = new AtomicReference<>();
    private OpenSelfCheck check;
    private Running running;
    private SessionActs acts;

    @Start
    void start(javafx.stage.Stage stage) {
        check = new OpenSelfCheck(folder, new WorkshopScreen(), stage);
        check.workspace().attach(new ShellPort() {
            @Override
            public void say(Say say) {
                said.set(say);
            }

            @Override
            public void show(Region dialog) {}

            @Override
            public void problem(ProblemException told) {
                problem.set(told);
            }
        });
        var desk = check.workspace().desk().workshops();
        String id = desk.create("annual-self-check", new PersonalText("秋季 / 督导"), desk.examples(check.pinned()));
        running = new Running(check.workspace(), desk.open(id));
        acts = new SessionActs(check.workspace(), running);
    }

    @AfterEach
    void close() {
        OpenSelfCheck.run(running::close);
        check.close();
    }

    @Test
    void theWorkbookIsThereWholeAndItsPlaceIsSaid() throws IOException {
        Path file = folder.resolve("秋季.xlsx");
        OpenSelfCheck.run(() -> acts.export(file));
        Room.until(() -> said.get() != null);
        assertEquals("已导出到 " + file, said.get().text());
        assertEquals("打开文件夹", said.get().action());
        byte[] written = Files.readAllBytes(file);
        assertEquals(List.of((byte) 'P', (byte) 'K'), List.of(written[0], written[1]));
        assertTrue(written.length > 4000, written.length + " bytes");
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeftAndTheReasonIsTold() throws IOException {
        Path nowhere = Files.writeString(folder.resolve("file"), "not a folder").resolve("秋季.xlsx");
        OpenSelfCheck.run(() -> acts.export(nowhere));
        Room.until(() -> problem.get() != null);
        assertEquals(ProblemException.Kind.STORE, problem.get().kind());
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.anyMatch(path -> path.toString().endsWith(".xlsx")));
        }
    }
}
