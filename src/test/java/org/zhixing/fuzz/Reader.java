package org.zhixing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is fuzzed, and where the inputs are kept that lead into as much of it as is known. */
enum Reader {
    MODEL(ModelFuzz.class, ModelFuzz::fuzzerTestOneInput),
    ASSESSMENT(AssessmentFuzz.class, AssessmentFuzz::fuzzerTestOneInput),
    RECORDS(RecordsFuzz.class, RecordsFuzz::fuzzerTestOneInput),
    FORM(FormFuzz.class, FormFuzz::fuzzerTestOneInput),
    ARCHIVE(ArchiveFuzz.class, ArchiveFuzz::fuzzerTestOneInput),
    DOCUMENTS(DocumentsFuzz.class, DocumentsFuzz::fuzzerTestOneInput),
    TABLES(TablesFuzz.class, TablesFuzz::fuzzerTestOneInput),
    SEALED(SealedFuzz.class, SealedFuzz::fuzzerTestOneInput);

    /** Beside the sources: whoever keeps an input commits it. */
    private static final Path RESOURCES = Path.of("src/test/resources/org/zhixing/fuzz");

    private final Class<?> target;
    private final Consumer<byte[]> reading;

    Reader(Class<?> target, Consumer<byte[]> reading) {
        this.target = target;
        this.reading = reading;
    }

    /** Whether it reads what few people hand on. */
    boolean small() {
        return compareTo(DOCUMENTS) >= 0;
    }

    Class<?> target() {
        return target;
    }

    void read(byte[] input) {
        reading.accept(input);
    }

    /** As it is typed on the command line, and as its folder of kept inputs is called. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path folder() {
        return RESOURCES.resolve(title());
    }

    List<Path> kept() throws IOException {
        if (Files.notExists(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }
}
