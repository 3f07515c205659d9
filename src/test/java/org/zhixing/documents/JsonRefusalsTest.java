package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

class JsonRefusalsTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "json.empty"),
                Arguments.of("  \n ", "json.empty"),
                Arguments.of("{} {}", "json.syntax"),
                Arguments.of("{}x", "json.syntax"),
                Arguments.of("{\"a\":1,\"a\":2}", "json.duplicateKey"),
                Arguments.of("[NaN]", "json.syntax"),
                Arguments.of("[Infinity]", "json.syntax"),
                Arguments.of("[1,{\"a\":-1e999}]", "/1/a json.notFinite"),
                Arguments.of("[1" + "0".repeat(400) + "]", "/0 json.notFinite"),
                Arguments.of("[\"\\ud800\"]", "/0 json.brokenCharacter"),
                Arguments.of("[" + "9".repeat(5000) + "]", "json.tooMuch"),
                Arguments.of("[".repeat(65) + "]".repeat(65), "json.tooMuch"),
                Arguments.of("// no\n{}", "json.syntax"),
                Arguments.of("{'a':1}", "json.syntax"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNotOneStrictDocument(String text, String problem) {
        assertEquals(List.of(problem), Refusals.of(() -> StrictJson.parse(text, "")));
    }

    @Test
    void aDepthOf64AndAByteOrderMarkAreTaken() {
        String text = "[".repeat(64) + "]".repeat(64);
        assertEquals(text, StrictJson.parse("\uFEFF" + text, "").toString());
    }

    @Test
    void aWordOfThousandsOfLettersIsNotRepeatedWhole() {
        String word = "文".repeat(5000);
        String text = "{\"columns\": {\"" + word + "\": \"a\"}}";
        ProblemException refusal = assertThrows(
                ProblemException.class, () -> SurveyMappingReader.read(text, "map.json", ShippedModel.read()));
        assertEquals(
                List.of("map.json /columns/" + "文".repeat(291) + "…"),
                refusal.problems().stream().map(Problem::where).toList());
        assertEquals(List.of("文".repeat(300) + "…"), refusal.problems().get(0).arguments());
    }

    @Test
    void aHugeExponentIsAnswered() {
        assertEquals(List.of("/0 json.notFinite"), Refusals.of(() -> StrictJson.parse("[1e1000000000]", "")));
        assertEquals("[0.0]", StrictJson.parse("[1e-1000000000]", "").toString());
    }

    @Test
    void aFileIsReadAsItIsOrRefusedInASentence(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.write(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'});
        assertEquals("\uFEFF{}", TextFile.read(file));
        Files.write(file, "中".getBytes(StandardCharsets.UTF_16));
        assertEquals(List.of(file + " file.notUtf8"), Refusals.of(() -> TextFile.read(file)));
        assertEquals(List.of(folder + " file.directory"), Refusals.of(() -> TextFile.read(folder)));
        Path absent = folder.resolve("absent.json");
        assertEquals(List.of(absent + " file.absent"), Refusals.of(() -> TextFile.read(absent)));
    }

    @Test
    void moreThanTheLimitIsNotRead() {
        assertEquals(
                List.of("big.json file.tooLarge"),
                Refusals.of(() -> TextFile.decode(new byte[TextFile.LIMIT + 1], "big.json")));
    }
}
