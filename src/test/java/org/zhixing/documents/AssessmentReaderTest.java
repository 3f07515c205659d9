package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AssessmentReaderTest {
    /** The file of the contract (command-line.md), made consistent. */
    private static final String FILE = """
            {"model": "annual-self-check", "modelVersion": "1.0.0", "agency": "示例社工服务中心",
             "period": {"from": "2025-01-01", "to": "2025-12-31"},
             "raters": [{"id": "r1", "role": "D", "independent": true, "medianSeconds": 14.0},
                        {"id": "r3", "role": "C", "independent": false}],
             "ratings": [{"indicator": "M1.1", "rater": "r1", "role": "D", "answer": 3, "comment": "好"},
                         {"indicator": "M1.2", "rater": "r1", "role": "D", "answer": "NA", "reason": "本年无此服务"},
                         {"indicator": "M1.3", "rater": "r2", "role": "S", "answer": "DK"}],
             "evidence": [{"for": ["M1.1", "CONF×CASE"], "type": "E01", "date": "2025-06-30", "locator": "案卷 12",
                           "submittedBy": "r1", "verifiedBy": "r2"},
                          {"for": ["M1.2"], "type": "E07"}],
             "validity": [{"item": "L1", "rater": "r1", "answer": 1}],
             "statedValues": {"SELFHELP": 4, "CONF": 3.5},
             "matrix": [{"value": "SELFHELP", "method": "CASE", "rater": "r1", "role": "D", "answer": 3.0,
                         "conflict": true, "example": "代填"},
                        {"value": "CONF", "method": "CASE", "rater": "r2", "role": "S", "answer": "NA", "reason": "无"}],
             "releases": [{"indicator": "M3.5", "by": "r2", "reason": "随访格式由购买方规定"}]}
            """;

    private static final AssessmentModel MODEL = ShippedModel.read();

    private static final Assessment MEANT = Assessment.empty(
                    "annual-self-check",
                    "1.0.0",
                    new PersonalText("示例社工服务中心"),
                    new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
            .withRaters(List.of(
                    new Rater("r1", Role.D, PersonalText.NONE, true, 14.0),
                    new Rater("r3", Role.C, PersonalText.NONE, false, null),
                    new Rater("r2", Role.S, PersonalText.NONE, true, null)))
            .withRatings(List.of(
                    new Rating("M1.1", "r1", Role.D, new Answer.Level(3), new PersonalText("好")),
                    new Rating(
                            "M1.2",
                            "r1",
                            Role.D,
                            new Answer.NotApplicable(new PersonalText("本年无此服务")),
                            PersonalText.NONE),
                    new Rating("M1.3", "r2", Role.S, new Answer.DontKnow(), PersonalText.NONE)))
            .withAllEvidence(List.of(
                    new Evidence(
                            "e1",
                            List.of("M1.1", "CONF×CASE"),
                            "E01",
                            LocalDate.of(2025, 6, 30),
                            new PersonalText("案卷 12"),
                            "r1",
                            "r2"),
                    new Evidence("e2", List.of("M1.2"), "E07", null, PersonalText.NONE, null, null)))
            .withAllValidity(List.of(new ValidityAnswer("L1", "r1", 1)))
            .withStatedValues(Map.of("SELFHELP", 4.0, "CONF", 3.5))
            .withMatrix(List.of(
                    new CellRating("SELFHELP", "CASE", "r1", Role.D, new Answer.Level(3), true, new PersonalText("代填")),
                    new CellRating(
                            "CONF",
                            "CASE",
                            "r2",
                            Role.S,
                            new Answer.NotApplicable(new PersonalText("无")),
                            false,
                            PersonalText.NONE)))
            .withReleases(List.of(new Release("M3.5", "r2", new PersonalText("随访格式由购买方规定"))));

    @Test
    void aFileIsReadAsItIsMeant() {
        assertEquals(MEANT, read(FILE));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        assertEquals(MEANT, read(AssessmentWriter.write(MEANT)));
    }

    @Test
    void onlyModelAgencyPeriodAndRatingsAreNeeded() {
        ObjectNode tree = tree();
        tree.retain("model", "agency", "period", "ratings");
        Assessment read = read(tree.toString());
        assertEquals(MEANT.ratings(), read.ratings());
        assertEquals(
                List.of(
                        new Rater("r1", Role.D, PersonalText.NONE, true, null),
                        new Rater("r2", Role.S, PersonalText.NONE, true, null)),
                read.raters());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                with("/model assessment.otherModel", t -> t.put("model", "case-file-audit")),
                with("/modelVersion assessment.majorVersion", t -> t.put("modelVersion", "2.0.0")),
                with("/modelVersion json.pattern", t -> t.put("modelVersion", "1")),
                with("/agency json.blank", t -> t.put("agency", "  ")),
                with("/extra json.unknownKey", t -> t.put("extra", 1)),
                with("/period json.required", t -> t.remove("period")),
                with("/period assessment.periodEndsBeforeItBegins", t -> at(t, "/period")
                        .put("to", "2024-12-31")),
                with("/period/to json.date", t -> at(t, "/period").put("to", "2025-02-29")),
                with("/raters/1/role json.oneOf", t -> at(t, "/raters/1").put("role", "Q")),
                with("/raters/1/id assessment.raterTwice", t -> at(t, "/raters/1")
                        .put("id", "r1")),
                with("/ratings/0/indicator assessment.unknownIndicator", t -> at(t, "/ratings/0")
                        .put("indicator", "M9.9")),
                with("/ratings/0/role assessment.secondRole", t -> at(t, "/ratings/0")
                        .put("role", "W")),
                with(
                        "/ratings/2/role assessment.roleNotAsked",
                        t -> at(t, "/ratings/2").put("role", "X").put("rater", "r9")),
                with(
                        "/ratings/2/role assessment.roleNotAsked",
                        t -> at(t, "/ratings/2").put("role", "T").put("rater", "r9")),
                with("/ratings/0/answer assessment.offScale", t -> at(t, "/ratings/0")
                        .put("answer", 5)),
                with("/ratings/0/answer assessment.offScale", t -> at(t, "/ratings/0")
                        .put("answer", -1)),
                with("/ratings/0/answer assessment.offScale", t -> at(t, "/ratings/0")
                        .put("answer", 2.5)),
                with("/ratings/0/answer json.oneOf", t -> at(t, "/ratings/0").put("answer", "3")),
                with("/ratings/0/answer json.type", t -> at(t, "/ratings/0").putNull("answer")),
                with("/ratings/1/reason assessment.reasonMissing", t -> at(t, "/ratings/1")
                        .put("reason", " ")),
                with("/ratings/3 assessment.answeredTwice", t -> list(t, "/ratings")
                        .add(at(t, "/ratings/0").deepCopy())),
                with("/ratings/0/score json.unknownKey", t -> at(t, "/ratings/0")
                        .put("score", 3)),
                with("/evidence/0/type assessment.unknownEvidenceType", t -> at(t, "/evidence/0")
                        .put("type", "E99")),
                with("/evidence/0/for/1 assessment.unknownPlace", t -> list(t, "/evidence/0/for")
                        .set(1, "COLLECT×SUPV")),
                with("/evidence/0/date json.date", t -> at(t, "/evidence/0").put("date", "2025-13-01")),
                with("/evidence/1/for json.minItems", t -> list(t, "/evidence/1/for")
                        .removeAll()),
                with("/validity/0/item assessment.unknownItem", t -> at(t, "/validity/0")
                        .put("item", "L9")),
                with("/validity/0/rater assessment.unknownRater", t -> at(t, "/validity/0")
                        .put("rater", "r9")),
                with("/validity/0/answer json.oneOf", t -> at(t, "/validity/0").put("answer", 2)),
                with("/statedValues/LUCK assessment.unknownValue", t -> at(t, "/statedValues")
                        .put("LUCK", 3)),
                with("/statedValues/CONF json.maximum", t -> at(t, "/statedValues")
                        .put("CONF", 4.5)),
                with(
                        "/matrix/0 assessment.unknownCell",
                        t -> at(t, "/matrix/0").put("value", "TRAD").put("method", "ADMIN")),
                with("/matrix/0/answer assessment.offScale", t -> at(t, "/matrix/0")
                        .put("answer", 3.5)),
                with(
                        "/matrix/0/role assessment.roleNotAsked",
                        t -> at(t, "/matrix/0").put("role", "C").put("rater", "r3")),
                with("/raters/0/medianSeconds json.notFinite", t -> at(t, "/raters/0")
                        .put("medianSeconds", 1e300)),
                with("/evidence/0/submittedBy json.type", t -> at(t, "/evidence/0")
                        .put("submittedBy", 5)),
                with("/releases/0/indicator assessment.unknownIndicator", t -> at(t, "/releases/0")
                        .put("indicator", "Z")),
                with("/releases/0/reason json.blank", t -> at(t, "/releases/0").put("reason", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void eachRefusalNamesItsPlace(String problem, Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(tree);
        assertEquals(List.of(problem), Refusals.of(() -> read(tree.toString())));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        ObjectNode tree = tree();
        at(tree, "/ratings/0").put("answer", 7);
        at(tree, "/ratings/1").put("indicator", "Q1").remove("reason");
        at(tree, "/matrix/0").remove("rater");
        tree.put("modelVersion", "3.1.0");
        assertEquals(
                List.of(
                        "a.json /matrix/0/rater json.required",
                        "a.json /modelVersion assessment.majorVersion",
                        "a.json /ratings/0/answer assessment.offScale",
                        "a.json /ratings/1/indicator assessment.unknownIndicator",
                        "a.json /ratings/1/reason assessment.reasonMissing"),
                Refusals.of(() -> AssessmentReader.read(tree.toString(), "a.json", MODEL)));
    }

    @Test
    void onePieceOfEvidenceIsReadAsInAFile() {
        assertEquals(
                new Evidence(
                        "e7",
                        List.of("CONF×CASE", "M1.1"),
                        "E03",
                        LocalDate.of(2025, 1, 2),
                        new PersonalText("p. 3"),
                        "a",
                        null),
                AssessmentReader.readEvidence(
                        "{\"for\":[\"CONF×CASE\",\"M1.1\"],\"type\":\"E03\",\"date\":\"2025-01-02\","
                                + "\"locator\":\"p. 3\",\"submittedBy\":\"a\",\"verifiedBy\":null}",
                        "e7",
                        MODEL));
    }

    private static Assessment read(String text) {
        return AssessmentReader.read(text, "", MODEL);
    }

    private static ObjectNode tree() {
        return StrictJson.parse(FILE, "").asObject();
    }

    private static Arguments with(String problem, Consumer<ObjectNode> change) {
        return Arguments.of(problem, change);
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return tree.at(pointer).asObject();
    }

    private static ArrayNode list(JsonNode tree, String pointer) {
        return tree.at(pointer).asArray();
    }
}
