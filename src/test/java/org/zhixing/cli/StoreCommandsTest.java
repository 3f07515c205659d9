package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Looking after a data file from the command line. */
class StoreCommandsTest {

    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void fill() {
        Ran.of("demo", "--out", folder.toString());
        store = folder.resolve("zhixing-demo.db").toString();
    }

    @Test
    void theDumpIsEveryExportedAssessment() throws IOException {
        ArrayNode exported = Ran.JSON.createArrayNode();
        for (JsonNode card :
                Ran.of("assessment", "list", "--json", "--store", store).json().get("assessments")) {
            Path file = folder.resolve(card.get("id").asString() + ".json");
            Ran.of("assessment", "export", card.get("id").asString(), "--out", file.toString(), "--store", store);
            exported.add(Ran.JSON.readTree(Files.readString(file)));
        }

        assertEquals(
                Ran.JSON.createObjectNode().set("assessments", exported),
                Ran.of("store", "dump", "--store", store).json());
    }

    @Test
    void whatWasBackedUpComesBack() throws IOException {
        String dump = Ran.of("store", "dump", "--store", store).out();
        String backup = folder.resolve("b.db").toString();
        Ran.of("store", "backup", backup, "--store", store);
        Ran.with("M1.1 1\n", "rate", "--new", "--model", Ran.MODEL, "--rater", "a", "--role", "D", "--store", store);

        assertEquals(0, Ran.of("store", "restore", backup, "--store", store).status());
        assertEquals(dump, Ran.of("store", "dump", "--store", store).out());
        assertEquals(
                0,
                Ran.of(
                                "store",
                                "restore",
                                backup,
                                "--store",
                                folder.resolve("elsewhere.db").toString())
                        .status());
        assertEquals(
                dump,
                Ran.of(
                                "store",
                                "dump",
                                "--store",
                                folder.resolve("elsewhere.db").toString())
                        .out());
    }

    @Test
    void aBackupNeverGoesOntoItsOwnStore() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(store));

        assertEquals(
                2, Ran.of("store", "backup", store, "--store", store, "--force").status());
        assertEquals(2, Ran.of("store", "restore", store, "--store", store).status());
        assertArrayEquals(before, Files.readAllBytes(Path.of(store)));
    }

    @Test
    void aFileThatChangedWhileItWasClosedIsToldBesideTheResultWithTheBackupToGoBackTo() throws IOException {
        // The copy of the day, made before the change.
        Ran.of("store", "check", "--store", store);
        String bytes = Files.readString(Path.of(store), StandardCharsets.ISO_8859_1);
        Files.writeString(Path.of(store), bytes.replace(latin("清河里"), latin("清河外")), StandardCharsets.ISO_8859_1);

        Ran told = Ran.of("assessment", "list", "--json", "--store", store);
        assertEquals(0, told.status());
        // The one from before the change, by its name: the newest copy may be one of the changed file.
        Path backups = Path.of(store).resolveSibling("backups");
        assertTrue(told.err().contains("zhixing store restore " + backups), told.err());
        assertTrue(told.err().contains("zhixing store check --accept"), told.err());
        assertTrue(told.json().toString().contains("清河外"));

        Ran check = Ran.of("store", "check", "--json", "--store", store);
        assertEquals("", check.err());
        assertFalse(check.json().get("changedOutside").get("now").asBoolean());

        assertEquals(0, Ran.of("store", "restore", "--newest", "--store", store).status());
        Ran after = Ran.of("store", "check", "--json", "--store", store);
        assertTrue(after.json().get("changedOutside").isNull());
        assertTrue(Ran.of("assessment", "list", "--store", store).out().contains("清河里"));
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aWholeStoreIsWell() {
        Ran ran = Ran.of("store", "check", "--json", "--store", store);

        assertEquals(0, ran.status());
        assertTrue(ran.json().get("ok").asBoolean());
        assertEquals(2, ran.json().get("assessments").asInt());
        assertEquals(
                "数据文件完好", Ran.of("store", "check", "--store", store).outLines().get(0));
    }

    @Test
    void aLineOfTheLogThatWasChangedInTheFileIsNamedByTheCheck() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(store));
        JsonNode sound =
                Ran.of("store", "check", "--json", "--store", store).json().get("log");
        assertTrue(sound.get("broken").isNull());
        // Time, nobody, and the kind of the line that tells of a whole assessment coming in.
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf("Zassessment");
        assertTrue(at > 0);
        bytes[at + 1] = 'A';
        Files.write(Path.of(store), bytes);

        Ran told = Ran.of("store", "check", "--store", store);
        JsonNode log = Ran.of("store", "check", "--json", "--store", store).json();

        assertEquals(4, told.status());
        assertEquals(false, log.get("ok").asBoolean());
        assertEquals("DOES_NOT_FIT", log.at("/log/broken/kind").asString());
        long seq = log.at("/log/broken/line/seq").asLong();
        assertTrue(told.outLines().get(0).startsWith("数据文件能读"), told.out());
        assertTrue(told.outLines().get(1).startsWith("评分日志第 " + seq + " 行与前面接不上"), told.out());
    }

    @Test
    void aDamagedStoreIsLeftAsItIsByEveryCommand() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(store));
        java.util.Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 0x5A);
        Files.write(Path.of(store), bytes);

        for (String command : new String[] {
            "store check",
            "store dump",
            "assessment list",
            "score --assessment x",
            "assessment export x --out DIR/x.json"
        }) {
            Ran ran = Ran.of((command.replace("DIR", folder.toString()) + " --store " + store).split(" "));
            assertEquals(4, ran.status(), command);
            assertEquals("", ran.out(), command);
            assertTrue(ran.errLines().get(0).startsWith("zhixing-demo.db：数据文件坏了"), ran.err());
        }
        assertArrayEquals(bytes, Files.readAllBytes(Path.of(store)));
    }

    @Test
    void theNewestGoodBackupOfADamagedStoreIsOfferedWithWhatItHoldsAndComesBackWhenAsked() throws IOException {
        Ran.of("assessment", "list", "--store", store);
        String dump = Ran.of("store", "dump", "--store", store).out();
        byte[] bytes = Files.readAllBytes(Path.of(store));
        java.util.Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 0x5A);
        Files.write(Path.of(store), bytes);

        Ran check = Ran.of("store", "check", "--store", store);

        assertEquals(4, check.status());
        assertTrue(check.errLines().get(1).startsWith("最新的好备份是 zhixing-demo-"), check.err());
        assertTrue(check.errLines().get(1).contains("自评 2 个"), check.err());
        assertArrayEquals(bytes, Files.readAllBytes(Path.of(store)));
        assertEquals(0, Ran.of("store", "restore", "--newest", "--store", store).status());
        assertEquals(dump, Ran.of("store", "dump", "--store", store).out());
        assertEquals(2, Ran.of("store", "restore", "--store", store).status());
        assertEquals(
                2,
                Ran.of("store", "restore", "x.db", "--newest", "--store", store).status());
    }

    @Test
    void aFileThatIsNoStoreIsRefusedUntouched() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "购物：米、油");

        Ran ran = Ran.of("rate", "--new", "--model", Ran.MODEL, "--rater", "a", "--role", "D", "--store", "" + note);

        assertEquals(4, ran.status());
        assertEquals("购物：米、油", Files.readString(note));
    }
}
