package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.secrets.Passphrase;
import org.zhixing.store.LogEntry;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Files with pieces of evidence, in a real data file: attached, taken back, opened, archived and restored. */
class AttachmentDeskTest {

    private static final byte[] SCAN = "%PDF-1.7 金丝雀ZX92".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = "日期,人数\n2025-03-01,12\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Desk desk;
    private String id;
    private AssessmentSession session;

    @BeforeEach
    void anAssessmentWithOnePiece() {
        desk = Desks.open(folder.resolve("data"));
        id = desk.create(Desks.blank());
        session = desk.open(id);
        done(new Change.PutRater(new Rater("r1", Role.D, new PersonalText("周岚"), true, null)));
        done(new Change.PutEvidence(piece("e1")));
    }

    @AfterEach
    void close() {
        session.close();
        desk.close();
    }

    private void done(Change change) {
        session.apply(change, "r1").toCompletableFuture().join();
    }

    private static Evidence piece(String id) {
        return new Evidence(
                id, List.of("M1.1"), Desks.MODEL.evidenceTypes().get(0).id(), null, PersonalText.NONE, "r1", null);
    }

    private Attachment taken(String name, byte[] content) throws IOException {
        return desk.attachments().take("e1", Files.write(folder.resolve(name), content));
    }

    private List<Attachment> kept() {
        return desk.open(id).dossier().attachments();
    }

    @Test
    void belongToTheirPieceAndAreThereAfterReopening() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        Attachment list = taken("名单.csv", LIST);
        assertEquals(List.of(), kept(), "a content that is kept belongs to nothing yet");
        done(new Change.PutEvidence(piece("e1"), List.of(scan, list)));
        session.close();
        desk.close();
        desk = Desks.open(folder.resolve("data"));
        session = desk.open(id);
        assertEquals(List.of(scan, list), kept());
        assertEquals("application/pdf", scan.mediaType());
        assertEquals("扫描件.pdf", scan.name().value());
        assertEquals(SCAN.length, scan.bytes());
        assertArrayEquals(SCAN, desk.attachments().content(scan));
        done(new Change.PutEvidence(piece("e1")));
        assertEquals(List.of(scan, list), kept(), "who changes the piece alone leaves its files");
    }

    @Test
    void goWithTheirPieceAndComeBackWithIt() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        done(new Change.PutEvidence(piece("e1"), List.of(scan, scan)));
        assertEquals(List.of(scan), kept(), "the same content is once with a piece");
        done(new Change.RemoveEvidence("e1"));
        assertEquals(List.of(), kept());
        session.undo().toCompletableFuture().join();
        assertEquals(List.of(scan), kept());
        assertArrayEquals(SCAN, desk.attachments().content(scan));
        List<LogEntry> told = desk.log(id).stream()
                .filter(line -> line.kind().equals("attachment"))
                .toList();
        assertEquals(3, told.size(), "put, taken away, put again");
    }

    @Test
    void anOpenedCopyIsReadOnlyUnderASafeNameAndGoes() throws IOException {
        Attachment scan = taken("a.pdf", SCAN);
        Attachment turned = new Attachment(
                "e1",
                scan.sha256(),
                scan.bytes(),
                scan.mediaType(),
                new PersonalText("../家访\u202efdp.exe.pdf"),
                scan.addedAt());
        OpenedCopies copies = new OpenedCopies(folder.resolve("opened"));
        Path copy = desk.attachments().opened(turned, copies);
        assertEquals("___家访_fdp_exe.pdf", copy.getFileName().toString());
        assertTrue(copy.startsWith(folder.resolve("opened")));
        assertArrayEquals(SCAN, Files.readAllBytes(copy));
        assertEquals(Set.of(), writers(copy));
        copies.sweep();
        assertTrue(Files.exists(copy), "this program lives");
        Path dead = Files.createDirectories(folder.resolve("opened/999999999-1"));
        Files.writeString(dead.resolve("x.pdf"), "left").toFile().setReadOnly();
        copies.sweep();
        assertFalse(Files.exists(dead));
        copies.removeOwn();
        assertFalse(Files.exists(copy));
    }

    private static Set<?> writers(Path file) throws IOException {
        var mode = Files.getPosixFilePermissions(file);
        mode.removeIf(one -> !one.name().endsWith("WRITE"));
        return mode;
    }

    @Test
    void whatMayNotBeOpenedIsRefusedEvenWhereARowNamesIt() throws IOException {
        Attachment list = taken("a.txt", LIST);
        Attachment renamed = new Attachment(
                "e1", list.sha256(), list.bytes(), list.mediaType(), new PersonalText("a.bat"), list.addedAt());
        ProblemException refused = assertThrows(
                ProblemException.class, () -> desk.attachments().opened(renamed, new OpenedCopies(folder)));
        assertEquals("problems.attachment.kind", refused.problems().get(0).key());
    }

    @Test
    void anArchiveHoldsAllAndRestoresIntoAnEmptyPlace() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        taken("多的.csv", LIST);
        done(new Change.PutEvidence(piece("e1"), List.of(scan)));
        Path archive = folder.resolve("全部.zhixing-archive");
        assertEquals(1, desk.attachments().archive(archive));
        if (SealedDesks.secret() != null) {
            assertFalse(Files.readString(archive, StandardCharsets.ISO_8859_1).contains("ZX92"));
        }
        Path other = Files.createDirectory(folder.resolve("other")).resolve("zhixing.db");
        new Restoration(other, archive).run(null);
        try (Desk restored = Desks.open(folder.resolve("other"))) {
            assertEquals(List.of(scan), restored.open(id).dossier().attachments());
            assertArrayEquals(SCAN, restored.attachments().content(scan));
        }
        assertEquals(
                List.of(),
                names(folder.resolve("other")).stream()
                        .filter(name -> !name.startsWith("zhixing.db") && !name.equals("backups"))
                        .toList(),
                "nothing of the way is left");
    }

    @Test
    void aHandOverTakesThemAlongUnderItsOwnPassphraseAlone() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        done(new Change.PutEvidence(piece("e1"), List.of(scan)));
        Passphrase own = Passphrase.of("带走的桂花糕点");
        Path given = folder.resolve("given.zxh");
        assertTrue(HandOver.write(desk, SealedDesks.secret(), own, given, Progress.NONE));
        Path other = folder.resolve("elsewhere").resolve("zhixing.db");
        HandOver.take(other, given, own);
        try (Desk taken = Desk.open(other, Desks.library(folder), own)) {
            assertEquals(List.of(scan), taken.open(id).dossier().attachments());
            assertArrayEquals(SCAN, taken.attachments().content(scan));
        }
        try (Stream<Path> files = Files.walk(other.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("ZX92"), file.toString());
            }
        }
    }

    @Test
    void anArchiveTakesThePlaceOfWhatIsThere() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        done(new Change.PutEvidence(piece("e1"), List.of(scan)));
        Path archive = folder.resolve("a.zhixing-archive");
        desk.attachments().archive(archive);
        done(new Change.RemoveEvidence("e1"));
        removeContents();
        session.close();
        desk.restore(archive);
        session = desk.open(id);
        assertEquals(List.of(scan), kept());
        assertArrayEquals(SCAN, desk.attachments().content(scan));
        assertEquals(Set.of(), desk.attachments().missing(kept()));
    }

    @Test
    void aHandOverTakesThemAlongUnderItsOwnKey() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        done(new Change.PutEvidence(piece("e1"), List.of(scan)));
        Passphrase own = Passphrase.of("交接用的另一句话有十二个字呢");
        Path handedOver = folder.resolve("交接.zhixing-handover");
        HandOver.write(desk, SealedDesks.secret(), own, handedOver, Progress.NONE);
        Path other = folder.resolve("other/zhixing.db");
        HandOver.take(other, handedOver, own);
        try (Desk taken = Desk.open(other, Desks.library(folder), own)) {
            assertEquals(List.of(scan), taken.open(id).dossier().attachments());
            assertArrayEquals(SCAN, taken.attachments().content(scan));
        }
        try (Stream<Path> files = Files.walk(folder.resolve("other"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("ZX92"), file.toString());
            }
        }
    }

    @Test
    void aHostileArchiveChangesNothing() throws IOException {
        Path archive = folder.resolve("a.zhixing-archive");
        desk.attachments().archive(archive);
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        List<String> before = names(folder.resolve("data"));
        ProblemException refused = assertThrows(ProblemException.class, () -> desk.restore(archive));
        assertEquals("problems.archive.changed", refused.problems().get(0).key());
        assertEquals("data.db", refused.problems().get(0).where());
        assertEquals(before, names(folder.resolve("data")));
        done(new Change.PutEvidence(piece("e2")));
    }

    @Test
    void aMissingContentIsNamedAndNoError() throws IOException {
        Attachment scan = taken("扫描件.pdf", SCAN);
        done(new Change.PutEvidence(piece("e1"), List.of(scan)));
        removeContents();
        assertEquals(Set.of(scan.sha256()), desk.attachments().missing(kept()));
        assertEquals(1, desk.attachments().check().missing().size());
        assertTrue(desk.check().isWell());
        Path archive = folder.resolve("a.zhixing-archive");
        assertEquals(0, desk.attachments().archive(archive));
    }

    private void removeContents() throws IOException {
        try (Stream<Path> files = Files.walk(desk.attachments().folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
