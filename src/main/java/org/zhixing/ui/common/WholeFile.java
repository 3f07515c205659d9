package org.zhixing.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhixing.work.Leftovers;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A text file that a person asked for: written beside its place, moved there when whole, else nothing is left. */
public final class WholeFile {

    private final Path place;

    public WholeFile(Path place) {
        this.place = place.toAbsolutePath();
    }

    /**
     * Writes it; an existing file is replaced, whole or not at all.
     *
     * @param content writes the table and says whether it is whole
     * @return what {@code content} said
     * @throws ProblemException (STORE) when it cannot be written
     */
    public boolean write(Predicate<Writer> content) {
        String hidden = "." + place.getFileName();
        Leftovers.sweep(place.resolveSibling(hidden));
        Path beside = place.resolveSibling(Leftovers.begin(hidden) + UUID.randomUUID() + Leftovers.END);
        try {
            boolean whole;
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                whole = content.test(out);
            }
            if (whole) {
                move(beside);
            }
            return whole;
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(place.toString(), "problems.cli.notWritten"), e);
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
            // Whatever kept it from being written keeps it from being removed.
            beside.toFile().deleteOnExit();
        }
    }
}
