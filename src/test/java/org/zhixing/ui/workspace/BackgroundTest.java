package org.zhixing.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;

/** What comes back from work that takes time, here done at once. */
class BackgroundTest {

    @TempDir
    Path folder;

    private final List<Object> told = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, told::add);

    @Test
    void whatComesTooLateForAClosedDataFileIsLeftUnsaid() {
        Desk desk = Desk.open(folder.resolve("a.db"));
        background.run(desk::assessments, told::add);
        desk.close();
        assertThrows(CancellationException.class, desk::assessments);
        background.run(desk::assessments, told::add);
        assertEquals(List.of(List.of()), told);
    }

    @Test
    void aBugIsNotKeptQuiet() {
        assertThrows(
                IllegalStateException.class,
                () -> background.run(
                        () -> {
                            throw new IllegalStateException("a bug");
                        },
                        told::add));
        assertEquals(List.of(), told);
    }
}
