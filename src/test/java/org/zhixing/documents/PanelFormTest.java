package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Panel;
import org.zhixing.work.PersonalText;
import tools.jackson.databind.node.ObjectNode;

/** What an assessment file says of its raters beside their answers. */
class PanelFormTest {

    private static final String FILE = """
            {"model": "annual-self-check", "agency": "示例社工服务中心",
             "period": {"from": "2025-01-01", "to": "2025-12-31"},
             "raters": [{"id": "d", "role": "D"}, {"id": "s", "role": "S"}, {"id": "w", "role": "W"}],
             "ratings": [],
             "anonymity": {"leastWorkers": 5, "roleColumns": false},
             "aggregation": "trimmed",
             "exclusions": [{"rater": "w", "director": "d", "supervisor": "s", "reason": "连着答了同一级"},
                            {"rater": "s", "director": "d", "supervisor": null, "reason": "待议"}],
             "anchors": [{"vignette": "LOWER", "dimension": "M", "rater": "w", "answer": 1},
                         {"vignette": "UPPER", "dimension": "M", "rater": "w", "answer": 4}]}
            """;

    private static final Panel MEANT = new Panel(
            new Anonymity(5, false),
            Aggregation.TRIMMED,
            List.of(
                    new Exclusion("w", "d", "s", new PersonalText("连着答了同一级")),
                    new Exclusion("s", "d", null, new PersonalText("待议"))),
            List.of(new AnchorAnswer(Anchoring.LOWER, "M", "w", 1), new AnchorAnswer(Anchoring.UPPER, "M", "w", 4)));

    @Test
    void aFileIsReadAsItIsMeantAndWrittenBackTheSame() {
        Assessment read = read(FILE);
        assertEquals(MEANT, read.panel());
        assertEquals(read, read(AssessmentWriter.write(read)));
    }

    @Test
    void absentKeysMeanWhatIsUsualAndAreNotWritten() {
        ObjectNode tree = tree();
        tree.remove(List.of("anonymity", "aggregation", "exclusions", "anchors"));
        Assessment read = read(tree.toString());
        assertEquals(Panel.USUAL, read.panel());
        String written = AssessmentWriter.write(read);
        for (String key : List.of("anonymity", "aggregation", "exclusions", "anchors")) {
            assertFalse(written.contains(key), key);
        }
    }

    @Test
    void halfAnAnonymityLeavesTheOtherHalfAsUsual() {
        ObjectNode tree = tree();
        tree.putObject("anonymity").put("roleColumns", false);
        assertEquals(new Anonymity(3, false), read(tree.toString()).anonymity());
        tree.putObject("anonymity").put("leastWorkers", 5);
        assertEquals(new Anonymity(5, true), read(tree.toString()).anonymity());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                with("/anonymity/leastWorkers json.oneOf", t -> at(t, "/anonymity")
                        .put("leastWorkers", 2)),
                with("/anonymity/roleColumns json.type", t -> at(t, "/anonymity")
                        .put("roleColumns", "no")),
                with("/anonymity/secret json.unknownKey", t -> at(t, "/anonymity")
                        .put("secret", true)),
                with("/aggregation json.oneOf", t -> t.put("aggregation", "mean")),
                with("/exclusions/0/rater assessment.unknownRater", t -> at(t, "/exclusions/0")
                        .put("rater", "q")),
                with("/exclusions/1/rater assessment.excludedTwice", t -> at(t, "/exclusions/1")
                        .put("rater", "w")),
                with("/exclusions/0/director assessment.unknownRater", t -> at(t, "/exclusions/0")
                        .put("director", "q")),
                with("/exclusions/0/director assessment.signerRole", t -> at(t, "/exclusions/0")
                        .put("director", "w")),
                with("/exclusions/1/supervisor assessment.signsOwnExclusion", t -> at(t, "/exclusions/1")
                        .put("supervisor", "s")),
                with("/exclusions/0/reason json.blank", t -> at(t, "/exclusions/0")
                        .put("reason", " ")),
                with("/exclusions/0/reason json.required", t -> at(t, "/exclusions/0")
                        .remove("reason")),
                with("/anchors/0/vignette json.oneOf", t -> at(t, "/anchors/0").put("vignette", "MIDDLE")),
                with("/anchors/0/dimension assessment.unknownDimension", t -> at(t, "/anchors/0")
                        .put("dimension", "Q")),
                with("/anchors/0/rater assessment.unknownRater", t -> at(t, "/anchors/0")
                        .put("rater", "q")),
                with("/anchors/0/answer assessment.offAnchorScale", t -> at(t, "/anchors/0")
                        .put("answer", 5)),
                with("/anchors/0/answer assessment.offAnchorScale", t -> at(t, "/anchors/0")
                        .put("answer", 1.5)),
                with("/anchors/0/answer json.type", t -> at(t, "/anchors/0").put("answer", "NA")),
                with("/anchors/1 assessment.answeredTwice", t -> at(t, "/anchors/1")
                        .put("vignette", "LOWER")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void eachRefusalNamesItsPlace(String problem, Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(tree);
        assertEquals(List.of(problem), Refusals.of(() -> read(tree.toString())));
    }

    private static Assessment read(String text) {
        return AssessmentReader.read(text, "", ShippedModel.read());
    }

    private static ObjectNode tree() {
        return StrictJson.parse(FILE, "").asObject();
    }

    private static Arguments with(String problem, Consumer<ObjectNode> change) {
        return Arguments.of(problem, change);
    }

    private static ObjectNode at(ObjectNode tree, String pointer) {
        return tree.at(pointer).asObject();
    }
}
