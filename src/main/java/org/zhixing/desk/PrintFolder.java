package org.zhixing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.UserFolders;

/**
 * Where a report lies while it is printed from another program: in the user's own data folder, readable by nobody else, so that
 * nothing of it stays on a computer where the program is carried about. It goes when the program is closed, and what another
 * program still holds open then goes at the next start.
 */
public final class PrintFolder {

    private static final Pattern NAME = Pattern.compile("(\\d{1,18})-\\d+");

    private final Path folder;

    /** @param folder made when it is needed */
    public PrintFolder(Path folder) {
        this.folder = folder;
    }

    /** Of this user. */
    public static PrintFolder usual() {
        return new PrintFolder(UserFolders.data().resolve("printing"));
    }

    /**
     * A place of its own for a file.
     *
     * @throws ProblemException (STORE) when no folder can be made
     */
    public Path place(String name) {
        try {
            Files.createDirectories(folder);
            return Files.createTempDirectory(folder, ProcessHandle.current().pid() + "-")
                    .resolve(name);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(folder.toString(), "problems.report.notWritten"), e);
        }
    }

    /** Takes away what programs left that do not run any more. */
    public void sweep() {
        remove(false);
    }

    /** Takes away what this program left too. */
    public void clear() {
        remove(true);
    }

    private void remove(boolean own) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isLeft(file, own)).toList().forEach(PrintFolder::remove);
        } catch (IOException | UncheckedIOException e) {
            // Tried again at the next start.
            return;
        }
    }

    private static boolean isLeft(Path file, boolean own) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        return process == ProcessHandle.current().pid()
                ? own
                : !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void remove(Path left) {
        try (Stream<Path> files = Files.walk(left)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A program that shows it may hold it open.
            left.toFile().deleteOnExit();
        }
    }
}
