package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command says of files whose signals are known by how they were made. */
class RecordsCheckCommandTest {

    private static final String HEAD = "记录编号,服务日期,记录日期,社工,服务类型,服务时长,服务对象,记录正文\n";

    @TempDir
    Path folder;

    private Path file;

    /** Forty visits: a quarter recorded eight days later, the others on the day. */
    @BeforeEach
    void fortyVisits() throws IOException {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < 40; i++) {
            int day = 1 + i % 20;
            int recorded = i % 4 == 0 ? day + 8 : day;
            csv.append("R%02d,2025-03-%02d,2025-03-%02d,W%d,家访,1,C%d,\n".formatted(i, day, recorded, i % 5, i));
        }
        file = Files.writeString(folder.resolve("records.csv"), csv);
    }

    private static JsonNode signal(JsonNode document, String id) {
        for (JsonNode drift : document.get("drifts")) {
            for (JsonNode trigger : drift.get("triggers")) {
                if (trigger.get("indicator").asString().equals(id)) {
                    return trigger;
                }
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void theDocumentKeepsToItsSchema() throws IOException {
        Ran ran = Ran.of("records", "check", file.toString(), "--json");
        Path models = Path.of("assessment-models");
        String score = Files.readString(models.resolve("score.schema.json"));
        List<String> violations = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of("urn:zhixing:score", score)))
                .getSchema(Files.readString(models.resolve("records-check.schema.json")), InputFormat.JSON)
                .validate(ran.out(), InputFormat.JSON)
                .stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage())
                .toList();
        assertEquals(List.of(), violations);
    }

    @Test
    void aQuarterRecordedLateIsAQuarter() {
        JsonNode late =
                signal(Ran.of("records", "check", file.toString(), "--json").json(), "DOC-3");
        assertEquals(0.25, late.get("value").asDouble());
        assertEquals(40, late.get("n").asInt());
        assertEquals(10.0, late.get("numerator").asDouble());
        assertEquals(List.of("R00", "R20", "R04", "R24", "R08"), strings(late.get("check")));
    }

    @Test
    void rowsAndPeriodAreCounted() throws IOException {
        Files.writeString(
                file, Files.readString(file) + "R50,2024-12-31,2025-01-02,W1,家访,1,C1,\nR51,2025-02-30,,W1,家访,1,C1,\n");
        JsonNode document =
                Ran.of("records", "check", file.toString(), "--json").json();
        assertEquals(42, document.get("rows").asInt());
        assertEquals(41, document.get("accepted").asInt());
        assertEquals(40, document.get("inPeriod").asInt());
        assertEquals("2025-01-01", document.get("period").get("from").asString());
        assertEquals(1, document.get("problems").size());
        JsonNode problem = document.get("problems").get(0);
        assertEquals("BAD_DATE", problem.get("code").asString());
        assertEquals(43, problem.get("row").asInt());
        assertEquals("serviceDate", problem.get("column").asString());
        assertEquals("服务日期", problem.get("header").asString());
        assertEquals("records.csv", problem.get("file").asString());
    }

    @Test
    void aPeriodIsWhatWasAskedFor() {
        Ran ran = Ran.of("records", "check", file.toString(), "--from", "2025-03-01", "--to", "2025-03-10", "--json");
        assertEquals(20, ran.json().get("inPeriod").asInt());
    }

    @Test
    void oneEndAloneIsWrongUsage() {
        assertEquals(
                2,
                Ran.of("records", "check", file.toString(), "--from", "2025-03-01")
                        .status());
    }

    @Test
    void aFileWithoutAnAcceptedRowIsRefusedWithItsProblems() throws IOException {
        Files.writeString(file, HEAD + "R1,2025-02-30,,W1,家访,1,C1,\n");
        Ran ran = Ran.of("records", "check", file.toString(), "--json");
        assertEquals(3, ran.status());
        assertTrue(ran.json().get("period").isNull());
        assertEquals(1, ran.json().get("problems").size());
    }

    @Test
    void aFileThatIsNoTableIsRefusedInOneLine() throws IOException {
        Path none = Files.write(folder.resolve("none.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Ran ran = Ran.of("records", "check", none.toString());
        assertEquals(3, ran.status());
        assertEquals("", ran.out());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void peopleReadWhatTriggersAndWhatElseItCouldBe() {
        String text = Ran.of("records", "check", file.toString()).out();
        assertTrue(text.contains("收下 40 行"), text);
        assertTrue(text.contains("触发：DOC-3 迟录占比 = 25%"), text);
        assertTrue(text.contains("可能的正当原因："), text);
    }

    @Test
    void sentencesOfABlankFormAreNobodysOwn() throws IOException {
        String form = "本次探访了解了服务对象的身体状况与生活情况。社工提醒其注意安全与保暖。";
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < 40; i++) {
            // One note in eight is the form alone: too few for its sentences to count as template by themselves.
            String note = i % 8 == 0 ? form : "第".repeat(1 + i % 3) + own(i);
            csv.append(
                    "R%02d,2025-03-%02d,2025-03-%02d,W1,家访,1,C%d,%s\n".formatted(i, 1 + i % 20, 1 + i % 20, i, note));
        }
        Files.writeString(file, csv);
        Path blank = Files.writeString(folder.resolve("form.txt"), form);
        JsonNode without =
                signal(Ran.of("records", "check", file.toString(), "--json").json(), "DOC-5");
        JsonNode with = signal(
                Ran.of("records", "check", file.toString(), "--template", blank.toString(), "--json")
                        .json(),
                "DOC-5");
        assertEquals(0.0, without.get("value").asDouble());
        assertEquals(0.125, with.get("value").asDouble());
    }

    /** Thirty letters that stand in no other note. */
    private static String own(int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append((char) ('一' + (seed * 211 + i * 17) % 9000));
        }
        return text.toString();
    }

    @Test
    void recordsEnterAScoreAndItsReport() throws IOException {
        Path out = folder.resolve("report.xlsx");
        String[] subject = {"--assessment", Ran.SAMPLE, "--records", file.toString()};
        JsonNode document = Ran.of("score", subject[0], subject[1], subject[2], subject[3], "--json")
                .json();
        assertEquals(
                26,
                document.get("drifts")
                        .valueStream()
                        .mapToInt(d -> d.get("triggers").size())
                        .sum());
        assertEquals(
                0,
                Ran.of("report", subject[0], subject[1], subject[2], subject[3], "--out", out.toString())
                        .status());
        assertTrue(Files.size(out) > 0);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
