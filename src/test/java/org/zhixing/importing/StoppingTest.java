package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

class StoppingTest {

    private static final int ROWS = 200_000;

    @TempDir
    Path folder;

    private TableFile csv() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= ROWS; i++) {
            text.append("记录,").append(i).append('\n');
        }
        return TableFile.open(Files.writeString(folder.resolve("x.csv"), text), TableOptions.RECOGNISE);
    }

    /** Two million rows of which none has content. */
    private TableFile hollow() throws IOException {
        Path file = new RawWorkbook()
                .sheet(out -> {
                    for (int i = 0; i < 20 * ROWS; i++) {
                        out.write(("<row r=\"" + (1 + i % 1_000_000) + "\" s=\"" + i * 7919L % 1000 + "\"/>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                })
                .write(folder.resolve("x.xlsx"));
        return TableFile.open(file, TableOptions.RECOGNISE);
    }

    @Test
    void progressRunsFromTheFirstByteToTheLast() throws IOException {
        TableFile table = csv();
        List<Long> done = new ArrayList<>();
        long size = Files.size(folder.resolve("x.csv"));
        assertTrue(table.read("", row -> true, (d, total) -> {
            assertTrue(total == size || total == 0);
            return done.add(d);
        }));
        assertEquals(done.stream().sorted().toList(), done);
        assertEquals(size, done.get(done.size() - 1));
        assertTrue(done.size() > 10);
    }

    @Test
    void theSinkStopsAtTheRowItChooses() throws IOException {
        List<Row> rows = new ArrayList<>();
        assertFalse(csv().read(
                        "",
                        row -> {
                            rows.add(row);
                            return rows.size() < 1000;
                        },
                        Progress.NONE));
        assertEquals(1000, rows.size());
        assertEquals(1000, rows.get(999).number());
    }

    @Test
    void aPreviewShowsTheFirstRowsAndWhetherThereAreMore() throws IOException {
        Preview preview = csv().preview("");
        assertEquals(50, preview.rows().size());
        assertTrue(preview.more());
        Path few = Files.writeString(folder.resolve("few.csv"), "a,b\n\n" + "1,2\n".repeat(49));
        Preview whole = TableFile.open(few, TableOptions.RECOGNISE).preview("");
        assertEquals(50, whole.rows().size());
        assertEquals(51, whole.rows().get(49).number());
        assertFalse(whole.more());
    }

    @Test
    void cancellingTakesEffectWithinHalfASecondEvenWhereNothingComes() throws IOException {
        TableFile table = hollow();
        long[] asked = new long[1];
        boolean whole = table.read("表", row -> true, (done, total) -> {
            if (done > 100_000) {
                asked[0] = System.nanoTime();
                return false;
            }
            return true;
        });
        assertFalse(whole);
        assertTrue(System.nanoTime() - asked[0] < 500_000_000L);
    }

    @Test
    void whatTheSinkThrowsComesOutAndTheFileIsLeft() throws Exception {
        TableFile table = csv();
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> table.read(
                        "",
                        row -> {
                            throw new IllegalStateException("full");
                        },
                        Progress.NONE));
        assertEquals("full", thrown.getMessage());
        long end = System.nanoTime() + 2_000_000_000L;
        while (Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(t -> t.getName().equals("table reader"))
                && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("table reader")));
    }

    @Test
    void anUnknownSheetIsRefused() throws IOException {
        TableFile table = csv();
        ProblemException refused =
                assertThrows(ProblemException.class, () -> table.read("没有", row -> true, Progress.NONE));
        assertEquals("problems.table.unknownSheet", refused.problems().get(0).key());
    }

    @Test
    void aFileThatIsGoneSinceIsToldSo() throws IOException {
        TableFile table = csv();
        Files.delete(folder.resolve("x.csv"));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> table.read("", row -> true, Progress.NONE));
        assertEquals("problems.file.absent", refused.problems().get(0).key());
    }
}
