package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The trash from the command line, on a real data file. */
class StoreTrashTest {

    @TempDir
    Path folder;

    @Test
    void whatIsPutAwayIsInNoListComesBackAndGoesForGoodOnlyWithYes() {
        String id = Ran.of(
                        "assessment",
                        "new",
                        "--agency",
                        "甲",
                        "--model",
                        Ran.MODEL,
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-12-31",
                        "--store",
                        place())
                .out()
                .strip();
        assertEquals("回收站是空的", trash("list").out().strip());
        assertEquals(0, trash("put", id).status());
        JsonNode there = trash("list", "--json").json();
        assertEquals(id, there.at("/trash/0/id").asString());
        assertEquals("ASSESSMENT", there.at("/trash/0/kind").asString());
        assertEquals("2026-12-31", there.at("/trash/0/period/to").asString());
        assertEquals(2, there.at("/trash/0/holds/logLines").intValue());
        assertEquals(0, assessments());
        Ran refused = Ran.of("score", "--assessment", id, "--store", place());
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("它在回收站里"), refused.err());
        assertEquals(3, trash("put", id).status());

        assertEquals(0, trash("restore", id).status());
        assertEquals(1, assessments());
        assertEquals(3, trash("delete", id, "--yes").status(), "only what is in the trash");

        assertEquals(0, trash("put", id, "--lang", "en").status());
        assertEquals(2, trash("delete", id).status(), "not without --yes");
        assertEquals(0, trash("delete", id, "--yes").status());
        assertEquals(3, trash("restore", id).status());
        assertEquals("The trash is empty", trash("list", "--lang", "en").out().strip());
        assertEquals(0, Ran.of("store", "check", "--store", place()).status());
    }

    private int assessments() {
        return Ran.of("assessment", "list", "--json", "--store", place())
                .json()
                .get("assessments")
                .size();
    }

    private Ran trash(String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "store";
        all[1] = "trash";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[arguments.length + 2] = "--store";
        all[arguments.length + 3] = place();
        return Ran.of(all);
    }

    private String place() {
        return folder.resolve("zhixing.db").toString();
    }
}
