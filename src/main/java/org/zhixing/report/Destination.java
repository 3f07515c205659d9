package org.zhixing.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
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
 * The place where a report goes.
 *
 * @param place absolute
 */
record Destination(Path place) {

    /** What is written beside the file until it is whole, and a little more. */
    private static final long LEAST_ROOM = 1024 * 1024;

    /** A link stands for the file that it leads to. */
    static Destination of(Path out) {
        Path place = out.toAbsolutePath().normalize();
        try {
            return new Destination(Files.isSymbolicLink(place) ? place.toRealPath() : place);
        } catch (IOException e) {
            return new Destination(place);
        }
    }

    /** Refuses before any work what will not work in the end. */
    void check(boolean overwrite) {
        Path folder = folder();
        if (Files.isDirectory(place)) {
            throw refused("problems.report.isFolder");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw refused("problems.report.notWritten");
        }
        if (!Files.isDirectory(folder)) {
            throw refused("problems.report.noFolder");
        }
        if (Files.exists(place)) {
            checkPresent(overwrite);
        }
        if (!Files.isWritable(folder)) {
            throw refused("problems.report.readOnly");
        }
    }

    private void checkPresent(boolean overwrite) {
        if (!overwrite) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(place.toString(), "problems.report.exists"));
        }
        if (!Files.isWritable(place)) {
            throw refused("problems.report.readOnly");
        }
        if (openElsewhere()) {
            throw refused("problems.report.open");
        }
    }

    /** Spreadsheet programs lock what they show, or leave a file of a known name beside it. */
    private boolean openElsewhere() {
        String name = place.getFileName().toString();
        if (Files.exists(folder().resolve("~$" + name)) || Files.exists(folder().resolve(".~lock." + name + "#"))) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return DiskTrouble.of(e) == DiskTrouble.OPEN_ELSEWHERE;
        }
    }

    /** A name beside the place that nobody else uses. */
    Path beside() {
        String hidden = "." + place.getFileName();
        Leftovers.sweep(folder().resolve(hidden));
        return folder().resolve(Leftovers.begin(hidden) + UUID.randomUUID() + Leftovers.END);
    }

    /** Writes a file beside the place, on the disk when this returns. */
    static void save(byte[] bytes, Path beside) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Puts the finished file in its place, in one step where the file system can. */
    void receive(Path finished, boolean overwrite) throws IOException {
        if (Files.exists(place)) {
            checkPresent(overwrite);
        }
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // Whatever kept it from being written keeps it from being removed; the report's place is untouched.
            beside.toFile().deleteOnExit();
        }
    }

    /** @param bytes of the file that was to be written */
    ProblemException problem(Exception e, long bytes) {
        DiskTrouble trouble = DiskTrouble.of(e);
        DiskRoom room = DiskRoom.at(place, bytes + LEAST_ROOM);
        if (trouble == DiskTrouble.FULL || room.free() == 0) {
            String key = room.isTight() ? "problems.report.full" : "problems.report.noRoom";
            return new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(place.toString(), key, room.words()), e);
        }
        String key =
                switch (trouble) {
                    case OPEN_ELSEWHERE -> "problems.report.open";
                    case READ_ONLY -> "problems.report.readOnly";
                    default -> Files.isDirectory(folder()) ? "problems.report.notWritten" : "problems.report.noFolder";
                };
        return new ProblemException(ProblemException.Kind.STORE, Problem.at(place.toString(), key), e);
    }

    private ProblemException refused(String key) {
        return new ProblemException(ProblemException.Kind.STORE, Problem.at(place.toString(), key));
    }

    private Path folder() {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }
}
