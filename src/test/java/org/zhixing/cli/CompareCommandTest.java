package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two periods side by side, out of files and out of a data file. */
class CompareCommandTest {

    private static final String YEAR_2025 = "src/main/resources/org/zhixing/sample/assessment-2025.json";
    private static final String YEAR_2026 = "src/main/resources/org/zhixing/sample/assessment-2026.json";

    @TempDir
    Path folder;

    @Test
    void theDocumentKeepsToItsSchemaAndItsPartsAddUp() throws IOException {
        Ran ran = Ran.of("compare", YEAR_2025, YEAR_2026, "--json");
        assertEquals(0, ran.status(), ran.err());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("assessment-models/comparison.schema.json")), InputFormat.JSON)
                        .validate(ran.out(), InputFormat.JSON));
        JsonNode document = ran.json();
        double sum = 0;
        for (JsonNode part : document.at("/waterfall/parts")) {
            sum += part.get("points").asDouble();
        }
        assertEquals(document.at("/scores/0/difference").asDouble(), sum, 1e-9);
        assertEquals("SAME", document.at("/ruler/kind").asString());
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        assertEquals(Ran.of("compare", YEAR_2025, YEAR_2026), Ran.of("compare", YEAR_2026, YEAR_2025));
    }

    @Test
    void theDataFileKnowsThePeriodBefore() {
        Ran.of("demo", "--out", folder.toString());
        String store = folder.resolve("zhixing-demo.db").toString();
        JsonNode list = Ran.of("assessment", "list", "--store", store, "--json").json();
        String now = list.at("/assessments/0/id").asString();
        String before = list.at("/assessments/1/id").asString();
        Ran ran = Ran.of("compare", "--assessment", now, "--store", store);
        assertEquals(0, ran.status(), ran.err());
        assertEquals(ran, Ran.of("compare", "--assessment", before, "--with", now, "--store", store));
        assertTrue(ran.outLines().stream().anyMatch(l -> l.strip().startsWith("总分")), ran.out());
        Ran nothing = Ran.of("compare", "--assessment", before, "--store", store);
        assertEquals(3, nothing.status());
        assertEquals("", nothing.out());
    }

    @Test
    void twoFilesOrOneAssessmentAreAskedFor() {
        assertEquals(2, Ran.of("compare").status());
        assertEquals(2, Ran.of("compare", YEAR_2025).status());
        assertEquals(
                2, Ran.of("compare", YEAR_2025, YEAR_2026, "--assessment", "a").status());
        assertEquals(
                3,
                Ran.of("compare", YEAR_2025, folder.resolve("none.json").toString())
                        .status());
    }
}
