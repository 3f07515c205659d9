package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.secrets.RecoveryCode;

/** A data file under a passphrase, from the command line. */
class SealedStoreCommandsTest {

    @TempDir
    Path folder;

    private String store = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("agency.db").toString();
        first = line("first.txt", "清晨的豆浆油条");
        second = line("second.txt", "傍晚的小米粥");
    }

    @Test
    void aStoreIsSealedOpenedAndUnsealedAndHoldsTheSame() {
        Ran.with("M1.1 3\n", "rate", "--new", "--model", Ran.MODEL, "--rater", "张三", "--role", "D", "--store", store);
        String dump = of("store", "dump").out();

        Ran sealed = of("store", "protect", "--new-passphrase-file", first, "--json");
        assertEquals(0, sealed.status(), sealed.err());
        assertTrue(sealed.json().get("sealed").asBoolean());
        assertTrue(
                RecoveryCode.parse(sealed.json().get("recoveryCode").asString()).isPresent());
        assertEquals(dump, of("store", "dump", "--passphrase-file", first).out());
        assertTrue(of("store", "check", "--json", "--passphrase-file", first)
                .json()
                .get("sealed")
                .asBoolean());

        Ran plain = of("store", "unprotect", "--passphrase-file", first, "--json");
        assertFalse(plain.json().get("sealed").asBoolean());
        assertEquals(dump, of("store", "dump").out());
        assertFalse(of("store", "check", "--json").json().get("sealed").asBoolean());
    }

    @Test
    void aNewStoreCanBeSealedFromTheStartAndIsWorkedWith() {
        assertEquals(0, of("store", "protect", "--new-passphrase-file", first).status());

        Ran rated = Ran.with(
                "M1.1 3\n",
                "rate",
                "--new",
                "--model",
                Ran.MODEL,
                "--rater",
                "张三",
                "--role",
                "D",
                "--store",
                store,
                "--passphrase-file",
                first);
        assertEquals(0, rated.status(), rated.err());
        assertTrue(rated.outLines().contains("saved M1.1 3"));
        assertEquals(
                1,
                of("assessment", "list", "--json", "--passphrase-file", first)
                        .json()
                        .get("assessments")
                        .size());
    }

    @Test
    void theRecoveryCodeOpensAndANewOneTakesItsPlace() throws IOException {
        String code = protect();
        String codeFile = line("code.txt", code.toLowerCase(java.util.Locale.ROOT));
        assertEquals(0, of("store", "check", "--recovery-code-file", codeFile).status());

        String next = of("store", "recovery", "--recovery-code-file", codeFile, "--json")
                .json()
                .get("recoveryCode")
                .asString();
        assertNotEquals(code, next);
        assertEquals(4, of("store", "check", "--recovery-code-file", codeFile).status());
        assertEquals(
                0,
                of("store", "check", "--recovery-code-file", line("next.txt", next))
                        .status());
        assertEquals(0, of("store", "check", "--passphrase-file", first).status());
    }

    @Test
    void aChangedPassphraseOpensAndTheOldOneNoMore() {
        protect();
        assertEquals(
                0,
                of("store", "passphrase", "--passphrase-file", first, "--new-passphrase-file", second)
                        .status());
        assertEquals(0, of("store", "check", "--passphrase-file", second).status());
        assertEquals(4, of("store", "check", "--passphrase-file", first).status());
    }

    @Test
    void withoutAPassphraseOrWithAnotherEveryCommandEndsWith4AndSaysWhatToDo() throws IOException {
        protect();
        byte[] before = Files.readAllBytes(Path.of(store));
        for (List<String> command : List.of(
                List.of("assessment", "list"),
                List.of("store", "check"),
                List.of("store", "dump"),
                List.of("store", "unprotect"),
                List.of("store", "recovery"),
                List.of("store", "passphrase", "--new-passphrase-file", second),
                List.of("store", "backup", folder.resolve("b.db").toString()),
                List.of("score", "--assessment", "x"))) {
            Ran without = of(command.toArray(String[]::new));
            assertEquals(4, without.status(), command.toString());
            assertEquals("", without.out());
            assertTrue(without.err().contains("--passphrase-file"), without.err());
        }
        // Only two, since in one process each wrong one makes the next wait twice as long.
        for (String command : List.of("dump", "unprotect")) {
            Ran ran = of("store", command, "--passphrase-file", second);
            assertEquals(4, ran.status(), command);
            assertEquals("", ran.out());
            assertTrue(ran.errLines().get(0).contains("口令"), ran.err());
        }
        assertArrayEquals(before, Files.readAllBytes(Path.of(store)));
        assertFalse(Files.exists(folder.resolve("b.db")));
    }

    @Test
    void aPassphraseFileMayComeFromAnyEditor() throws IOException {
        protect();
        Path file = folder.resolve("editor.txt");
        for (byte[] written : List.of(
                "清晨的豆浆油条\r\n第二行".getBytes(StandardCharsets.UTF_8),
                "\ufeff清晨的豆浆油条\n".getBytes(StandardCharsets.UTF_8),
                "\ufeff清晨的豆浆油条\r\n".getBytes(StandardCharsets.UTF_16LE),
                "\ufeff清晨的豆浆油条".getBytes(StandardCharsets.UTF_16BE),
                "清晨的豆浆油条\r\n".getBytes(Charset.forName("GBK")))) {
            Files.write(file, written);
            assertEquals(
                    0,
                    of("store", "check", "--passphrase-file", file.toString()).status());
        }
    }

    @Test
    void whatIsNoPassphraseOrCodeIsRefused() throws IOException {
        assertEquals(
                3,
                of("store", "protect", "--new-passphrase-file", line("weak.txt", "1234567890"))
                        .status());
        assertEquals(
                4, of("store", "protect").status(), "nobody sits before a terminal, and no file gives the passphrase");
        assertFalse(Files.exists(Path.of(store)));

        protect();
        assertEquals(
                3,
                of("store", "check", "--passphrase-file", line("empty.txt", "")).status());
        assertEquals(
                3,
                of("store", "check", "--passphrase-file", folder.resolve("none").toString())
                        .status());
        assertEquals(
                3, of("store", "check", "--passphrase-file", folder.toString()).status());
        assertEquals(3, of("store", "check", "--recovery-code-file", first).status());
        assertEquals(
                2,
                of("store", "check", "--recovery-code-file", first, "--passphrase-file", first)
                        .status());
        assertEquals(3, of("store", "protect", "--new-passphrase-file", second).status());
        assertEquals(
                3,
                of("store", "passphrase", "--passphrase-file", first, "--new-passphrase-file", line("w.txt", "short"))
                        .status());
        assertEquals(0, of("store", "check", "--passphrase-file", first).status());
    }

    @Test
    void whatIsNotSealedIsNotUnsealed() {
        of("assessment", "list");
        Ran.with("", "rate", "--new", "--model", Ran.MODEL, "--rater", "a", "--role", "D", "--store", store);
        assertEquals(3, of("store", "unprotect", "--passphrase-file", first).status());
        assertEquals(3, of("store", "recovery").status());
        assertEquals(0, of("store", "check", "--passphrase-file", first).status());
    }

    @Test
    void aSealedBackupIsRestoredAfterItsPassphraseWasProvenAndAPlainOneIsSealedOnItsWay() throws IOException {
        rate();
        String plain = folder.resolve("plain.db").toString();
        String sealed = folder.resolve("sealed.db").toString();
        assertEquals(0, of("store", "backup", plain).status());
        protect();
        assertEquals(
                0, of("store", "backup", sealed, "--passphrase-file", first).status());
        String dump = of("store", "dump", "--passphrase-file", first).out();
        byte[] before = Files.readAllBytes(Path.of(store));

        Ran wrong = of("store", "restore", sealed, "--passphrase-file", second);
        assertEquals(4, wrong.status());
        assertTrue(wrong.err().contains("口令"), wrong.err());
        assertEquals(4, of("store", "restore", plain).status());
        assertArrayEquals(before, Files.readAllBytes(Path.of(store)));

        Files.write(Path.of(store), new byte[4096]);
        assertEquals(
                0, of("store", "restore", sealed, "--passphrase-file", first).status());
        assertEquals(dump, of("store", "dump", "--passphrase-file", first).out());
        assertEquals(
                0, of("store", "restore", plain, "--passphrase-file", first).status());
        assertEquals(dump, of("store", "dump", "--passphrase-file", first).out());
        Ran unproven = of("store", "restore", sealed);
        assertEquals(0, unproven.status());
        assertTrue(unproven.err().contains("--passphrase-file"), unproven.err());
    }

    @Test
    void aTextThatCannotBeReadIsNamedByTheCheck() throws SQLException {
        rate();
        protect();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE rater SET name = x'0011'");
        }
        Ran document = of("store", "check", "--json", "--passphrase-file", first);
        assertEquals(4, document.status());
        assertFalse(document.json().get("ok").asBoolean());
        assertEquals("rater", document.json().at("/unreadable/0/table").asString());
        assertEquals(1, document.json().at("/unreadable/0/row").intValue());
        Ran text = of("store", "check", "--passphrase-file", first);
        assertTrue(text.out().contains("自评与作答：rater 第 1 行，name"), text.out());
    }

    private void rate() {
        Ran.with("M1.1 3\n", "rate", "--new", "--model", Ran.MODEL, "--rater", "张三", "--role", "D", "--store", store);
    }

    @Test
    void theCodeIsToldOnceWithWhatItIsFor() {
        Ran ran = of("store", "protect", "--new-passphrase-file", first);
        long codes = ran.outLines().stream()
                .filter(line -> RecoveryCode.parse(line).isPresent())
                .count();
        assertEquals(1, codes);
        assertFalse(ran.out().contains("豆浆"));
        assertFalse(ran.err().contains("豆浆"));
    }

    private String protect() {
        Ran ran = of("store", "protect", "--new-passphrase-file", first, "--json");
        assertEquals(0, ran.status(), ran.err());
        return ran.json().get("recoveryCode").asString();
    }

    private String line(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran of(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store));
        return Ran.of(all);
    }
}
