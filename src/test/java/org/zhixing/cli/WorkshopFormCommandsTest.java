package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.secrets.Passphrase;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.WorkshopStep.MoveTo;
import tools.jackson.databind.JsonNode;

/** A workshop on forms from the command line: a blank one out, a filled one back. */
class WorkshopFormCommandsTest {

    @TempDir
    Path folder;

    private String store;
    private String id;
    private Path form;

    @BeforeEach
    void prepare() {
        store = folder.resolve("zhixing.db").toString();
        id = Ran.of("workshop", "new", "--model", Ran.MODEL, "--title", "十月", "--store", store)
                .outLines()
                .get(0);
        form = folder.resolve("form.xlsx");
    }

    @Test
    void aFormIsWrittenFilledInAndCollectedOnce() throws IOException {
        assertEquals(0, form().status());
        assertEquals(2, form().status());
        fill(3);

        Ran early = Ran.of("workshop", "collect", id, form.toString(), "--store", store, "--json");
        assertEquals(ExitStatus.REFUSED, early.status());
        assertEquals("WAITING", early.json().at("/forms/0/outcome").asString());
        assertEquals(
                "FIRST_NOT_BEGUN", early.json().at("/forms/0/remarks/0/code").asString());

        begin();
        Ran taken = Ran.of("workshop", "collect", id, form.toString(), "--store", store, "--json");
        assertEquals(0, taken.status(), taken.err());
        JsonNode first = taken.json().at("/forms/0");
        assertEquals("TAKEN", first.at("/outcome").asString());
        assertEquals(8, first.at("/added").intValue());
        assertTrue(first.at("/newParticipant").booleanValue());

        Ran again = Ran.of("workshop", "collect", id, form.toString(), "--store", store);
        assertEquals(0, again.status());
        assertTrue(again.out().contains("之前收过"), again.out());
        assertEquals(
                1,
                Ran.of("workshop", "list", "--store", store, "--json")
                        .json()
                        .at("/workshops/0/participants")
                        .intValue());
    }

    @Test
    void theDocumentKeepsToItsSchema() throws IOException {
        assertEquals(0, form().status());
        fill(3);
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        for (boolean begun : new boolean[] {false, true}) {
            if (begun) {
                begin();
            }
            String out = Ran.of(
                            "workshop", "collect", id, form.toString(), other.toString(), "--store", store, "--json")
                    .out();
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(
                                    Files.readString(Path.of("assessment-models/workshop-collected.schema.json")),
                                    InputFormat.JSON)
                            .validate(out, InputFormat.JSON),
                    out);
        }
    }

    @Test
    void whatIsNoFormIsRefusedAndTheTextTellsNoAnswer() throws IOException {
        assertEquals(0, form().status());
        fill(3);
        begin();
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        Ran ran = Ran.of("workshop", "collect", id, form.toString(), other.toString(), "--store", store);

        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("收下 8 票"), ran.out());
        assertTrue(ran.err().contains("other.csv"), ran.err());
        assertFalse(ran.err().contains(folder.toString()), ran.err());
        assertEquals(
                2,
                Ran.of("workshop", "collect", id, form.toString(), other.toString(), "--as", "竹 01", "--store", store)
                        .status());
    }

    @Test
    void anEncryptedFileWritesFormsAndCollectsThem() throws IOException {
        String phrase =
                Files.writeString(folder.resolve("phrase.txt"), "清晨的豆浆油条").toString();
        Ran.of("store", "protect", "--store", store, "--new-passphrase-file", phrase);
        assertEquals(4, form().status());
        assertFalse(Files.exists(form));
        String[] key = {"--store", store, "--passphrase-file", phrase};
        assertEquals(
                0,
                Ran.of("workshop", "form", id, "--out", form.toString(), key[0], key[1], key[2], key[3])
                        .status());
        fill(3);
        try (Desk desk = Desk.open(Path.of(store), Passphrase.of("清晨的豆浆油条"));
                LiveWorkshop live = desk.workshops().open(id)) {
            live.apply(new MoveTo(Stage.FIRST)).toCompletableFuture().join();
        }
        Ran taken = Ran.of("workshop", "collect", id, form.toString(), "--json", key[0], key[1], key[2], key[3]);
        assertEquals("TAKEN", taken.json().at("/forms/0/outcome").asString(), taken.err());
        assertEquals(8, taken.json().at("/forms/0/added").intValue());
    }

    private Ran form() {
        return Ran.of("workshop", "form", id, "--out", form.toString(), "--store", store);
    }

    private void begin() {
        try (Desk desk = Desk.open(Path.of(store));
                LiveWorkshop live = desk.workshops().open(id)) {
            live.apply(new MoveTo(Stage.FIRST)).toCompletableFuture().join();
        }
    }

    /** The first case's items, before the discussion. */
    private void fill(int level) throws IOException {
        byte[] blank = Files.readAllBytes(form);
        try (InputStream in = new java.io.ByteArrayInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            sheet.forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().startsWith("1·")) {
                    row.getCell(3).setCellValue(level);
                }
            });
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
    }
}
