package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What command-line.md refuses, and that what is written reads back the same. */
class AssessmentReaderTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    private static final String GOOD = """
            {"model": "annual-self-check", "modelVersion": "1.0.0", "agency": "示例",
             "period": {"from": "2025-01-01", "to": "2025-12-31"},
             "raters": [{"id": "r1", "role": "D"}, {"id": "r3", "role": "C", "independent": false, "medianSeconds": 14.0}],
             "ratings": [{"indicator": "M1.1", "rater": "r1", "role": "D", "answer": 3, "comment": "好"},
                         {"indicator": "M1.2", "rater": "r1", "role": "D", "answer": "NA", "reason": "无"},
                         {"indicator": "M1.3", "rater": "r2", "role": "S", "answer": "DK"}],
             "evidence": [{"for": ["M1.1", "CONF×CASE"], "type": "E01", "date": "2025-06-30", "locator": "案卷 12",
                           "submittedBy": "r1", "verifiedBy": "r2"}],
             "validity": [{"item": "L1", "rater": "r1", "answer": 1}],
             "statedValues": {"SELFHELP": 4, "CONF": 3.5},
             "matrix": [{"value": "SELFHELP", "method": "CASE", "rater": "r1", "role": "D", "answer": 3,
                         "conflict": true, "example": "例"}],
             "releases": [{"indicator": "M3.5", "by": "r2", "reason": "格式由购买方规定"}]}
            """;

    private static List<String> problems(String text) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> AssessmentReader.read(text, "a.json", MODEL));
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        return refused.problems().stream()
                .map((Problem p) -> p.where() + " " + p.key().substring("problems.".length()))
                .toList();
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Assessment read = AssessmentReader.read(GOOD, "a.json", MODEL);
        assertEquals(3, read.raters().size(), "a rater who only answers is one too");
        assertEquals(Map.of("SELFHELP", 4.0, "CONF", 3.5), read.statedValues());
        assertEquals(read, AssessmentReader.read(AssessmentWriter.write(read), "b.json", MODEL));
    }

    @Test
    void onlyModelAgencyPeriodAndRatingsAreNeeded() {
        Assessment read = AssessmentReader.read("""
                {"model": "annual-self-check", "agency": "示例", "period": {"from": "2025-01-01", "to": "2025-12-31"},
                 "ratings": []}
                """, "a.json", MODEL);
        assertTrue(read.ratings().isEmpty()
                && read.evidence().isEmpty()
                && read.matrix().isEmpty());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("\"M1.1\", \"rater\"", "\"M9.9\", \"rater\"", "/ratings/0/indicator", "unknownIndicator"),
                Arguments.of(
                        "\"answer\": 3, \"comment\"", "\"answer\": 5, \"comment\"", "/ratings/0/answer", "offScale"),
                Arguments.of(
                        "\"answer\": 3, \"comment\"", "\"answer\": -1, \"comment\"", "/ratings/0/answer", "offScale"),
                Arguments.of(
                        "\"answer\": 3, \"comment\"", "\"answer\": 2.5, \"comment\"", "/ratings/0/answer", "offScale"),
                Arguments.of("\"reason\": \"无\"", "\"reason\": \" \"", "/ratings/1/reason", "reasonMissing"),
                Arguments.of(
                        "\"rater\": \"r2\", \"role\": \"S\"",
                        "\"rater\": \"r1\", \"role\": \"S\"",
                        "/ratings/2/role",
                        "secondRole"),
                Arguments.of(
                        "\"rater\": \"r2\", \"role\": \"S\"",
                        "\"rater\": \"r2\", \"role\": \"D\"",
                        "/ratings/2/role",
                        "roleNotAsked"),
                Arguments.of("\"M1.2\"", "\"M1.1\"", "/ratings/1", "answeredTwice"),
                Arguments.of("\"type\": \"E01\"", "\"type\": \"E99\"", "/evidence/0/type", "unknownEvidenceType"),
                Arguments.of("\"CONF×CASE\"]", "\"TRAD×ADMIN\"]", "/evidence/0/for/1", "unknownPlace"),
                Arguments.of("\"value\": \"SELFHELP\"", "\"value\": \"TRAD\", \"method\": \"ADMIN\"", null, null),
                Arguments.of("\"method\": \"CASE\"", "\"method\": \"CHAT\"", "/matrix/0", "unknownCell"),
                Arguments.of("\"item\": \"L1\"", "\"item\": \"L9\"", "/validity/0/item", "unknownItem"),
                Arguments.of("{\"SELFHELP\"", "{\"KINDNESS\"", "/statedValues/KINDNESS", "unknownValue"),
                Arguments.of("\"annual-self-check\"", "\"other\"", "/model", "otherModel"),
                Arguments.of("\"1.0.0\"", "\"2.0.0\"", "/modelVersion", "majorVersion"),
                Arguments.of("\"to\": \"2025-12-31\"", "\"to\": \"2024-12-31\"", "/period", "periodEndsBeforeItBegins"),
                Arguments.of("{\"id\": \"r3\"", "{\"id\": \"r1\"", "/raters/1/id", "raterTwice"));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("refusals")
    void everyRefusalNamesItsPlace(String from, String to, String pointer, String key) {
        assertTrue(GOOD.contains(from), from);
        List<String> problems = problems(GOOD.replace(from, to));
        if (pointer != null) {
            assertTrue(problems.contains("a.json " + pointer + " assessment." + key), problems.toString());
        }
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        assertEquals(
                List.of(
                        "a.json /ratings/0/indicator assessment.unknownIndicator",
                        "a.json /ratings/1/reason assessment.reasonMissing",
                        "a.json /evidence/0/type assessment.unknownEvidenceType"),
                problems(GOOD.replace("\"M1.1\", \"rater\"", "\"M9.9\", \"rater\"")
                        .replace("\"reason\": \"无\"", "\"reason\": \"\"")
                        .replace("\"type\": \"E01\"", "\"type\": \"E99\"")));
    }

    @Test
    void theMatrixAsksOnlyThoseWhoKnowThePractice() {
        assertTrue(problems(GOOD.replace(
                        "\"rater\": \"r1\", \"role\": \"D\", \"answer\": 3,\n",
                        "\"rater\": \"x1\", \"role\": \"X\", \"answer\": 3,\n"))
                .contains("a.json /matrix/0/role assessment.roleNotAsked"));
    }

    @Test
    void aKeyThatNobodyKnowsIsRefused() {
        assertEquals(
                List.of("a.json /ratings/0/remark json.unknownKey"),
                problems(GOOD.replace("\"comment\"", "\"remark\"")));
    }
}
