package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Path;

/** Stores to begin with, made by the program. */
final class Stores {

    private Stores() {}

    /** Begins an assessment in a store, which is made where there is none; its id. */
    static String begin(Program program, Path folder, Path store) throws IOException, InterruptedException {
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
    static Path full(Program program, Path folder) throws IOException, InterruptedException {
        program.run(folder, "demo", "--out", folder.resolve("demo").toString()).with(0);
        return folder.resolve("demo").resolve("zhixing-demo.db");
    }
}
