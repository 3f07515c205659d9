package org.zhixing.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.zhixing.work.DiskRoom;
import org.zhixing.work.DiskTrouble;
import org.zhixing.work.Leftovers;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * A file that a command writes: beside its place first, moved there when complete.
 *
 * @param replace whether a file that is there may be replaced
 */
record OutputFile(Path place, boolean replace) {

    private static final long LEAST_ROOM = 1024 * 1024;

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
        String hidden = "." + place.getFileName();
        Leftovers.sweep(folder().resolve(hidden));
        Path beside = folder().resolve(Leftovers.begin(hidden) + UUID.randomUUID() + Leftovers.END);
        try {
            try (FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
                content.to(out);
                out.flush();
                // Before the old file goes, the new one is on the disk and not only on its way.
                file.force(true);
            }
            move(beside);
        } catch (IOException e) {
            throw trouble(e, beside);
        } catch (UncheckedIOException e) {
            throw trouble(new IOException(e.getMessage(), e), beside);
        } finally {
            discard(beside);
        }
    }

    private ProblemException trouble(IOException thrown, Path beside) {
        // How large the whole would have been is not known; it is larger than what was written of it.
        DiskRoom room = DiskRoom.at(place, LEAST_ROOM + 2 * beside.toFile().length());
        DiskTrouble trouble = DiskTrouble.of(thrown);
        if (trouble == DiskTrouble.FULL || room.free() == 0) {
            String key = room.isTight() ? "problems.report.full" : "problems.report.noRoom";
            return new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(place.toString(), key, room.words()), thrown);
        }
        return cannot(trouble == DiskTrouble.READ_ONLY ? "problems.cli.readOnly" : "problems.cli.notWritten", thrown);
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
