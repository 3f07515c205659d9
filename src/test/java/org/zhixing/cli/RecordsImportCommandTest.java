package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.work.PersonalText;
import tools.jackson.databind.JsonNode;

/** Service records into a data file from the command line. */
class RecordsImportCommandTest {

    private static final String HEAD = "记录编号,服务日期,社工,服务类型,服务时长\n";

    @TempDir
    Path folder;

    private String store = "";
    private String id = "";

    @BeforeEach
    void anAssessment() {
        store = folder.resolve("s.db").toString();
        id = Ran.of(
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
                        store)
                .out()
                .strip();
    }

    @Test
    void countsChangesAndProblemRowsAreTold() throws IOException {
        String first = file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5\n2,2025-03-02,W1,探访,约2小时\n");
        String second = file("b.csv", HEAD + "1,2025-03-01,W1,探访,2\n3,2025-03-03,W1,家访,1\n");

        Ran ran = bring(first);

        assertEquals(0, ran.status(), ran.err());
        assertEquals(List.of("收下 1 条：新增 1，更新 0，没有变化 0", "问题行 1（共 2 行），没有导入"), ran.outLines());
        assertEquals(List.of("a.csv 第 3 行 服务时长：不是数字 [约2小时]。只写数字，不带单位，如 1.5"), ran.errLines());
        JsonNode json = Ran.of("records", "import", second, first, "--assessment", id, "--store", store, "--json")
                .json();
        assertEquals(
                List.of("4", "2", "2", "1", "1", "0"),
                List.of("rows", "accepted", "refused", "added", "updated", "unchanged").stream()
                        .map(key -> json.get(key).asString())
                        .toList());
        assertEquals(1, json.get("changed").get("durationHours").asInt());
        assertEquals("DUPLICATE_ID", json.get("problems").get(0).get("code").asString());
        assertEquals("BAD_NUMBER", json.get("problems").get(1).get("code").asString());
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        String file = file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5\n");
        bring(file);
        String dump = Ran.of("store", "dump", "--store", store).out();

        assertEquals("收下 1 条：新增 0，更新 0，没有变化 1", bring(file).outLines().get(0));
        assertEquals(dump, Ran.of("store", "dump", "--store", store).out());
    }

    @Test
    void whereNoRowIsAcceptedNothingIsWritten() throws IOException {
        String context = file("c.json", "{\"festivals\": []}");
        Ran ran = Ran.of(
                "records",
                "import",
                file("a.csv", HEAD + "1,2025-03-0x,W1,探访,1.5\n"),
                "--assessment",
                id,
                "--context",
                context,
                "--store",
                store);

        assertEquals(3, ran.status());
        try (Desk desk = Desk.open(Path.of(store))) {
            assertEquals(List.of(), desk.records(id).summary().imports());
            assertEquals(null, desk.records(id).context().festivals());
        }
    }

    @Test
    void aMappingAndAContextAreTakenIn() throws IOException {
        Ran.with("M1.1 3\n", "rate", "--assessment", id, "--rater", "王督导", "--role", "S", "--store", store);
        String supervisor = rater();
        String map = file(
                "m.json", "{\"columns\": {\"workerId\": \"谁\"}, \"values\": {\"serviceType\": {\"串门\": \"VISIT\"}}}");
        String context = file(
                "c.json",
                "{\"festivals\": [{\"date\": \"2025-01-29\", \"name\": \"春节\"}], \"legitimateRecords\":"
                        + " [{\"ids\": [\"1\"], \"reason\": \"统一格式\", \"by\": \"" + supervisor + "\"}]}");
        String file = file("a.csv", "记录编号,服务日期,谁,服务类型,服务时长,多余\n1,2025-03-01,W1,串门,1.5,x\n");

        for (int time = 0; time < 2; time++) {
            Ran ran = Ran.of(
                    "records",
                    "import",
                    file,
                    "--assessment",
                    id,
                    "--map",
                    map,
                    "--context",
                    context,
                    "--store",
                    store);
            assertEquals(0, ran.status(), ran.err());
            assertEquals(List.of("a.csv：没有用到的列：多余"), ran.errLines());
        }
        try (Desk desk = Desk.open(Path.of(store))) {
            RecordsDesk records = desk.records(id);
            assertEquals(1, records.context().festivals().size());
            assertEquals(1, records.marks().size());
            assertEquals(
                    new PersonalText("统一格式"), records.marks().get(0).found().reason());
            assertEquals("W1", records.rows(0, 9).get(0).worker());
        }
    }

    @Test
    void onlyASupervisorOfTheAssessmentFindsRecordsLegitimate() throws IOException {
        String context = file(
                "c.json", "{\"legitimateRecords\": [{\"ids\": [\"1\"], \"reason\": \"统一格式\", \"by\": \"nobody\"}]}");
        Ran ran = Ran.of(
                "records",
                "import",
                file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5\n"),
                "--assessment",
                id,
                "--context",
                context,
                "--store",
                store);

        assertEquals(3, ran.status());
        try (Desk desk = Desk.open(Path.of(store))) {
            assertTrue(desk.records(id).data().isEmpty());
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsStatus() throws IOException {
        String file = file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5\n");
        String elsewhere = folder.resolve("none.db").toString();
        assertEquals(
                3,
                Ran.of("records", "import", file, "--assessment", "x", "--store", store)
                        .status());
        assertEquals(
                4,
                Ran.of("records", "import", file, "--assessment", id, "--store", elsewhere)
                        .status());
        assertFalse(Files.exists(Path.of(elsewhere)));
        assertEquals(
                2,
                Ran.of("records", "import", "--assessment", id, "--store", store)
                        .status());
        assertEquals(2, Ran.of("records", "import", file, "--store", store).status());
        assertEquals(3, bring(folder.resolve("absent.csv").toString()).status());
        assertEquals(3, bring(file("b.csv", "甲,乙\n1,2\n")).status());
    }

    private String rater() {
        try (Desk desk = Desk.open(Path.of(store))) {
            return desk.open(id).assessment().raters().get(0).id();
        }
    }

    private Ran bring(String file) {
        return Ran.of("records", "import", file, "--assessment", id, "--store", store);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
