package org.zhixing.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A run of the program, whose every line is kept as soon as it is said. */
final class Running {

    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final List<String> out = new CopyOnWriteArrayList<>();
    private final List<String> err = new CopyOnWriteArrayList<>();
    private final List<Thread> readers;
    private final long started = System.nanoTime();

    Running(Process process) {
        this.process = process;
        this.readers = List.of(reading(process.getInputStream(), out), reading(process.getErrorStream(), err));
    }

    long started() {
        return started;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** How many answers were called saved so far. */
    int saved() {
        int saved = 0;
        for (String line : out) {
            saved += line.startsWith("saved ") ? 1 : 0;
        }
        return saved;
    }

    /** How many lines were said so far. */
    int lines() {
        return out.size();
    }

    /** Waits for a line; the first has the number 0. */
    String line(int number) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (out.size() <= number) {
            Failure.unless(alive() && System.nanoTime() < until, "said no more after " + out + err);
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return out.get(number);
    }

    /** Types without waiting for what comes of it; a reader that is gone is no matter. */
    void type(String text) {
        try {
            OutputStream in = process.getOutputStream();
            in.write(text.getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException gone) {
            // Killed while it was spoken to: its end is looked at by whoever waits for it.
        }
    }

    /** Types all of it beside what is done here, and ends the input. */
    void typeAll(String text) {
        Thread typing = new Thread(() -> {
            type(text);
            endInput();
        });
        typing.setDaemon(true);
        typing.start();
    }

    void endInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // Killed while it was spoken to: its end is looked at by whoever waits for it.
        }
    }

    /** Signal 9: nothing in the process runs any more. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Waits for the end; a run that does not end is killed and a failure. */
    Ended ended() throws InterruptedException {
        boolean inTime = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!inTime) {
            kill();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        Failure.unless(inTime, "did not end within " + PATIENCE_SECONDS + " s: " + out + err);
        return new Ended(process.waitFor(), List.copyOf(out), List.copyOf(err));
    }

    private static Thread reading(InputStream stream, List<String> lines) {
        Thread reader = new Thread(() -> read(stream, lines));
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void read(InputStream stream, List<String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            // Only what ended with a line feed was said: a line that was cut off is no acknowledgement.
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        } catch (IOException gone) {
            lines.add("(" + gone.getMessage() + ")");
        }
    }
}
