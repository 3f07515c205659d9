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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.WorkshopStep.Cast;
import org.zhixing.workshop.WorkshopStep.MoveTo;
import tools.jackson.databind.JsonNode;

/** Sessions from the command line, without a network. */
class WorkshopCommandsTest {

    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void name() {
        store = folder.resolve("zhixing.db").toString();
    }

    @Test
    void aSessionIsMadeOfTheExamplesListedShownExportedAndErased() throws IOException {
        Ran made = Ran.of("workshop", "new", "--model", Ran.MODEL, "--title", "十月", "--store", store);
        assertEquals(0, made.status(), made.err());
        String id = made.outLines().get(0);
        vote(id);

        JsonNode listed = Ran.of("workshop", "list", "--store", store, "--json").json();
        assertEquals(id, listed.at("/workshops/0/id").asString());
        assertEquals(1, listed.at("/workshops/0/participants").intValue());
        assertTrue(Ran.of("workshop", "list", "--store", store).out().contains("3 张情境卡  1 人"));

        Ran shown = Ran.of("workshop", "show", id, "--store", store, "--json");
        assertEquals(List.of(), violations(shown.out()));
        JsonNode document = shown.json();
        assertEquals("EXAMPLE", document.at("/vignettes/0/items/0/standing").asString());
        assertEquals(1, document.at("/vignettes/0/items/0/rounds/0/counts/3").intValue());
        assertEquals(2.0, document.at("/people/0/rounds/0/severity").doubleValue());
        assertEquals("LENIENT", document.at("/people/0/rounds/0/marks/0").asString());
        assertTrue(document.at("/people/0/rounds/0/kappa").isNull());
        assertEquals(
                "TOO_FEW_ITEMS", document.at("/people/0/rounds/0/reasons/kappa").asString());
        assertTrue(Ran.of("workshop", "show", id, "--store", store).out().contains("M2.5     1  0 0 0 1 0"));
        assertTrue(Ran.of("workshop", "show", id, "--store", store, "--lang", "en")
                .out()
                .contains("lenient"));

        String file = folder.resolve("w.xlsx").toString();
        assertEquals(
                0,
                Ran.of("workshop", "export", id, "--out", file, "--store", store)
                        .status());
        assertTrue(Files.size(Path.of(file)) > 10_000);
        assertEquals(
                2,
                Ran.of("workshop", "export", id, "--out", file, "--store", store)
                        .status());
        assertEquals(
                0,
                Ran.of("workshop", "export", id, "--out", file, "--force", "--store", store)
                        .status());

        assertEquals(0, Ran.of("workshop", "erase", id, "--store", store).status());
        Ran after = Ran.of("workshop", "show", id, "--store", store, "--json");
        assertEquals(List.of(), violations(after.out()));
        assertTrue(after.json().get("erased").booleanValue());
        assertEquals(0, after.json().get("people").size());
        assertEquals(1, after.json().get("participants").intValue());
        assertEquals(document.at("/vignettes/0/items"), after.json().at("/vignettes/0/items"));
    }

    @Test
    void ownVignettesComeFromAFileAndEveryProblemOfItIsTold() throws IOException {
        Path good = Files.writeString(folder.resolve("v.json"), """
                {"model": "annual-self-check", "vignettes": [{"id": "a", "title": {"zh": "卡"}, "text": {"zh": "事"},
                 "items": [{"indicator": "M1.1", "experts": [1, 2, 2]}]}]}
                """);
        Ran made = Ran.of(
                "workshop", "new", "--model", Ran.MODEL, "--vignettes", good.toString(), "--store", store, "--json");
        String id = made.json().get("id").asString();
        JsonNode item = Ran.of("workshop", "show", id, "--store", store, "--json")
                .json()
                .at("/vignettes/0/items/0");
        assertEquals(2.0, item.get("key").doubleValue());
        assertEquals(1, item.get("low").intValue());
        assertEquals("COMPLETE", item.get("standing").asString());

        Path bad = Files.writeString(folder.resolve("bad.json"), """
                {"model": "annual-self-check", "vignettes": [{"id": "a", "title": {"zh": "卡"}, "text": {"zh": "事"},
                 "items": [{"indicator": "M9.9", "experts": [9]}]}]}
                """);
        Ran refused = Ran.of("workshop", "new", "--model", Ran.MODEL, "--vignettes", bad.toString(), "--store", store);
        assertEquals(3, refused.status());
        assertEquals(2, refused.errLines().size(), refused.err());
        assertTrue(refused.err().contains("/vignettes/0/items/0/indicator"), refused.err());
    }

    @Test
    void whatThereIsNotIsSaid() {
        assertEquals(4, Ran.of("workshop", "list", "--store", store).status());
        Ran.of("workshop", "new", "--model", Ran.MODEL, "--store", store);
        for (String command : List.of("show", "erase")) {
            Ran ran = Ran.of("workshop", command, "nobody", "--store", store);
            assertEquals(3, ran.status(), command);
            assertTrue(ran.err().contains("workshop list"), ran.err());
        }
        assertFalse(Ran.of("workshop", "new", "--model", "nothing", "--store", store)
                .err()
                .isEmpty());
    }

    /** One participant who gives M2.5, whose example key is 1, a 3. */
    private void vote(String id) {
        try (Desk desk = Desk.open(Path.of(store));
                LiveWorkshop live = desk.workshops().open(id)) {
            String who = live.admit(Participant.Way.TYPED)
                    .toCompletableFuture()
                    .join()
                    .participant()
                    .id();
            live.apply(new MoveTo(Stage.FIRST)).toCompletableFuture().join();
            live.apply(new Cast(new Vote(who, "VG1", "M2.5", 1, 3)))
                    .toCompletableFuture()
                    .join();
        }
    }

    private static List<String> violations(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assessment-models/workshop.schema.json")), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
