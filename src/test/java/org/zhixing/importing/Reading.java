package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Reads whole files for tests. */
final class Reading {

    /** What every hostile file has to be done with. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Reading() {}

    static List<Row> rows(Path file) {
        return rows(file, TableOptions.RECOGNISE);
    }

    static List<Row> rows(Path file, TableOptions options) {
        TableFile table = TableFile.open(file, options);
        return rows(table, table.sheets().get(0).name());
    }

    static List<Row> rows(TableFile table, String sheet) {
        List<Row> rows = new ArrayList<>();
        assertTrue(table.read(sheet, rows::add, Progress.NONE), "read to the end");
        return rows;
    }

    /** The one problem for which a file is refused; it must have its sentence in both languages. */
    static Problem refusal(Path file) {
        return refusal(file, TableOptions.RECOGNISE);
    }

    static Problem refusal(Path file, TableOptions options) {
        ProblemException refused = assertThrows(ProblemException.class, () -> every(file, options));
        return checked(refused);
    }

    private static Problem checked(ProblemException refused) {
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        assertEquals(1, refused.problems().size());
        Problem problem = refused.problems().get(0);
        for (Language language : Language.values()) {
            assertTrue(
                    problem.in(Messages.in(language)).length() > problem.where().length() + 5);
        }
        return problem;
    }

    /** Reads every sheet, counting the cells that are not empty. */
    private static long every(Path file, TableOptions options) {
        TableFile table = TableFile.open(file, options);
        long[] cells = new long[1];
        for (SheetName sheet : table.sheets()) {
            table.read(
                    sheet.name(),
                    row -> {
                        cells[0] += row.cells().stream()
                                .filter(cell -> !(cell instanceof Cell.Empty))
                                .count();
                        return true;
                    },
                    Progress.NONE);
        }
        return cells[0];
    }

    /**
     * Reads a file that may be hostile: either all its cells or one refusal, within {@link #LIMIT} of the processor's time,
     * which what else runs on the machine does not change, and within {@link #PATIENCE} by the clock.
     */
    static String outcome(Path file) throws InterruptedException, TimeoutException {
        CompletableFuture<Long> read = new CompletableFuture<>();
        long[] spent = new long[1];
        Thread reader = new Thread(() -> {
            try {
                read.complete(every(file, TableOptions.RECOGNISE));
            } catch (RuntimeException | Error e) {
                read.completeExceptionally(e);
            } finally {
                spent[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }
        });
        reader.setDaemon(true);
        reader.start();
        String outcome = outcome(read);
        reader.join();
        assertTrue(spent[0] < LIMIT.toNanos(), "took " + Duration.ofNanos(spent[0]));
        return outcome;
    }

    private static String outcome(CompletableFuture<Long> read) throws InterruptedException, TimeoutException {
        try {
            return read.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) + " cells";
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException refused) {
                return checked(refused).key();
            }
            throw new AssertionError("an untyped outcome", e.getCause());
        }
    }
}
