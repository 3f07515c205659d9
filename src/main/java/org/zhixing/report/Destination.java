package org.zhixing.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * The place where a report goes.
 *
 * @param place absolute
 */
record Destination(Path place) {

    /** What the systems say, in the languages they say it, when a disk is full or a file is open elsewhere. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota", "空间不足", "超出磁盘限额");

    private static final List<String> OPEN = List.of("used by another process", "另一个程序正在使用", "正由另一进程使用");

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
            return says(e, OPEN);
        }
    }

    /** A name beside the place that nobody else uses. */
    Path beside() {
        return folder().resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
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

    ProblemException problem(Exception e) {
        String key = "problems.report.notWritten";
        if (says(e, FULL) || full()) {
            key = "problems.report.full";
        } else if (says(e, OPEN)) {
            key = "problems.report.open";
        } else if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException || readOnly(e)) {
            key = "problems.report.readOnly";
        } else if (!Files.isDirectory(folder())) {
            key = "problems.report.noFolder";
        }
        return new ProblemException(ProblemException.Kind.STORE, Problem.at(place.toString(), key), e);
    }

    private boolean full() {
        try {
            return Files.getFileStore(folder()).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean readOnly(Exception e) {
        return says(e, List.of("read-only", "只读"));
    }

    private static boolean says(Throwable e, List<String> words) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
            if (reason != null && words.stream().anyMatch(reason.toLowerCase(Locale.ROOT)::contains)) {
                return true;
            }
        }
        return false;
    }

    private ProblemException refused(String key) {
        return new ProblemException(ProblemException.Kind.STORE, Problem.at(place.toString(), key));
    }

    private Path folder() {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }
}
