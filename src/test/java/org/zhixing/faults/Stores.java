package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Stores to begin with, made by the program: once for each build of it, and copied from then on. */
final class Stores {

    /** @param id of its assessment */
    private record Begun(byte[] store, String id) {}

    private static final Map<String, Begun> BEGUN = new HashMap<>();
    private static final Map<String, byte[]> FULL = new HashMap<>();

    private Stores() {}

    /** Begins an assessment in a store, which is made where there is none; its id. */
    static synchronized String begin(Program program, Path folder, Path store)
            throws IOException, InterruptedException {
        if (Files.exists(store)) {
            return begun(program, folder, store);
        }
        Begun known = BEGUN.get(program.classPath());
        if (known == null) {
            String id = begun(program, folder, store);
            BEGUN.put(program.classPath(), new Begun(Files.readAllBytes(store), id));
            return id;
        }
        Files.write(store, known.store());
        return known.id();
    }

    private static String begun(Program program, Path folder, Path store) throws IOException, InterruptedException {
        return program.run(
                        folder,
                        "assessment",
                        "new",
                        "--model",
                        "annual-self-check",
                        "--agency",
                        "甲",
                        "--from",
                        "2025-01-01",
                        "--to",
                        "2025-12-31",
                        "--store",
                        store.toString())
                .with(0)
                .out()
                .get(0)
                .replaceAll(".*([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
    }

    /** A store with the sample agency: two years, records, an audit. */
    static synchronized Path full(Program program, Path folder) throws IOException, InterruptedException {
        Path store = Files.createDirectories(folder.resolve("demo")).resolve("zhixing-demo.db");
        byte[] known = FULL.get(program.classPath());
        if (known == null) {
            program.run(folder, "demo", "--out", store.getParent().toString()).with(0);
            FULL.put(program.classPath(), Files.readAllBytes(store));
        } else {
            Files.write(store, known);
        }
        return store;
    }
}
