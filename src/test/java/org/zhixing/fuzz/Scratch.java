package org.zhixing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file that readers of tables are given; its content is another each time. */
final class Scratch {

    private static final Path FILE = create();

    private Scratch() {}

    private static Path create() {
        try {
            Path file = Files.createTempFile("zhixing-fuzz", ".table");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder, which is the caller's to delete. */
    static Path folder() {
        try {
            return Files.createTempDirectory("zhixing-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path holding(byte[] bytes) {
        try {
            return Files.write(FILE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
