package org.zhixing.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input that a fuzzer once kept, those among them that broke a reader. */
class KeptInputsTest {

    private static final int SMALL = 64 * 1024;

    @ParameterizedTest
    @EnumSource
    void whatWasKeptIsReadOrRefusedInWords(Reader reader) throws IOException {
        List<Path> kept = reader.kept();
        assertTrue(kept.size() >= 10, "only " + kept.size() + " inputs are kept of " + reader.title());
        for (Path file : kept) {
            byte[] input = Files.readAllBytes(file);
            assertTrue(input.length <= SMALL, () -> file + " is not small");
            assertDoesNotThrow(() -> reader.read(input), file.toString());
        }
    }
}
