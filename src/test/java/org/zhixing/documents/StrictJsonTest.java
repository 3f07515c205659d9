package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.work.ProblemException;

/** JSON as the standard has it: held against a public suite of files, skipped where that is absent. */
class StrictJsonTest {

    private static final Path SUITE = Path.of("../shared/corpora/jsontestsuite/test_parsing");

    private static void read(Path file) throws IOException {
        StrictJson.parse(TextFile.decode(Files.readAllBytes(file), "x.json"), "x.json");
    }

    private static Stream<DynamicTest> each(String prefix, org.junit.jupiter.api.function.ThrowingConsumer<Path> check)
            throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "the public JSON suite is not beside the project");
        try (Stream<Path> files = Files.list(SUITE)) {
            List<Path> sorted = files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check.accept(f)));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatMustBeRefusedIsRefused() throws IOException {
        return each("n_", file -> {
            ProblemException refused = assertThrows(ProblemException.class, () -> read(file));
            assertEquals(ProblemException.Kind.INPUT, refused.kind());
        });
    }

    /** A name given twice is legal JSON that means nothing here: a model with it is refused on purpose. */
    @TestFactory
    Stream<DynamicTest> whatIsLegalGetsPast() throws IOException {
        return each("y_", file -> {
            if (file.getFileName().toString().startsWith("y_object_duplicated_key")) {
                assertThrows(ProblemException.class, () -> read(file));
            } else {
                assertDoesNotThrow(() -> read(file));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsLeftOpenEndsOneWayOrTheOther() throws IOException {
        return each("i_", file -> {
            try {
                read(file);
            } catch (ProblemException refused) {
                assertEquals(ProblemException.Kind.INPUT, refused.kind());
            }
        });
    }

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} {} | problems.json.syntax",
                "{\"a\": 1, \"a\": 2} | problems.json.duplicateKey",
                "{\"a\": NaN} | problems.json.syntax",
                "{\"a\": Infinity} | problems.json.syntax",
                "{\"a\": 1e999} | problems.json.notFinite",
                "`` | problems.json.empty",
                "`   ` | problems.json.empty"
            })
    void everyRefusalHasItsOwnSentence(String text, String key) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> StrictJson.parse(text == null ? "" : text, "x.json"));
        assertEquals(key, refused.problems().get(0).key());
    }

    @ParameterizedTest(name = "depth {0}")
    @CsvSource({"64, true", "65, false"})
    void sixtyFourLevelsAreDeepEnough(int depth, boolean accepted) {
        String text = "[".repeat(depth) + "]".repeat(depth);
        if (accepted) {
            assertDoesNotThrow(() -> StrictJson.parse(text, "x.json"));
        } else {
            assertThrows(ProblemException.class, () -> StrictJson.parse(text, "x.json"));
        }
    }
}
