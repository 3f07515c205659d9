package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import tools.jackson.databind.JsonNode;

/** Every model of a self-check ships with examples worked by hand; each must come out as worked. A model added later is found by itself. */
class ExamplesTest {

    private static final Path MODELS = Path.of("assessment-models");
    private static final double EXACT = 1e-9;

    @TestFactory
    Stream<DynamicTest> theProgramScoresAsWorkedByHand() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            PinnedModel model = ModelReader.read(TextFile.read(folder.resolve("model.json")), folder.toString());
            List<Path> examples;
            try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
                examples = files.sorted().toList();
            }
            assertFalse(examples.isEmpty(), folder.toString());
            for (Path example : examples) {
                tests.add(DynamicTest.dynamicTest(example.getFileName().toString(), () -> check(model, example)));
            }
        }
        return tests.stream();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders.filter(f -> Files.exists(f.resolve("model.json")))
                    .filter(f -> !AuditModelReader.understands(TextFile.read(f.resolve("model.json")), f.toString()))
                    .sorted()
                    .toList();
        }
    }

    private static void check(PinnedModel model, Path file) throws IOException {
        JsonNode example = StrictJson.parse(TextFile.read(file), file.toString());
        String assessment = example.path("assessment").toString();
        String scored = ScoreWriter.write(
                Reviews.of(model, AssessmentReader.read(assessment, file.toString(), model.model()), Sources.NONE));
        assertEquals(List.of(), violations(scored), "of the published schema");
        List<String> differences = new ArrayList<>();
        compare("", example.path("expected"), StrictJson.parse(scored, "scored"), differences);
        assertEquals(List.of(), differences);
    }

    private static List<String> violations(String scored) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(MODELS.resolve("score.schema.json")), InputFormat.JSON)
                .validate(scored, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** What is expected must be there; what is not mentioned may be anything. Lists of things with an id match by id. */
    private static void compare(String where, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject()) {
            expected.propertyNames()
                    .forEach(name -> compare(where + "/" + name, expected.path(name), actual.path(name), differences));
        } else if (expected.isArray() && hasIds(expected)) {
            for (JsonNode element : expected) {
                String id = element.path("id").asString();
                JsonNode match = actual.valueStream()
                        .filter(a -> a.path("id").asString().equals(id))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    differences.add(where + " has no " + id);
                } else {
                    compare(where + "/" + id, element, match, differences);
                }
            }
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(where + "/" + i, expected.path(i), actual.path(i), differences);
            }
        } else if (expected.isNumber() && actual.isNumber()) {
            if (Math.abs(expected.doubleValue() - actual.doubleValue()) > EXACT) {
                differences.add(where + " expected " + expected + " but was " + actual);
            }
        } else if (!expected.equals(actual)) {
            differences.add(where + " expected " + expected + " but was " + actual);
        }
    }

    private static boolean hasIds(JsonNode list) {
        return !list.isEmpty() && list.valueStream().allMatch(e -> e.isObject() && e.has("id"));
    }
}
