package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Dossier;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.work.ProblemException;

/** A person seals her data file, forgets, changes, restores, and opens it again. */
class ProtectionTest {

    private static final Passphrase FIRST = Passphrase.of("河边的老槐树下有七只白鹭");
    private static final Passphrase SECOND = Passphrase.of("另一条河边也有一棵很老的槐树");

    @TempDir
    Path folder;

    private Path file;
    private Desk desk;

    @BeforeEach
    void open() {
        file = folder.resolve("zhixing.db");
        desk = Desks.open(folder);
        desk.create(Desks.blank());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void sealedWhileItIsOpenItGoesOnAndKeepsWhatItHeld() throws IOException {
        List<Dossier> before = desk.dump();
        desk.close();
        desk = Desks.open(folder);
        assertEquals(1, desk.protection().plainCopies().size());
        assertFalse(desk.protection().isOn());
        RecoveryCode code = desk.protection().turnOn(FIRST);
        assertTrue(desk.protection().isOn());
        assertEquals(List.of(), desk.protection().plainCopies());
        assertEquals(before, desk.dump());
        desk.create(Desks.blank());
        desk.close();
        assertFalse(holds(Desks.AGENCY.value()));
        assertTrue(Desk.isLocked(file));
        assertEquals("problems.store.locked", key(() -> Desks.open(folder)));
        desk = opened(RecoveryCode.parse(code.text()).orElseThrow());
        assertEquals(2, desk.assessments().size());
        assertEquals("problems.protection.on", key(() -> desk.protection().turnOn(SECOND)));
    }

    @Test
    void openedForGoodItIsAsBefore() throws IOException {
        List<Dossier> before = desk.dump();
        desk.protection().turnOn(FIRST);
        desk.protection().turnOff(FIRST);
        assertFalse(desk.protection().isOn());
        assertEquals(before, desk.dump());
        assertEquals("problems.protection.off", key(() -> desk.protection().turnOff(FIRST)));
        assertTrue(holds(Desks.AGENCY.value()));
    }

    @Test
    void anotherPassphraseAndAnotherCodeTakeThePlaceOfTheOldOnes() {
        RecoveryCode old = desk.protection().turnOn(FIRST);
        assertEquals("problems.protection.weak", key(() -> desk.protection().change(FIRST, Passphrase.of("1"))));
        desk.protection().change(old, SECOND);
        RecoveryCode code = desk.protection().newCode(SECOND);
        assertTrue(desk.protection().opens(SECOND));
        assertTrue(desk.protection().opens(code));
        assertFalse(desk.protection().opens(FIRST));
        desk.protection().opens(SECOND);
    }

    @Test
    void aBackupOfBeforeGetsThePassphraseOfNow() {
        desk.protection().turnOn(FIRST);
        desk.backup(folder.resolve("copy.db"));
        desk.protection().change(FIRST, SECOND);
        desk.create(Desks.blank());
        desk.restore(folder.resolve("copy.db"));
        assertEquals(1, desk.assessments().size());
        desk.close();
        new Restoration(file, folder.resolve("copy.db")).run(null);
        desk = opened(SECOND);
        assertEquals(1, desk.assessments().size());
    }

    @Test
    void aPlainBackupIsSealedOnItsWayAndNeverPutInPlainly() throws IOException {
        desk.backup(folder.resolve("copy.db"));
        desk.protection().turnOn(FIRST);
        desk.create(Desks.blank());
        desk.restore(folder.resolve("copy.db"));
        assertTrue(desk.protection().isOn());
        assertEquals(1, desk.assessments().size());
        desk.close();
        Path aside = Files.move(
                folder.resolve("copy.db"),
                Files.createTempFile("copy", ".db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertFalse(holds(Desks.AGENCY.value()));
        assertEquals("problems.store.plainBackup", key(() -> new Restoration(file, aside).run(null)));
        Files.delete(aside);
        desk = opened(FIRST);
    }

    @Test
    void aBackupUnderAnotherKeyIsAskedFor() throws IOException {
        desk.protection().turnOn(SECOND);
        desk.backup(folder.resolve("theirs.db"));
        desk.protection().turnOff(SECOND);
        desk.protection().turnOn(FIRST);
        desk.create(Desks.blank());
        assertEquals("problems.store.lockedBackup", key(() -> desk.restore(folder.resolve("theirs.db"))));
        assertEquals("problems.store.wrongSecret", key(() -> desk.restore(folder.resolve("theirs.db"), FIRST)));
        assertEquals(2, desk.assessments().size());
        desk.restore(folder.resolve("theirs.db"), SECOND);
        assertEquals(1, desk.assessments().size());
        desk.close();
        desk = opened(SECOND);
    }

    @Test
    void theSampleIsTheSameSealed() {
        try (Desk plain = Desk.open(folder.resolve("plain.db"));
                Desk sealed = Desk.open(folder.resolve("sealed.db"))) {
            plain.adoptSample();
            sealed.protection().turnOn(FIRST);
            String id = sealed.adoptSample();
            assertEquals(plain.dump(), sealed.dump());
            assertEquals(records(plain, plain.assessments().get(0).id()), records(sealed, id));
        }
    }

    /** All of them but the codes of clients, which are each data file's own. */
    private static List<String> records(Desk desk, String id) {
        return desk.records(id).rows(0, 500).stream()
                .map(r -> r.place() + " " + r.id() + " " + r.worker() + " " + r.activity() + " " + r.hours())
                .toList();
    }

    private Desk opened(org.zhixing.secrets.Unlocking with) {
        return Desk.open(file, Desks.library(folder), with);
    }

    private static String key(Executable work) {
        return assertThrows(ProblemException.class, work).problems().get(0).key();
    }

    private boolean holds(String text) throws IOException {
        String wanted = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
