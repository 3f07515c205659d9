package org.zhixing.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Reads a text file that somebody else made: strictly UTF-8, never more than {@link #LIMIT} bytes. */
public final class TextFile {
    /** The most that is read of one file, in bytes. */
    public static final int LIMIT = 50 * 1024 * 1024;

    private TextFile() {}

    /**
     * The text of a file, byte for byte; a leading byte order mark stays in it, so that its fingerprint is the file's.
     *
     * @throws ProblemException (INPUT) when it is absent, not a file, unreadable, too large or not UTF-8
     */
    public static String read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw refused(Problem.at(name, "problems.file.directory"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return decode(in.readNBytes(LIMIT + 1), name);
        } catch (NoSuchFileException e) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, "problems.file.absent"), e);
        } catch (IOException e) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, "problems.file.unreadable"), e);
        }
    }

    /**
     * The text of bytes that were read from a place called {@code name}.
     *
     * @throws ProblemException (INPUT) when there are too many or they are not UTF-8
     */
    public static String decode(byte[] bytes, String name) {
        if (bytes.length > LIMIT) {
            throw refused(Problem.at(name, "problems.file.tooLarge", LIMIT / (1024 * 1024)));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, "problems.file.notUtf8"), e);
        }
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(ProblemException.Kind.INPUT, problem);
    }
}
