package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole data file carried to another computer in a sealed file. */
class HandOverCommandsTest {

    @TempDir
    Path folder;

    private Path store = Path.of("");
    private Path elsewhere = Path.of("");
    private Path file = Path.of("");
    private String own = "";
    private String agency = "";

    @BeforeEach
    void fill() throws IOException {
        store = Files.createDirectories(folder.resolve("here")).resolve("agency.db");
        elsewhere = Files.createDirectories(folder.resolve("there")).resolve("taken.db");
        file = folder.resolve("handover.zxh");
        own = Files.writeString(folder.resolve("own.txt"), "带走的桂花糕点").toString();
        agency = Files.writeString(folder.resolve("agency.txt"), "清晨的豆浆油条").toString();
        Ran.with(
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
                "" + store);
    }

    @Test
    void whatIsHandedOverFromAPlainStoreIsSealedAndOpensElsewhereWithItsOwnPassphrase() throws IOException {
        String dump = Ran.of("store", "dump", "--store", "" + store).out();
        handOver();
        takeOver();
        assertEquals(4, Ran.of("store", "dump", "--store", "" + elsewhere).status());
        assertEquals(
                dump,
                Ran.of("store", "dump", "--store", "" + elsewhere, "--passphrase-file", own)
                        .out());
        assertEquals(dump, Ran.of("store", "dump", "--store", "" + store).out(), "the store itself stays plain");
        assertFalse(holds(file, "SQLite format"));
        assertNothingElse();
    }

    @Test
    void whatIsHandedOverFromASealedStoreOpensWithItsOwnPassphraseAlone() throws IOException {
        String code = Ran.of("store", "protect", "--store", "" + store, "--new-passphrase-file", agency, "--json")
                .json()
                .get("recoveryCode")
                .asString();
        String dump = Ran.of("store", "dump", "--store", "" + store, "--passphrase-file", agency)
                .out();
        handOver("--passphrase-file", agency);
        takeOver();
        assertEquals(
                dump,
                Ran.of("store", "dump", "--store", "" + elsewhere, "--passphrase-file", own)
                        .out());
        assertEquals(
                4,
                Ran.of("store", "dump", "--store", "" + elsewhere, "--passphrase-file", agency)
                        .status());
        String codeFile = Files.writeString(folder.resolve("code.txt"), code).toString();
        assertEquals(
                4,
                Ran.of("store", "dump", "--store", "" + elsewhere, "--recovery-code-file", codeFile)
                        .status());
        assertEquals(
                0,
                Ran.of("store", "dump", "--store", "" + store, "--recovery-code-file", codeFile)
                        .status());
        assertNothingElse();
    }

    @Test
    void takenBackByTheAgencyItselfItOpensWithThePassphraseOfTheHandOver() throws IOException {
        Ran.of("store", "protect", "--store", "" + store, "--new-passphrase-file", agency);
        handOver("--passphrase-file", agency);
        elsewhere = store;
        takeOver();
        assertEquals(
                4,
                Ran.of("store", "check", "--store", "" + store, "--passphrase-file", agency)
                        .status());
        assertEquals(
                0,
                Ran.of("store", "check", "--store", "" + store, "--passphrase-file", own)
                        .status());
    }

    @Test
    void whatWasThereIsKept() throws IOException {
        handOver();
        Ran.with(
                "M1.2 1\n",
                "rate",
                "--new",
                "--model",
                Ran.MODEL,
                "--rater",
                "b",
                "--role",
                "D",
                "--store",
                "" + elsewhere);
        String there = Ran.of("store", "dump", "--store", "" + elsewhere).out();
        takeOver();
        try (Stream<Path> copies = Files.list(elsewhere.resolveSibling("backups"))) {
            List<String> dumps = copies.map(copy ->
                            Ran.of("store", "dump", "--store", copy.toString()).out())
                    .toList();
            assertTrue(dumps.contains(there));
        }
    }

    @Test
    void aDamagedOneAnotherPassphraseOrAnotherFileChangeNothing() throws IOException {
        handOver();
        Ran.with(
                "M1.2 1\n",
                "rate",
                "--new",
                "--model",
                Ran.MODEL,
                "--rater",
                "b",
                "--role",
                "D",
                "--store",
                "" + elsewhere);
        byte[] there = Files.readAllBytes(elsewhere);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(41);
        for (int i = 0; i < 12; i++) {
            byte[] changed = i < 3 ? Arrays.copyOf(whole, whole.length - 1 - random.nextInt(5000)) : whole.clone();
            if (i >= 3) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, changed);
            assertEquals(3, take(own).status());
        }
        Files.write(file, whole);
        Ran wrong = take(agency);
        assertEquals(4, wrong.status());
        assertTrue(wrong.err().contains("口令不对"), wrong.err());
        assertEquals(
                3,
                Ran.of("store", "takeover", "" + elsewhere, "--store", "" + store, "--handover-passphrase-file", own)
                        .status());
        assertEquals(
                3,
                Ran.of("store", "takeover", "none.zxh", "--store", "" + elsewhere)
                        .status());
        assertEquals(
                4,
                Ran.of("store", "takeover", "" + file, "--store", "" + elsewhere)
                        .status());
        assertArrayEquals(there, Files.readAllBytes(elsewhere));
        assertNothingElse();
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAskedAndAWeakPassphraseIsRefused() throws IOException {
        Files.writeString(file, "购物：米、油");
        assertEquals(2, give().status());
        assertEquals("购物：米、油", Files.readString(file));
        assertEquals(0, give("--force").status());
        Files.delete(file);
        assertEquals(
                4, Ran.of("store", "handover", "" + file, "--store", "" + store).status());
        String weak = Files.writeString(folder.resolve("weak.txt"), "哈哈哈哈哈哈").toString();
        assertEquals(
                3,
                Ran.of("store", "handover", "" + file, "--store", "" + store, "--handover-passphrase-file", weak)
                        .status());
        assertFalse(Files.exists(file));
        assertNothingElse();
    }

    private void handOver(String... more) {
        Ran ran = give(more);
        assertEquals(0, ran.status(), ran.err());
    }

    private Ran give(String... more) {
        return Ran.of(Stream.concat(
                        Stream.of(
                                "store",
                                "handover",
                                "" + file,
                                "--store",
                                "" + store,
                                "--handover-passphrase-file",
                                own),
                        Stream.of(more))
                .toList());
    }

    private void takeOver() {
        Ran ran = take(own);
        assertEquals(0, ran.status(), ran.err());
    }

    private Ran take(String passphrase) {
        return Ran.of(
                "store", "takeover", "" + file, "--store", "" + elsewhere, "--handover-passphrase-file", passphrase);
    }

    /** Nothing half done lies about. */
    private void assertNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    files.map(path -> path.getFileName().toString())
                            .filter(name -> name.contains("part") || name.contains("handover."))
                            .filter(name -> !name.equals(file.getFileName().toString()))
                            .toList());
        }
    }

    private static boolean holds(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
    }
}
