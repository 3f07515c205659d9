package org.zhixing.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk of its own, which only somebody who may mount can have. */
final class Disk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path place;

    private Disk(Path place) {
        this.place = place;
    }

    /** A small disk in memory; empty where none can be mounted here. */
    static Optional<Disk> small(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        return run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()))
                ? Optional.of(new Disk(place))
                : Optional.empty();
    }

    /** A folder seen at another place where nobody may write, not even who may do everything. */
    static Optional<Disk> readOnly(Path folder, Path place) throws IOException, InterruptedException {
        Files.createDirectories(place);
        if (!run(List.of("mount", "--bind", folder.toString(), place.toString()))) {
            return Optional.empty();
        }
        Disk disk = new Disk(place);
        if (run(List.of("mount", "-o", "remount,bind,ro", place.toString()))) {
            return Optional.of(disk);
        }
        disk.close();
        return Optional.empty();
    }

    Path place() {
        return place;
    }

    /** Takes all the room but so much; what was taken by an earlier call counts anew. */
    void fill(long left) throws IOException {
        empty();
        Path filler = filler();
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
                file.setLength(Math.max(0, file.length() - left));
            }
        }
    }

    /** Gives the room back. */
    void empty() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return place.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(List.of("umount", place.toString()));
    }

    private static boolean run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
