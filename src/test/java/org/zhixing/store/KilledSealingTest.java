package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.records.ServiceRecord;
import org.zhixing.secrets.DataKey;
import org.zhixing.work.Progress;

/** A program that dies while it seals or opens for good leaves the plain store or the sealed one, each whole. */
@Timeout(240)
class KilledSealingTest {

    private static final int RECORDS = 3000;
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    @Test
    void atAnyMomentItIsTheOldStoreOrTheNewOne() throws IOException, InterruptedException {
        Path file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("旧")));
            ServiceRecord[] records = new SomeRecords(1).any(RECORDS).toArray(ServiceRecord[]::new);
            store.records("a").add(SomeRecords.of("a.csv", records), Progress.NONE);
        }
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SealingForEver.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("begins", out.readLine());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1200));
                program.toHandle().destroyForcibly();
            }
            program.waitFor();
            boolean locked = Store.isLocked(file);
            try (Store store = locked ? Store.open(file, SealedStores.PASSPHRASE) : Store.open(file)) {
                assertEquals(Dossiers.saying("旧"), store.read("a").dossier());
                assertEquals(RECORDS, store.records("a").counts().total());
                assertEquals(List.of(), store.health().problems());
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(
                        List.of("backups", "zhixing.db", "zhixing.db.closed"),
                        files.map(f -> f.getFileName().toString()).sorted().toList());
            }
        }
    }

    /** A program of its own. */
    static final class SealingForEver {

        private SealingForEver() {}

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            // What takes its time on purpose is done once, so that most kills fall into the writing.
            Sealing.Made made = Sealing.made(SealedStores.PASSPHRASE);
            DataKey[] present = {
                StoreLock.in(file)
                        .flatMap(lock -> lock.open(SealedStores.PASSPHRASE))
                        .orElseGet(made::key)
            };
            System.out.println("begins");
            while (true) {
                if (Store.isLocked(file)) {
                    try (Store sealed = Store.open(file, Migrations.shipped(), lock -> present[0])) {
                        sealed.protection().off(Progress.NONE);
                    }
                }
                present[0] = made.key();
                try (Store plain = Store.open(file)) {
                    plain.protection().on(made, Progress.NONE);
                }
            }
        }
    }
}
