package org.zhixing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The fuzzer on each reader for {@code fuzz.seconds}, two at a time, from the same seed each time. Maven runs this after the
 * tests; the smaller readers get a third of the time.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class MinuteOfFuzzing {

    private static final int AT_A_TIME = 2;
    private static final long SEED = 20261126;

    @Test
    void noReaderBreaks() throws Exception {
        int seconds = Integer.getInteger("fuzz.seconds", 60);
        assumeTrue(seconds > 0, "no time was given");
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        List<String> broken = new ArrayList<>();
        try {
            List<Future<Fuzzing.Outcome>> running = new ArrayList<>();
            for (Reader reader : Reader.values()) {
                Fuzzing fuzzing =
                        new Fuzzing(reader, reader.small() ? seconds / 3 : seconds, SEED, Path.of("target/fuzz"));
                running.add(threads.submit(fuzzing::run));
            }
            for (Future<Fuzzing.Outcome> each : running) {
                System.out.println(each.get().said());
                broken.add(each.get().broken());
            }
        } finally {
            threads.shutdownNow();
        }
        broken.removeIf(String::isEmpty);
        assertEquals(List.of(), broken);
    }
}
