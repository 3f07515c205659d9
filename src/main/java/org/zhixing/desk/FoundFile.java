package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhixing.documents.DocumentKind;
import org.zhixing.documents.TextFile;
import org.zhixing.importing.kinds.TableKind;
import org.zhixing.secrets.SealedFile;
import org.zhixing.store.archive.ArchiveEntry;
import org.zhixing.store.archive.ArchiveReader;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * A file that somebody hands to the program, and what it is by its content: never by its name.
 *
 * @param file what is to be read; of a model's folder the model in it
 * @param problems why nothing can be done with it; empty for a known kind
 */
public record FoundFile(Path file, Kind kind, List<Problem> problems) {

    /** What the program knows how to take. */
    public enum Kind {
        DATA_FILE,
        HAND_OVER,
        ARCHIVE,
        ASSESSMENT,
        MODEL,
        BUNDLE,
        MODEL_WORKBOOK,
        FORM,
        VOTES,
        LEDGER,
        RECORDS,
        /** A table whose heads do not tell: records of another program, or answers of a questionnaire service. */
        TABLE,
        UNKNOWN
    }

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 4096;
    /** Where the name of the first file stands in a ZIP. */
    private static final int FIRST_NAME = 30;

    private static final String MODEL_IN_FOLDER = "model.json";

    public FoundFile {
        problems = List.copyOf(problems);
    }

    /** Looks into the file, however strange it may be; nothing is taken in. Takes a moment for a large one. */
    public static FoundFile of(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(MODEL_IN_FOLDER) : path;
        if (!Files.isRegularFile(file)) {
            return unknown(
                    path,
                    Problem.at(
                            path.toString(),
                            Files.isDirectory(path) ? "problems.file.directory" : "problems.file.absent"));
        }
        try {
            return new FoundFile(file, kind(file), List.of());
        } catch (ProblemException refused) {
            return new FoundFile(file, Kind.UNKNOWN, refused.problems());
        } catch (IOException e) {
            return unknown(file, Problem.at(file.toString(), "problems.file.unreadable"));
        }
    }

    private static FoundFile unknown(Path file, Problem why) {
        return new FoundFile(file, Kind.UNKNOWN, List.of(why));
    }

    private static Kind kind(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length >= SQLITE.length && Arrays.equals(head, 0, SQLITE.length, SQLITE, 0, SQLITE.length)) {
            return Kind.DATA_FILE;
        }
        if (SealedFile.isOne(head)) {
            return Kind.HAND_OVER;
        }
        if (ArchiveReader.isOne(file) && names(head, ArchiveEntry.DATA, ArchiveReader.LIST)) {
            return Kind.ARCHIVE;
        }
        return isJson(head) ? document(file) : table(file);
    }

    /** Whether the first file of a ZIP has one of the names that an archive begins with. */
    private static boolean names(byte[] head, String... wanted) {
        return Stream.of(wanted)
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .anyMatch(name -> head.length >= FIRST_NAME + name.length
                        && Arrays.equals(head, FIRST_NAME, FIRST_NAME + name.length, name, 0, name.length));
    }

    private static boolean isJson(byte[] head) {
        String start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static Kind document(Path file) {
        return switch (DocumentKind.of(TextFile.read(file), file.toString())) {
            case ASSESSMENT -> Kind.ASSESSMENT;
            case MODEL -> Kind.MODEL;
            case BUNDLE -> Kind.BUNDLE;
            case OTHER ->
                throw new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.found.json"));
        };
    }

    private static Kind table(Path file) {
        return switch (TableKind.of(file)) {
            case MODEL -> Kind.MODEL_WORKBOOK;
            case FORM -> Kind.FORM;
            case VOTES -> Kind.VOTES;
            case LEDGER -> Kind.LEDGER;
            case RECORDS -> Kind.RECORDS;
            case OTHER -> Kind.TABLE;
        };
    }
}
