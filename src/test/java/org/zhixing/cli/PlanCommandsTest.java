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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.Desk;
import tools.jackson.databind.JsonNode;

/** The plan of a self-check from the command line, in the sample agency's data file. */
class PlanCommandsTest {

    @TempDir
    Path folder;

    private String store;
    private String present;
    private String before;

    @BeforeEach
    void theSampleAgency() {
        store = folder.resolve("zhixing.db").toString();
        try (Desk desk = Desk.open(Path.of(store))) {
            present = desk.adoptSample();
            before = desk.assessments().stream()
                    .filter(AssessmentCard::closed)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private Ran plan(String command, String assessment, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("plan", command, "--assessment", assessment, "--store", store));
        arguments.addAll(List.of(more));
        return Ran.of(arguments);
    }

    private static List<String> texts(JsonNode array, String pointer) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.at(pointer).asString()));
        return texts;
    }

    private static List<String> violations(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessment-models/plan.schema.json")), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aPlanIsShownInItsOrderAsTextAndAsADocument() throws IOException {
        Ran shown = plan("show", before, "--json");
        assertEquals(0, shown.status(), shown.err());
        assertEquals(List.of(), violations(shown.out()));
        JsonNode actions = shown.json().at("/actions");
        assertEquals(List.of("R08", "R02", "R05", "R27", "R10", "R04", "R20"), texts(actions, "/id"));
        assertEquals("EVIDENCED", actions.at("/0/state").asString());
        assertEquals("任务甄别单", actions.at("/0/proofs/0/what").asString());
        assertEquals("SETTLED", actions.at("/6/dueState").asString());
        String text = plan("show", before).out();
        assertTrue(text.contains("缺：DOC-2 下降"), text);
        assertTrue(plan("show", before, "--lang", "en").out().contains("Missing: A fall in DOC-2"));
    }

    @Test
    void whatIsProposedIsTakenByNumberOrByIdAndNotProposedAgain() throws IOException {
        Ran proposed = plan("propose", present, "--json");
        assertEquals(List.of(), violations(proposed.out()));
        List<String> ids = texts(proposed.json().at("/proposals"), "/action/id");
        assertEquals("R08", ids.get(0));
        assertFalse(ids.contains("R13"), "it is in the plan");

        assertEquals(0, plan("propose", present, "--take", "R25, R12").status());
        Ran two = plan("propose", present, "--take", "2", "--json");
        assertEquals(
                List.of("R08", "R17"),
                List.of(
                        two.json().at("/taken/0").asString(),
                        two.json().at("/taken/1").asString()));
        List<String> now = texts(plan("show", present, "--json").json().at("/actions"), "/id");
        assertEquals(List.of("R25", "R12", "R08", "R17"), now.subList(now.size() - 4, now.size()));
        assertFalse(texts(plan("propose", present, "--json").json().at("/proposals"), "/action/id")
                .contains("R08"));
    }

    @Test
    void oneThatIsNotProposedLeavesThePlanAsItIs() {
        Ran refused = plan("propose", present, "--take", "R25,R99");
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("R99"), refused.err());
        assertEquals(7, plan("show", present, "--json").json().at("/actions").size());
    }

    @Test
    void anActionIsCarriedOutInAPeriodThatIsClosed() throws IOException {
        assertEquals(0, plan("prove", before, "R04", "2", "DOC-1 0.42").status());
        Ran set = plan(
                "set",
                before,
                "R04",
                "--state",
                "EVIDENCED",
                "--owner",
                "王小满",
                "--due",
                "2027-02-01",
                "--note",
                "合并成 18 张",
                "--json");
        assertEquals(0, set.status(), set.err());
        assertEquals(List.of(), violations(set.out()));
        JsonNode action = set.json().at("/actions/5");
        assertEquals("EVIDENCED", action.at("/state").asString());
        assertEquals("王小满", action.at("/owner").asString());
        assertEquals("2027-02-01", action.at("/due").asString());
        assertEquals("合并成 18 张", action.at("/notes").asString());

        JsonNode taken = plan("prove", before, "R04", "2", "", "--json").json().at("/actions/5");
        assertEquals("UNDERWAY", taken.at("/state").asString());
        assertTrue(plan("set", before, "R04", "--undated", "--json")
                .json()
                .at("/actions/5/due")
                .isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "set, R99, '', 3",
        "set, R05, --state EVIDENCED, 3",
        "set, R05, --state DROPPED, 3",
        "set, R05, --state DONE, 2",
        "set, R05, --due 2027-02-30, 2",
        "set, R05, --due 1999-01-01, 3",
        "set, R05, --due 2027-02-01 --undated, 2",
        "prove, R05, 3 x, 3",
        "prove, R05, 0 x, 3",
        "prove, R05, -2147483648 x, 3",
        "prove, R20, 1 x, 3"
    })
    void whatIsNotAllowedIsSaidAndChangesNothing(String command, String action, String more, int status) {
        String was = plan("show", before, "--json").out();
        List<String> arguments = new ArrayList<>(List.of(action));
        if (!more.isEmpty()) {
            arguments.addAll(List.of(more.split(" ")));
        }
        Ran ran = plan(command, before, arguments.toArray(String[]::new));
        assertEquals(status, ran.status(), ran.err());
        assertFalse(ran.err().isBlank());
        assertFalse(ran.err().contains("Exception"), ran.err());
        assertEquals(was, plan("show", before, "--json").out());
    }

    @Test
    void aPlanIsExportedByTheEndingOfTheFileAndNamesNobodyUnasked() throws IOException {
        Path calendar = folder.resolve("plan.ICS");
        assertEquals(0, plan("export", before, "--out", calendar.toString()).status());
        String text = Files.readString(calendar).replace("\r\n ", "");
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"), text);
        assertFalse(text.contains("李敏"));
        assertEquals(
                0,
                plan("export", before, "--out", calendar.toString(), "--force", "--with-names")
                        .status());
        assertTrue(Files.readString(calendar).replace("\r\n ", "").contains("责任人：督导 李敏"));

        Path table = folder.resolve("plan.xlsx");
        Ran written = plan("export", before, "--out", table.toString(), "--json");
        assertEquals(table.toString(), written.json().at("/file").asString());
        assertEquals(2, plan("export", before, "--out", table.toString()).status());

        Ran other = plan("export", before, "--out", folder.resolve("plan.pdf").toString());
        assertEquals(3, other.status());
        assertFalse(Files.exists(folder.resolve("plan.pdf")));
    }

    @Test
    void exportAndDumpLoseNothingOfThePlan() throws IOException {
        Path file = folder.resolve("a.json");
        assertEquals(
                0,
                Ran.of("assessment", "export", before, "--out", file.toString(), "--store", store)
                        .status());
        JsonNode exported = Ran.JSON.readTree(Files.readString(file));
        assertEquals(7, exported.at("/plan").size());
        assertEquals("社区已有居民议事公开栏，并入那里，不另设一处。", exported.at("/plan/6/reason").asString());
        JsonNode dumped = Ran.of("store", "dump", "--store", store).json();
        assertEquals(exported.at("/plan"), dumped.at("/assessments/1/plan"));
    }
}
