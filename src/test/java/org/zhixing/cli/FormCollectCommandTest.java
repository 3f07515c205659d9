package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.importing.forms.PaperForm.answers;
import static org.zhixing.importing.forms.PaperForm.edit;
import static org.zhixing.importing.forms.PaperForm.fill;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.forms.FormColumn;
import org.zhixing.importing.forms.PaperForm;
import org.zhixing.model.Role;
import tools.jackson.databind.JsonNode;

/** Filled forms from the command line: into a data file, into an assessment file, or only looked at. */
class FormCollectCommandTest {

    private static final Path SCHEMA = Path.of("assessment-models/forms-collected.schema.json");
    private static final String SURVEY = "角色,用时,M1.1,M1.2,M1.3\n督导,90,3. 稳定,不适用,2. 部分\n一线社工,30,4. 反思改进,7,1. 名义\n";

    @TempDir
    Path folder;

    private String form(String name, long number, Role role, Object... idsAndAnswers) throws IOException {
        Path file = PaperForm.blank(folder.resolve(name), number, role);
        return edit(file, fill(answers(idsAndAnswers), FormColumn.ANSWER)).toString();
    }

    private String survey() throws IOException {
        return Files.writeString(folder.resolve("答卷.csv"), SURVEY).toString();
    }

    private String store() {
        return folder.resolve("s.db").toString();
    }

    private String assessment() {
        return Ran.of(
                        "assessment",
                        "new",
                        "--model",
                        Ran.MODEL,
                        "--agency",
                        "示例",
                        "--from",
                        "2025-01-01",
                        "--to",
                        "2025-12-31",
                        "--store",
                        store())
                .out()
                .strip();
    }

    private Ran collect(String id, String... more) {
        List<String> arguments = new ArrayList<>(List.of("form", "collect", "--assessment", id, "--store", store()));
        arguments.addAll(List.of(more));
        return Ran.of(arguments);
    }

    private JsonNode dump() {
        return Ran.of("store", "dump", "--store", store())
                .json()
                .get("assessments")
                .get(0);
    }

    @Test
    void formsAreTakenOnceAndWhatIsInDoubtIsSaidOnTheOtherStream() throws IOException {
        String id = assessment();
        String file = form("督导.xlsx", 1, Role.S, "M1.1", 3, "M1.2", 9);
        Ran first = collect(id, file);
        assertEquals(0, first.status(), first.err());
        assertEquals(List.of("督导.xlsx：督导 r1（新加），收下 1 项，替换 0 项"), first.outLines());
        assertEquals(1, first.errLines().size());
        assertTrue(first.err().matches("督导\\.xlsx 评分!\\w+\\d+ M1\\.2：9 不在量尺上。应为 0 到 4，或不适用、不清楚\n"), first.err());
        JsonNode once = dump();
        assertEquals(3, once.get("ratings").get(0).get("answer").asInt());
        Ran second = collect(id, file);
        assertEquals(0, second.status());
        assertEquals(List.of("督导.xlsx：没有新内容，之前收过"), second.outLines());
        assertEquals(once, dump());
    }

    @Test
    void whatIsStoredStaysUnlessReplacingIsAskedFor() throws IOException {
        String id = assessment();
        collect(id, form("a.xlsx", 1, Role.S, "M1.1", 3));
        String corrected = form("a.xlsx", 1, Role.S, "M1.1", 1);
        Ran asked = collect(id, corrected);
        assertEquals(3, asked.status());
        assertTrue(asked.err().contains("是几个人各填一份，还是同一个人改过"), asked.err());
        assertEquals(3, dump().get("ratings").get(0).get("answer").asInt());
        assertEquals(0, collect(id, corrected, "--replace").status());
        assertEquals(1, dump().get("ratings").size());
        assertEquals(1, dump().get("ratings").get(0).get("answer").asInt());
    }

    @Test
    void copiesMayBeCountedAsPeopleAndHandedIn() throws IOException {
        String id = assessment();
        String a = form("a.xlsx", 1, Role.W, "M1.1", 3);
        String b = form("b.xlsx", 1, Role.W, "M1.1", 1);
        assertEquals(3, collect(id, a, b).status());
        assertEquals(0, dump().get("raters").size());
        assertEquals(0, collect(id, a, b, "--copies", "--submit").status());
        assertEquals(2, dump().get("raters").size());
        Ran late = collect(id, form("c.xlsx", 2, Role.W, "M1.1", 0), form("a.xlsx", 1, Role.W, "M1.1", 3, "M1.2", 0));
        assertEquals(0, late.status());
        assertTrue(late.err().contains("a.xlsx：这位评分人已提交"), late.err());
    }

    @Test
    void theDocumentKeepsToItsSchemaAndTellsNoAnswer() throws IOException {
        String id = assessment();
        String none = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n").toString();
        Ran ran = collect(id, survey(), form("a.xlsx", 1, Role.S, "M1.1", "王阿姨说好"), none, "--json");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(ran.out(), InputFormat.JSON)
                .isEmpty());
        JsonNode json = ran.json();
        assertEquals(List.of("答卷.csv:2", "答卷.csv:3"), texts(json.get("taken"), "file"));
        assertEquals(List.of("S", "W"), texts(json.get("taken"), "role"));
        assertEquals(List.of("REASON_MISSING", "OFF_SCALE", "NOT_AN_ANSWER"), texts(json.get("doubts"), "code"));
        assertEquals(List.of("D2", "D3"), texts(json.get("doubts"), "cell").subList(0, 2));
        assertEquals(List.of("NO_FORM", "EMPTY"), texts(json.get("refused"), "code"));
        assertFalse(ran.out().contains("王阿姨"));
        assertEquals(45.0, dump().get("raters").get(0).get("medianSeconds").asDouble());
    }

    @Test
    void withoutAStoreAnAssessmentFileIsWrittenThatCanBeScored() throws IOException {
        Path out = folder.resolve("a.json");
        List<String> arguments = new ArrayList<>(List.of("form", "collect", survey(), "--out", out.toString()));
        assertEquals(2, Ran.of(arguments).status());
        arguments.addAll(List.of("--agency", "示例", "--from", "2025-01-01", "--to", "2025-12-31"));
        Ran ran = Ran.of(arguments);
        assertEquals(0, ran.status(), ran.err());
        JsonNode written = Ran.JSON.readTree(Files.readString(out));
        assertEquals(2, written.get("raters").size());
        assertEquals(4, written.get("ratings").size());
        assertEquals(
                0,
                Ran.of("score", "--model", Ran.MODEL, "--assessment", out.toString(), "--json")
                        .status());
        assertEquals(2, Ran.of(arguments).status());
    }

    @Test
    void withoutAPlaceToPutThemFormsAreOnlyListed() throws IOException {
        Ran ran = Ran.of("form", "collect", survey(), "--lang", "en");
        assertEquals(0, ran.status(), ran.err());
        assertEquals(
                "答卷.csv:2: Supervisor r1 (new), 2 taken, 0 replaced",
                ran.outLines().get(0));
        assertEquals(
                3,
                Ran.of("form", "collect", folder.resolve("absent.xlsx").toString())
                        .status());
        assertEquals(
                2,
                Ran.of("form", "collect", survey(), "--assessment", "x", "--agency", "y")
                        .status());
    }

    @Test
    void aMappingFileNamesColumnsAndWords() throws IOException {
        String csv =
                Files.writeString(folder.resolve("a.csv"), "做预估吗,有计划吗\n常常,从不\n").toString();
        assertEquals(3, Ran.of("form", "collect", csv).status());
        String map = Files.writeString(
                        folder.resolve("m.json"),
                        "{\"columns\": {\"M1.1\": \"做预估吗\", \"M1.2\": \"有计划吗\"}, \"role\": \"D\","
                                + " \"values\": {\"常常\": 3, \"从不\": 0}}")
                .toString();
        Ran ran = Ran.of("form", "collect", csv, "--map", map);
        assertEquals(List.of("a.csv:2：负责人 r1（新加），收下 2 项，替换 0 项"), ran.outLines());
        assertEquals("", ran.err());
    }

    private static List<String> texts(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.get(key).asString()));
        return texts;
    }
}
