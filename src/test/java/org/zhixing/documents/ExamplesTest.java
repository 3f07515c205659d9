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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import tools.jackson.databind.JsonNode;

/** Every model ships with examples worked by hand; each must come out as worked. A model added later is found by itself. */
class ExamplesTest {

    private static final Path MODELS = Path.of("assessment-models");

    @TestFactory
    Stream<DynamicTest> theProgramScoresAsWorkedByHand() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            Path model = folder.resolve("model.json");
            String text = TextFile.read(model);
            boolean audit = AuditModelReader.understands(text, model.toString());
            Consumer<Path> check = audit
                    ? example -> audit(AuditModelReader.read(text, model.toString()), example)
                    : example -> selfCheck(ModelReader.read(text, model.toString()), example);
            List<Path> examples = examples(folder);
            assertFalse(examples.isEmpty(), folder.toString());
            for (Path example : examples) {
                tests.add(DynamicTest.dynamicTest(example.getFileName().toString(), () -> check.accept(example)));
            }
        }
        return tests.stream();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders.filter(f -> Files.exists(f.resolve("model.json")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> examples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
            return files.sorted().toList();
        }
    }

    private static void selfCheck(PinnedModel model, Path file) {
        JsonNode example = StrictJson.parse(TextFile.read(file), file.toString());
        String assessment = example.path("assessment").toString();
        comesOutAsWorked(
                example,
                ScoreWriter.write(Reviews.of(
                        model, AssessmentReader.read(assessment, file.toString(), model.model()), Sources.NONE)),
                "score.schema.json");
    }

    private static void audit(PinnedAuditModel pinned, Path file) {
        JsonNode example = StrictJson.parse(TextFile.read(file), file.toString());
        AuditFiles files = AuditFilesReader.read(example.path("audit").toString(), file.toString(), pinned.model());
        comesOutAsWorked(
                example,
                AuditScoreWriter.write(
                        pinned,
                        new AuditScoring(pinned.model()).result(files.files(), files.population()),
                        files.method()),
                "audit-score.schema.json");
    }

    private static void comesOutAsWorked(JsonNode example, String scored, String schema) {
        assertEquals(List.of(), violations(scored, schema), "of the published schema");
        assertEquals(List.of(), Worked.differences(example.path("expected"), StrictJson.parse(scored, "scored")));
    }

    private static List<String> violations(String scored, String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TextFile.read(MODELS.resolve(schema)), InputFormat.JSON)
                .validate(scored, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
