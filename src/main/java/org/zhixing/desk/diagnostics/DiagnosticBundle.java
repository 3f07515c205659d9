package org.zhixing.desk.diagnostics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.zhixing.work.Leftovers;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Writes the texts that a person chose into one archive: beside its place, read again and compared, and only then moved there. */
public final class DiagnosticBundle {

    private DiagnosticBundle() {}

    /**
     * An existing file is replaced, whole or not at all.
     *
     * @throws ProblemException (STORE) when it cannot be written; its place is then as it was
     */
    public static void write(Path place, List<DiagnosticPart> parts) {
        Path target = place.toAbsolutePath();
        String hidden = "." + target.getFileName();
        Leftovers.sweep(target.resolveSibling(hidden));
        Path beside = target.resolveSibling(Leftovers.begin(hidden) + UUID.randomUUID() + Leftovers.END);
        try {
            save(bytes(parts), beside);
            compare(parts, beside);
            move(beside, target);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(place.toString(), "problems.cli.notWritten"), e);
        } finally {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // What kept it from being written keeps it from being removed.
                beside.toFile().deleteOnExit();
            }
        }
    }

    private static byte[] bytes(List<DiagnosticPart> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (DiagnosticPart part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void save(byte[] bytes, Path beside) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void compare(List<DiagnosticPart> parts, Path beside) throws IOException {
        try (ZipFile zip = new ZipFile(beside.toFile(), StandardCharsets.UTF_8)) {
            for (DiagnosticPart part : parts) {
                ZipEntry entry = zip.getEntry(part.name());
                if (entry == null
                        || !new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                                .equals(part.text())) {
                    throw new IOException(part.name() + " is not as it was meant");
                }
            }
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
