package org.zhixing.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * A file that a command writes: beside its place first, moved there when complete.
 *
 * @param replace whether a file that is there may be replaced
 */
record OutputFile(Path place, boolean replace) {

    /**
     * Refuses before the work what would be refused after it.
     *
     * @throws ProblemException USAGE where a file is there and may not be replaced; STORE where nothing can be written
     */
    void check() {
        if (Files.isDirectory(place)) {
            throw cannot("problems.cli.isFolder", null);
        }
        if (!Files.isDirectory(folder())) {
            throw cannot("problems.cli.noFolder", null);
        }
        if (Files.exists(place) && !replace) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(place.toString(), "problems.cli.exists"));
        }
    }

    /** What fills a file. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void write(String text) {
        write(out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Whatever the content throws, its place stays as it was. */
    void write(Content content) {
        check();
        Path beside = folder().resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
            move(beside);
        } catch (AccessDeniedException e) {
            throw cannot("problems.cli.readOnly", e);
        } catch (IOException e) {
            throw cannot("problems.cli.notWritten", e);
        } finally {
            discard(beside);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // What kept it from being written keeps it from being removed; its place is untouched.
            beside.toFile().deleteOnExit();
        }
    }

    private ProblemException cannot(String key, @org.jspecify.annotations.Nullable IOException cause) {
        return new ProblemException(
                ProblemException.Kind.STORE, java.util.List.of(Problem.at(place.toString(), key)), cause);
    }

    private Path folder() {
        Path parent = place.toAbsolutePath().normalize().getParent();
        return parent == null ? place : parent;
    }
}
