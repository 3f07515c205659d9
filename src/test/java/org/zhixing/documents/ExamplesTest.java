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
        assertEquals(List.of(), Worked.differences(example.path("expected"), StrictJson.parse(scored, "scored")));
    }

    private static List<String> violations(String scored) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(MODELS.resolve("score.schema.json")), InputFormat.JSON)
                .validate(scored, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
