package org.zhixing.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Progress;

/** Reads a sheet in a thread of its own, some batches of rows ahead of the one who takes them. */
final class ReadAhead {

    /** Few and large: waking a thread for each batch costs more than reading a hundred rows. */
    private static final int BATCHES = 4;

    private static final int BATCH_ROWS = 1024;
    private static final int ROWS_BETWEEN_GLANCES = 256;
    /** A batch is handed over earlier when its rows are heavy: cells and their characters together. */
    private static final int BATCH_WEIGHT = 500_000;

    private static final long GLANCE_MILLISECONDS = 100;
    private static final long CLOSING_MILLISECONDS = 300;

    /** @param end the last batch, with or without a failure */
    private record Batch(
            List<Row> rows, boolean end, @Nullable Throwable failure) {}

    private final Path path;
    private final Table table;
    private final String sheet;
    private final Meter meter = new Meter();
    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);

    ReadAhead(Path path, Table table, String sheet) {
        this.path = path;
        this.table = table;
        this.sheet = sheet;
    }

    /** @return whether the whole sheet was read */
    boolean run(RowSink sink, Progress progress) {
        Thread reader = new Thread(this::produce, "table reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return take(sink, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            leave(reader);
        }
    }

    /** Waits a moment for the file to be closed: a user may want to mend it at once. */
    private void leave(Thread reader) {
        meter.stop();
        reader.interrupt();
        try {
            reader.join(CLOSING_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean take(RowSink sink, Progress progress) throws InterruptedException {
        while (true) {
            if (!progress.report(meter.done(), meter.total())) {
                return false;
            }
            Batch batch = queue.poll(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (batch == null) {
                continue;
            }
            if (!give(batch.rows(), sink, progress)) {
                return false;
            }
            if (batch.failure() != null) {
                throw TableFailure.problem(path, batch.failure());
            }
            if (batch.end()) {
                progress.report(meter.total(), meter.total());
                return true;
            }
        }
    }

    private boolean give(List<Row> rows, RowSink sink, Progress progress) {
        for (int i = 0; i < rows.size(); i++) {
            boolean glance = i % ROWS_BETWEEN_GLANCES == ROWS_BETWEEN_GLANCES - 1;
            if (!sink.row(rows.get(i)) || (glance && !progress.report(meter.done(), meter.total()))) {
                return false;
            }
        }
        return true;
    }

    private void produce() {
        Filling filling = new Filling();
        Throwable failure = null;
        try {
            table.read(sheet, filling, meter);
        } catch (Throwable e) {
            failure = e;
        }
        try {
            if (!meter.stopped()) {
                queue.put(new Batch(filling.rows, true, failure));
            }
        } catch (InterruptedException e) {
            // The one who takes has left.
            Thread.currentThread().interrupt();
        }
    }

    private final class Filling implements RowSink {

        private List<Row> rows = new ArrayList<>(BATCH_ROWS);
        private int weight;

        @Override
        public boolean row(Row row) {
            if (row.isBlank()) {
                return !meter.stopped();
            }
            rows.add(row);
            weight += weight(row);
            boolean room = rows.size() < BATCH_ROWS && weight < BATCH_WEIGHT;
            return room ? !meter.stopped() : hand();
        }

        private static int weight(Row row) {
            int weight = 10 * row.cells().size();
            for (Cell cell : row.cells()) {
                weight += cell instanceof Cell.Text text ? text.value().length() : 0;
            }
            return weight;
        }

        private boolean hand() {
            try {
                queue.put(new Batch(rows, false, null));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            rows = new ArrayList<>(BATCH_ROWS);
            weight = 0;
            return !meter.stopped();
        }
    }
}
