package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Dossier;
import org.zhixing.records.ServiceRecord;
import org.zhixing.store.TrashedRow.Kind;
import org.zhixing.store.TrashedRow.Part;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** What is put into the trash is gone for everybody and comes back as it was; what is deleted for good leaves nothing. */
class StoredTrashTest {

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final String CANARY = "canary-9f27-张小燕";

    @TempDir
    Path folder;

    @Test
    void whatIsInTheTrashCanNeitherBeReadNorWrittenAndIsListedWithItsSize() {
        try (Store store = open()) {
            Dossier said = Dossiers.saying("甲");
            store.add(Dossiers.added("a", said));
            store.add(Dossiers.added("b", Dossiers.saying("乙")));
            store.records("a").keepNotes(true);
            store.trash().put(Kind.ASSESSMENT, "a", NOON);

            assertEquals(List.of("b"), store.cards().stream().map(CardRow::id).toList());
            assertEquals(1, store.health().assessments());
            for (Executable use : List.<Executable>of(
                    () -> store.read("a"),
                    () -> store.save("a", said, Dossiers.empty(), "r1"),
                    () -> store.records("a").counts(),
                    () -> store.records("a").keepNotes(false),
                    () -> store.trash().put(Kind.ASSESSMENT, "a", NOON))) {
                assertEquals("problems.store.inTrash", refused(use));
            }
            TrashedRow row = store.trash().list().get(0);
            assertEquals(
                    new TrashedRow(
                            Kind.ASSESSMENT,
                            "a",
                            new PersonalText("甲"),
                            PersonalText.NONE,
                            said.assessment().period(),
                            NOON,
                            null,
                            Map.of(
                                    Part.RATERS, 1,
                                    Part.ANSWERS, 3,
                                    Part.EVIDENCE, 1,
                                    Part.ATTACHMENTS, 1,
                                    Part.ACTIONS, 1,
                                    Part.LOG_LINES, 2)),
                    row);

            store.trash().restore(Kind.ASSESSMENT, "a", NOON.plusSeconds(1));
            assertEquals(said, store.read("a").dossier());
            assertEquals(List.of(), store.trash().list());
            assertEquals(
                    List.of("assessment", "trash", "trash"),
                    store.log("a").stream().map(LogEntry::kind).toList());
            assertEquals(
                    "problems.store.notInTrash", refused(() -> store.trash().restore(Kind.ASSESSMENT, "a", NOON)));
        }
    }

    @Test
    void onlyWhatIsInTheTrashCanBeDeletedForGood() {
        try (Store store = open()) {
            store.add(Dossiers.added("a", Dossiers.saying("甲")));
            assertEquals("problems.store.notInTrash", refused(() -> delete(store, "a")));
            assertEquals("problems.store.notInTrash", refused(() -> delete(store, "nobody")));
            assertEquals("problems.store.unknownAssessment", refused(() -> store.trash()
                    .put(Kind.ASSESSMENT, "nobody", NOON)));
            assertEquals(Dossiers.saying("甲"), store.read("a").dossier());
        }
    }

    @Test
    void anotherProgramThatHasItOpenIsRefusedAndLosesNothing() {
        try (Store here = open();
                Store there = open()) {
            Dossier said = Dossiers.saying("甲");
            here.add(Dossiers.added("a", said));
            Elsewhere<Dossier> working = Elsewhere.ofAssessment(there, "a");
            assertEquals(said, there.read("a").dossier());
            here.trash().put(Kind.ASSESSMENT, "a", NOON);
            assertEquals("problems.store.inTrash", refused(() -> working.look(dossier -> true)));
            assertEquals("problems.store.inTrash", refused(() -> working.save(said, Dossiers.empty(), "r1")));
            here.trash().restore(Kind.ASSESSMENT, "a", NOON);
            assertEquals(said, there.read("a").dossier());
        }
    }

    /** Any dossiers beside each other, their lines in the log mingled; each of them goes in turn. */
    @Test
    void theLogOfWhatStaysFitsAndNoLineOfWhatWentIsLeft() throws Exception {
        Random random = new Random(12);
        Map<String, Dossier> there = new TreeMap<>();
        try (Store store = open()) {
            for (String id : List.of("a", "b", "c", "d")) {
                there.put(id, new Dossiers(random.nextLong(), List.of("文")).any());
                store.add(Dossiers.added(id, there.get(id)));
            }
            for (int i = 0; i < 40; i++) {
                String id = List.of("a", "b", "c", "d").get(random.nextInt(4));
                Dossier next = new Dossiers(random.nextLong(), List.of("文" + i)).any();
                store.save(id, there.put(id, next), next, "r1");
            }
            for (String gone : List.of("c", "d", "a")) {
                long lines = store.health().log().lines();
                String fingerprint = store.health().log().fingerprint();
                store.trash().put(Kind.ASSESSMENT, gone, NOON);
                assertTrue(delete(store, gone));
                there.remove(gone);
                assertEquals(List.of(), store.log(gone));
                assertNull(store.health().log().broken());
                assertEquals(lines + 1, store.health().log().lines());
                assertFalse(fingerprint.equals(store.health().log().fingerprint()));
                assertEquals(List.of(), store.health().problems());
                for (Map.Entry<String, Dossier> one : there.entrySet()) {
                    assertEquals(one.getValue(), store.read(one.getKey()).dossier());
                }
                // Goes on after the gap, and never with a number that was there.
                Dossier next = new Dossiers(random.nextLong(), List.of("后")).any();
                store.save("b", there.put("b", next), next, "r1");
                assertNull(store.health().log().broken());
            }
        }
        try (Connection connection = Connections.working(file())) {
            Connections.run(connection, "DROP TRIGGER rating_log_line_stays");
            Connections.run(
                    connection,
                    "UPDATE rating_log SET kind = 'x' WHERE seq = (SELECT MIN(seq) FROM rating_log, rating_log_gap"
                            + " WHERE seq > last_seq)");
            assertTrue(LogChain.verify(connection).isPresent(), "a line behind a gap was changed");
        }
    }

    @Test
    void aLineOfTheLogThatNoDeletionTookIsStillKept() throws Exception {
        try (Store store = open()) {
            store.add(Dossiers.added("a", Dossiers.saying("甲")));
            store.add(Dossiers.added("b", Dossiers.saying("乙")));
            store.trash().put(Kind.ASSESSMENT, "a", NOON);
            delete(store, "a");
        }
        try (Connection connection = Connections.working(file())) {
            assertThrows(
                    SQLException.class,
                    () -> Connections.run(connection, "DELETE FROM rating_log WHERE assessment_id = 'b'"));
        }
    }

    @Test
    void nothingOfWhatWasDeletedForGoodIsLeftInAnyTableOrByte() throws Exception {
        String content;
        try (Store store = open()) {
            content = store.attachments().put((CANARY + " scan").getBytes(StandardCharsets.UTF_8));
            String shared = store.attachments().put("shared".getBytes(StandardCharsets.UTF_8));
            Dossier said = Dossiers.saying(CANARY);
            for (int i = 0; i < 40; i++) {
                // Rows that move from page to page leave copies behind where nobody overwrites them.
                store.add(Dossiers.added("other" + i, Dossiers.saying("旁" + i)));
            }
            Dossier first = said.withAttachmentsOf("e1", List.of(attachment(content), attachment(shared)));
            store.add(Dossiers.added("a", first));
            store.save(
                    "other1",
                    Dossiers.saying("旁1"),
                    Dossiers.saying("旁1").withAttachmentsOf("e1", List.of(attachment(shared))),
                    "");
            store.save(
                    "a", first, Dossiers.saying(CANARY + " again").withAttachmentsOf("e1", first.attachments()), "r1");
            store.records("a").keepNotes(true);
            store.records("a")
                    .add(
                            SomeRecords.with(
                                    SomeRecords.of(
                                            CANARY + ".csv",
                                            new SomeRecords(3).any(20).toArray(ServiceRecord[]::new)),
                                    Map.of("R0", new PersonalText(CANARY))),
                            Progress.NONE);
            assertFalse(holding(CANARY).isEmpty());

            store.trash().put(Kind.ASSESSMENT, "a", NOON);
            assertTrue(delete(store, "a"));

            assertEquals(List.of(), holding(CANARY));
            assertFalse(store.attachments().isThere(content));
            assertTrue(store.attachments().isThere(shared));
            assertEquals(Set.of(), tablesNaming("a"));
            assertEquals(List.of(), store.health().problems());
        }
        assertEquals(List.of(), holding(CANARY));
    }

    @Test
    void aContentThatACopyStillNamesStays() throws Exception {
        try (Store store = open()) {
            String content = store.attachments().put("scan".getBytes(StandardCharsets.UTF_8));
            store.add(Dossiers.added("a", Dossiers.saying("甲").withAttachmentsOf("e1", List.of(attachment(content)))));
            Files.createDirectories(folder.resolve("backups"));
            store.backup(folder.resolve("backups").resolve("zhixing-2026-11-25.db"));
            store.trash().put(Kind.ASSESSMENT, "a", NOON);
            assertTrue(delete(store, "a"));
            assertTrue(store.attachments().isThere(content));
        }
    }

    @Test
    void aDeletionThatWasNotSweptIsSweptAtTheNextOpening() throws Exception {
        try (Store store = open()) {
            store.add(Dossiers.added("a", Dossiers.saying("甲")));
        }
        try (Connection connection = Connections.working(file())) {
            Connections.run(connection, "INSERT INTO erasure (id) VALUES (1)");
            Connections.run(connection, "CREATE TABLE x AS SELECT '" + CANARY + "' AS y");
            Connections.run(connection, "DROP TABLE x");
            Connections.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        Files.deleteIfExists(folder.resolve("zhixing.db.closed"));
        assertFalse(holding(CANARY).isEmpty());
        try (Store store = open()) {
            assertEquals(List.of(), holding(CANARY));
            assertEquals(0L, store.health().rows().get("erasure"));
        }
    }

    private static Attachment attachment(String sha256) {
        return new Attachment("e1", sha256, 4, "text/plain", new PersonalText("附件"), NOON);
    }

    private Set<String> tablesNaming(String id) throws Exception {
        Set<String> naming = new TreeSet<>();
        try (Connection connection = Connections.reading(file())) {
            for (String column : FileCheck.texts(
                    connection,
                    "SELECT t.name || ' ' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                            + " WHERE t.type = 'table' AND (c.name = 'assessment_id' OR t.name = 'assessment' AND c.name = 'id')")) {
                String[] parts = column.split(" ", -1);
                if (!FileCheck.texts(
                                connection,
                                "SELECT 1 FROM " + parts[0] + " WHERE " + parts[1] + " = '" + id + "' LIMIT 1")
                        .isEmpty()) {
                    naming.add(parts[0]);
                }
            }
        }
        return naming;
    }

    /** The files of the folder in whose bytes a text stands, in either encoding that a database might have. */
    private List<String> holding(String text) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1);
                for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    if (bytes.contains(new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                        holding.add(folder.relativize(one).toString());
                    }
                }
            }
        }
        return holding;
    }

    private static boolean delete(Store store, String id) {
        return store.trash().delete(Kind.ASSESSMENT, id, (text, model) -> Dossiers.PINNED, (text, model) -> {
            throw new AssertionError("no audit is read");
        });
    }

    private static String refused(Executable use) {
        return assertThrows(ProblemException.class, use).problems().get(0).key();
    }

    private Path file() {
        return folder.resolve("zhixing.db");
    }

    private Store open() {
        return Store.open(file());
    }
}
