package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.ProblemException;

/** The shipped model is whole; a model with one thing wrong is refused at that very place. */
class ModelReaderTest {

    private static final String TEXT = TextFile.read(ShippedModel.FILE);

    @Test
    void theShippedModelIsTheOneOfTheSpecification() {
        AssessmentModel model = ShippedModel.read();
        assertEquals("annual-self-check", model.id());
        assertEquals(49, model.indicators().size());
        assertEquals(10, model.subdimensions().size());
        assertEquals(45, model.matrix().cells().size());
        assertEquals(43, model.matrix().askedCells().size());
        assertEquals(26, model.driftIndicators().size());
        assertEquals(30, model.recommendations().size());
        assertEquals(
                List.of("M4.1", "M4.4", "V2.5", "A2.2"),
                model.indicators().stream()
                        .filter(i -> i.reverse())
                        .map(i -> i.id())
                        .toList());
        assertEquals(
                List.of("V1.2", "V1.3"),
                model.indicators().stream()
                        .filter(i -> i.critical())
                        .map(i -> i.id())
                        .toList());
        model.indicators().forEach(i -> assertEquals(5, i.anchors().size(), i.id()));
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"M1.2\" | \"id\": \"M1.1\" | /dimensions/0/subdimensions/0/indicators/1/id | model.idTwice",
                "\"weight\": 3 | \"weight\": 0 | /dimensions/0/subdimensions/0/weight | json.exclusiveMinimum",
                "\"zh\": \"无目标\" | \"zh\": \"\" | /dimensions/0/subdimensions/0/indicators/1/anchors/0/text/zh | json.blank",
                "\"FORM\": 1} | \"FUN\": 1} | /dimensions/0/subdimensions/0/indicators/0/drift/FUN | json.unknownKey",
                "\"evidence\": [\"E01\", \"E04\"] | \"evidence\": [\"E04\", \"E07\"] | /dimensions/0/subdimensions/0/indicators/0/evidence | model.evidenceTooWeak",
                "\"version\": \"1.0.0\" | \"version\": \"one\" | /version | json.pattern",
                "\"recommendations\": [ | \"extra\": 1, \"recommendations\": [ | /extra | json.unknownKey",
                "\"roles\": [\"D\", \"S\", \"W\"] | \"roles\": [\"D\", \"T\"] | /dimensions/0/subdimensions/0/indicators/0/roles/1 | json.oneOf"
            })
    void oneThingWrongIsNamedWhereItIs(String from, String to, String pointer, String key) {
        assertTrue(TEXT.contains(from), from);
        ProblemException refused = assertThrows(
                ProblemException.class, () -> ModelReader.read(TEXT.replaceFirst(quote(from), quoteTo(to)), "m.json"));
        List<String> problems = refused.problems().stream()
                .map(p -> p.where() + " " + p.key().substring("problems.".length()))
                .toList();
        assertTrue(problems.contains("m.json " + pointer + " " + key), problems.toString());
    }

    private static String quote(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    private static String quoteTo(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    @Test
    void theFingerprintIsThatOfTheExactText() {
        assertEquals(64, ShippedModel.pinned().sha256().length());
        assertTrue(!ModelReader.read(TEXT + "\n", "m.json")
                .sha256()
                .equals(ShippedModel.pinned().sha256()));
    }
}
