package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Role;
import org.zhixing.model.Trigger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ModelReaderTest {
    private static final String M11 = "/dimensions/0/subdimensions/0/indicators/0";

    @Test
    void theShippedModelIsValidAndWhole() {
        AssessmentModel model = ShippedModel.read();
        assertEquals(
                List.of("annual-self-check", 3, 10, 49, 45, 43, 26, 30),
                List.of(
                        model.id(),
                        model.dimensions().size(),
                        model.subdimensions().size(),
                        model.indicators().size(),
                        model.matrix().cells().size(),
                        model.matrix().askedCells().size(),
                        model.driftIndicators().size(),
                        model.recommendations().size()));
        assertEquals(
                Map.of(Drift.DOC, 1, Drift.FORM, 1), model.indicators().get(0).drift());
        assertEquals(List.of("M4.1", "M4.4", "V2.5", "A2.2"), ids(model, Indicator::reverse));
        assertEquals(List.of("V1.2", "V1.3"), ids(model, Indicator::critical));
        model.indicators().forEach(i -> assertEquals(5, i.anchors().size(), i.id()));
    }

    @Test
    void aModelIsPinnedToTheBytesOfItsFile() throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(ShippedModel.FILE);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(expected, ShippedModel.pinned().sha256());
    }

    @Test
    void everyFormOfATriggerIsUnderstood() {
        Set<Trigger> triggers = Set.copyOf(ShippedModel.read().recommendations().stream()
                .map(Recommendation::trigger)
                .flatMap(List::stream)
                .toList());
        Set<Trigger> expected = Set.of(
                new Trigger.IndicatorAtMost("M3.1", 1),
                new Trigger.RoleAtMost(Role.X, "V3.3", 2),
                new Trigger.GapAtMost(Role.X, Role.D, "V3.3", -1),
                new Trigger.DriftAtLeast(Drift.DOC, 1),
                new Trigger.RecordLevelAtLeast("DOC-2", 2),
                new Trigger.MismatchFound("T1"),
                new Trigger.AuditAtMost("F16", 1),
                new Trigger.SynergyAbsent(),
                new Trigger.SynergyBelow(0.4));
        Set<Trigger> missing = new java.util.HashSet<>(expected);
        missing.removeAll(triggers);
        assertEquals(Set.of(), missing);
    }

    static Stream<Arguments> mutations() {
        return Stream.of(
                with("/version model.version", m -> m.put("version", "1.0")),
                with("/surprise json.unknownKey", m -> m.put("surprise", 1)),
                with("/title json.required", m -> m.remove("title")),
                with("/id json.type", m -> m.put("id", 7)),
                with("/title/en model.textMissing", m -> at(m, "/title").put("en", " ")),
                with("/scale/levels model.levelMissing", m -> list(m, "/scale/levels")
                        .remove(2)),
                with("/dimensions/0/weight model.notPositive", m -> at(m, "/dimensions/0")
                        .put("weight", 0)),
                with("/dimensions/1/subdimensions/0/id model.idTwice", m -> at(m, "/dimensions/1/subdimensions/0")
                        .put("id", "M1")),
                with("/paths/1/id model.idTwice", m -> list(m, "/paths")
                        .insert(0, at(m, "/paths/0").deepCopy())),
                with(M11 + "/weight model.notPositive", m -> at(m, M11).put("weight", -1)),
                with(M11 + "/roles/0 model.trainerRates", m -> list(m, M11 + "/roles")
                        .set(0, "T")),
                with(M11 + "/roles/1 model.namedTwice", m -> list(m, M11 + "/roles")
                        .set(1, "D")),
                with(M11 + "/evidence/0 model.unknownId", m -> list(m, M11 + "/evidence")
                        .insert(0, "E99")),
                with(M11 + "/evidence model.evidenceTooWeak", m -> list(m, M11 + "/evidence")
                        .remove(0)),
                with(M11 + "/drift/FOO model.unknownDrift", m -> at(m, M11 + "/drift")
                        .put("FOO", 1)),
                with(M11 + "/drift/DOC model.outOfRange", m -> at(m, M11 + "/drift")
                        .put("DOC", 3)),
                with(M11 + "/anchors model.endsMissing", m -> list(m, M11 + "/anchors")
                        .remove(4)),
                with(M11 + "/anchors/1/level model.notAscending", m -> at(m, M11 + "/anchors/1")
                        .put("level", 0)),
                with(M11 + "/anchors/3/text/zh model.textMissing", m -> at(m, M11 + "/anchors/3/text")
                        .remove("zh")),
                with("/evidenceTypes/1/id model.idTwice", m -> list(m, "/evidenceTypes")
                        .insert(0, at(m, "/evidenceTypes/0").deepCopy())),
                with("/roles/6/id model.unknownRole", m -> list(m, "/roles")
                        .add(at(m, "/roles/0").deepCopy().put("id", "Q"))),
                with("/inconsistencyPairs/0/first model.unknownId", m -> at(m, "/inconsistencyPairs/0")
                        .put("first", "M9.9")),
                with("/coverage/lowBelow model.below", m -> at(m, "/coverage").put("lowBelow", 0.5)),
                with("/evidenceGate/supported model.below", m -> at(m, "/evidenceGate")
                        .put("supported", 1)),
                with("/bands/0/min model.bandStart", m -> at(m, "/bands/0").put("min", 5)),
                with("/bands/3/min model.notAscending", m -> at(m, "/bands/3").put("min", 60)),
                with("/caps/0/indicators/0 model.notCritical", m -> list(m, "/caps/0/indicators")
                        .set(0, "M1.1")),
                with("/caps/0/dimension model.unknownId", m -> at(m, "/caps/0").put("dimension", "Q")),
                with("/caps/1/overallTo model.outOfRange", m -> at(m, "/caps/1").put("overallTo", 101)),
                with("/matrix/cells model.cellMissing", m -> list(m, "/matrix/cells")
                        .remove(7)),
                with("/matrix/cells/0/question model.questionMissing", m -> at(m, "/matrix/cells/0")
                        .putNull("question")),
                with("/driftIndicators/0/minimum/minN model.outOfRange", m -> at(m, "/driftIndicators/0/minimum")
                        .put("minN", 1e300)),
                with("/matrix/share model.outOfRange", m -> at(m, "/matrix").put("share", 1.5)),
                with("/matrix/values/0/floor model.outOfRange", m -> at(m, "/matrix/values/0")
                        .put("floor", 5)),
                with("/matrix/cautions/0/highValue model.unknownId", m -> at(m, "/matrix/cautions/0")
                        .put("highValue", "LUCK")),
                with(
                        "/drifts/0/questionnaireThresholds/1 model.notAscending",
                        m -> list(m, "/drifts/0/questionnaireThresholds").set(1, 20)),
                with("/driftIndicators/0/family model.unknownId", m -> at(m, "/driftIndicators/0")
                        .put("family", "calendar")),
                with("/driftIndicators/1/thresholds/2 model.outOfRange", m -> list(m, "/driftIndicators/1/thresholds")
                        .set(2, 1.4)),
                with(
                        "/driftIndicators/1/parameters/jaccard model.outOfRange",
                        m -> at(m, "/driftIndicators/1/parameters").put("jaccard", 1.1)),
                with(
                        "/driftIndicators/1/parameters/jacard model.unknownParameter",
                        m -> at(m, "/driftIndicators/1/parameters").put("jacard", 0.7)),
                with("/driftIndicators/0/minimum/minN model.outOfRange", m -> at(m, "/driftIndicators/0/minimum")
                        .put("minN", 0)),
                with("/selfReport/unsupportedSerious model.below", m -> at(m, "/selfReport")
                        .put("unsupportedSerious", 0.1)),
                with("/contradictions/0/by/0 model.unknownId", m -> list(m, "/contradictions/0/by")
                        .set(0, "FORM-33")),
                with("/festivals/0/day model.outOfRange", m -> at(m, "/festivals/0")
                        .put("day", 32)),
                with("/festivals/1/dates/0 json.date", m -> list(m, "/festivals/1/dates")
                        .set(0, "2015-02-29")),
                with("/recommendations/0/path model.unknownId", m -> at(m, "/recommendations/0")
                        .put("path", "P9")),
                with(
                        "/recommendations/0/trigger/0/indicator model.unknownId",
                        m -> at(m, "/recommendations/0/trigger/0").put("indicator", "M9.9")),
                with("/recommendations/0/trigger/0/atMost model.outOfRange", m -> at(m, "/recommendations/0/trigger/0")
                        .put("atMost", 9)),
                with("/recommendations/0/horizon json.oneOf", m -> at(m, "/recommendations/0")
                        .put("horizon", "SOON")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void eachWrongPlaceIsNamedByItsPointer(String problem, Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(tree);
        assertEquals(List.of(problem), Refusals.of(() -> ModelReader.read(tree.toString(), "")));
    }

    @Test
    void everyProblemIsSaidAtOnceWhetherOfFormOrOfMeaning() {
        ObjectNode tree = tree();
        tree.put("surprise", true);
        at(tree, "/dimensions/2").put("weight", 0);
        at(tree, M11).put("weight", "3");
        list(tree, "/matrix/cells").add(at(tree, "/matrix/cells/3").deepCopy());
        at(tree, "/matrix/cells/5").remove("value");
        assertEquals(
                new TreeSet<>(List.of(
                        M11 + "/weight json.type",
                        "/dimensions/2/weight model.notPositive",
                        "/matrix/cells model.cellMissing",
                        "/matrix/cells/45 model.cellTwice",
                        "/matrix/cells/5/value json.required",
                        "/surprise json.unknownKey")),
                new TreeSet<>(Refusals.of(() -> ModelReader.read(tree.toString(), ""))));
    }

    @Test
    void aQuestionForACellThatIsNeverAskedIsRefused() {
        ObjectNode tree = tree();
        ArrayNode cells = list(tree, "/matrix/cells");
        int silent = 0;
        while (cells.get(silent).get("relevance").intValue() != 0) {
            silent++;
        }
        at(tree, "/matrix/cells/" + silent).set("question", cells.get(0).get("question"));
        String pointer = "/matrix/cells/" + silent + "/question";
        assertEquals(
                List.of(pointer + " model.questionForNothing"),
                Refusals.of(() -> ModelReader.read(tree.toString(), "")));
    }

    @Test
    void theNameOfTheFileGoesBeforeEveryPointer() {
        ObjectNode tree = tree();
        tree.remove("bands");
        assertEquals(
                List.of("own.json /bands json.required"),
                Refusals.of(() -> ModelReader.read(tree.toString(), "own.json")));
    }

    private static List<String> ids(AssessmentModel model, Predicate<Indicator> which) {
        return model.indicators().stream().filter(which).map(Indicator::id).toList();
    }

    private static Arguments with(String problem, Consumer<ObjectNode> change) {
        return Arguments.of(problem, change);
    }

    private static ObjectNode tree() {
        return StrictJson.parse(ShippedModel.pinned().text(), "").asObject();
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return tree.at(pointer).asObject();
    }

    private static ArrayNode list(JsonNode tree, String pointer) {
        return tree.at(pointer).asArray();
    }
}
