package org.zhixing.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A small file of the data folder: written beside its place and moved there, so that at any moment it is whole. */
final class SafeFile {

    private SafeFile() {}

    /**
     * @param key the message that says what could not be kept
     * @throws ProblemException (STORE) when it cannot be written; its place is then as it was
     */
    static void write(Path file, String text, String key) {
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(beside.getParent());
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            beside.toFile().delete();
            throw new ProblemException(ProblemException.Kind.STORE, Problem.at(file.toString(), key), e);
        }
    }
}
