package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditRules;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.work.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AuditModelReaderTest {

    private static final AuditModel SHIPPED = ShippedAuditModel.read();

    @Test
    void theShippedModelIsThatOfTheSpecification() {
        assertEquals(AuditModel.USUAL, SHIPPED.id());
        assertEquals(20, SHIPPED.items().size());
        assertEquals(
                List.of(2, 3, 1, 2, 2, 1, 3, 3, 2, 2, 3, 2, 2, 3, 2, 3, 3, 2, 2, 1),
                SHIPPED.items().stream().map(i -> (int) i.weight()).toList());
        assertEquals(List.of("F16", "F17"), ids(AuditItem::critical));
        assertEquals(List.of("F17"), ids(i -> !i.withoutCue().isEmpty()));
        assertEquals(List.of("F11", "F20"), ids(i -> i.drift().equals(Set.of(Drift.DOC))));
        assertEquals(List.of("F12"), ids(i -> i.drift().equals(Set.of(Drift.ACT))));
        assertEquals(List.of("F08", "F13", "F14", "F19"), ids(i -> i.drift().equals(Set.of(Drift.FORM))));
        assertEquals(
                new AuditRules(
                        List.of(new AuditRules.FileCap(0, 20), new AuditRules.FileCap(1, 40)),
                        0.8,
                        0.4,
                        59,
                        0.1,
                        0.8,
                        0.1,
                        3,
                        10,
                        60),
                SHIPPED.rules());
    }

    @Test
    void lifeFirstReadsOtherwiseWithoutACue() {
        AuditItem life = SHIPPED.item("F17").orElseThrow();
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                life.anchors(true).stream().map(Anchor::level).toList());
        assertEquals(
                List.of(2, 3, 4),
                life.anchors(false).stream().map(Anchor::level).toList());
        assertFalse(life.mayBeNotApplicable());
        assertFalse(life.takes(1, false));
        assertTrue(life.takes(1, true));
        assertEquals(List.of(0, 1, 2, 3, 4), SHIPPED.item("F16").orElseThrow().levels(false));
    }

    /** An item stands beside an indicator only where both ask the same, and no indicator beside two items. */
    @Test
    void matchingIndicatorsAreThoseOfTheSelfCheck() {
        AssessmentModel check = ShippedModel.read();
        Map<String, String> matches = new TreeMap<>();
        for (AuditItem item : SHIPPED.items()) {
            for (String indicator : item.indicators()) {
                assertFalse(check.indicator(indicator).orElseThrow().reverse());
                assertEquals(null, matches.put(indicator, item.id()));
            }
        }
        assertEquals("F16", matches.get("V1.2"));
        assertEquals("F17", matches.get("V1.3"));
        assertEquals(12, matches.size());
    }

    @Test
    void noTextIsLeftOverFromTheDraft() {
        for (AuditItem item : SHIPPED.items()) {
            assertFalse(item.name().zh().contains("关键"), item.id());
            Stream.concat(item.anchors().stream(), item.withoutCue().stream())
                    .map(Anchor::text)
                    .forEach(AuditModelReaderTest::isWhole);
        }
    }

    private static void isWhole(Text text) {
        assertFalse(text.zh().matches(".*[,;:?!\"()].*"), text.zh());
        assertTrue(text.en().matches("[A-Z].* .*[a-z”]"), text.en());
    }

    @Test
    void theTwoKindsAreToldApartByTheirShape() {
        assertTrue(AuditModelReader.understands(ShippedAuditModel.pinned().text(), ""));
        assertFalse(AuditModelReader.understands(ShippedModel.pinned().text(), ""));
        assertFalse(AuditModelReader.understands("[]", ""));
        assertEquals(List.of("json.syntax"), Refusals.of(() -> AuditModelReader.understands("{", "")));
    }

    static Stream<Arguments> mutations() {
        return Stream.of(
                with("/version model.version", m -> m.put("version", "1")),
                with("/surprise json.unknownKey", m -> m.put("surprise", 1)),
                with("/title json.required", m -> m.remove("title")),
                with("/title/en model.textMissing", m -> at(m, "/title").put("en", " ")),
                with("/rules json.required", m -> m.remove("rules")),
                with("/items json.minItems", m -> list(m, "/items").removeAll()),
                with("/items/1/id model.idTwice", m -> at(m, "/items/1").put("id", "F01")),
                with("/items/0/id json.pattern", m -> at(m, "/items/0").put("id", "1 F")),
                with("/items/0/weight model.notPositive", m -> at(m, "/items/0").put("weight", 0)),
                with("/items/0/critical json.type", m -> at(m, "/items/0").put("critical", "yes")),
                with("/items/0/anchors model.endsMissing", m -> list(m, "/items/0/anchors")
                        .remove(1)),
                with("/items/0/anchors/2/level model.outOfRange", m -> list(m, "/items/0/anchors")
                        .add(anchor(9))),
                with("/items/16/withoutCue/1/level model.notAscending", m -> at(m, "/items/16/withoutCue/1")
                        .put("level", 2)),
                with("/items/16/withoutCue/2/level model.outOfRange", m -> at(m, "/items/16/withoutCue/2")
                        .put("level", 7)),
                with("/items/7/drift/0 model.unknownId", m -> list(m, "/items/7/drift")
                        .set(0, "PAPER")),
                with("/items/7/drift/1 model.namedTwice", m -> list(m, "/items/7/drift")
                        .add("FORM")),
                with("/items/7/indicators/1 model.namedTwice", m -> list(m, "/items/7/indicators")
                        .add("M1.2")),
                with("/rules/fileCaps/1/cap model.notAscending", m -> at(m, "/rules/fileCaps/1")
                        .put("cap", 10)),
                with("/rules/fileCaps/0/cap model.outOfRange", m -> at(m, "/rules/fileCaps/0")
                        .put("cap", -1)),
                with("/rules/leastCoverage model.outOfRange", m -> at(m, "/rules")
                        .put("leastCoverage", 80)),
                with("/rules/agencyCap model.outOfRange", m -> at(m, "/rules").put("agencyCap", 590)),
                with("/rules/leastFilesForWorker json.type", m -> at(m, "/rules")
                        .put("leastFilesForWorker", 2.5)),
                with("/rules/passFrom json.required", m -> at(m, "/rules").remove("passFrom")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void eachWrongPlaceIsNamedByItsPointer(String problem, Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(tree);
        assertEquals(List.of(problem), Refusals.of(() -> AuditModelReader.read(tree.toString(), "")));
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        ObjectNode tree = tree();
        tree.remove("id");
        at(tree, "/items/3").put("weight", "2");
        at(tree, "/items/5/name").remove("en");
        assertEquals(
                new TreeSet<>(List.of(
                        "own.json /id json.required",
                        "own.json /items/3/weight json.type",
                        "own.json /items/5/name/en model.textMissing")),
                new TreeSet<>(Refusals.of(() -> AuditModelReader.read(tree.toString(), "own.json"))));
    }

    private static List<String> ids(Predicate<AuditItem> which) {
        return SHIPPED.items().stream().filter(which).map(AuditItem::id).toList();
    }

    private static Arguments with(String problem, Consumer<ObjectNode> change) {
        return Arguments.of(problem, change);
    }

    private static JsonNode anchor(int level) {
        return StrictJson.parse("{\"level\":" + level + ",\"text\":{\"zh\":\"级\",\"en\":\"A level\"}}", "");
    }

    private static ObjectNode tree() {
        return StrictJson.parse(ShippedAuditModel.pinned().text(), "").asObject();
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return tree.at(pointer).asObject();
    }

    private static ArrayNode list(JsonNode tree, String pointer) {
        return tree.at(pointer).asArray();
    }
}
