package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.Progress;

/** A data file that changed while it was closed is noticed when it is opened. */
class CloseMarkTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStore() {
        file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("原来的名字")));
        }
    }

    @Test
    void aFileThatNobodyTouchedIsAsItWas() {
        assertEquals(Optional.empty(), noticed());
        assertEquals(Optional.empty(), noticed());
    }

    @Test
    void aTextThatIsAsGoodAsAnyOtherIsNoticedOnceAndRememberedByTheCheck() throws IOException {
        change("原来的名字", "后来的名字");
        try (Store store = Store.open(file)) {
            assertTrue(store.outsideChange().orElseThrow().now());
            assertTrue(store.health().isWell());
        }
        try (Store store = Store.open(file)) {
            OutsideChange remembered = store.outsideChange().orElseThrow();
            assertFalse(remembered.now());
            assertEquals(remembered, store.health().outside());
        }
    }

    @Test
    void whatMayBeDamagedDoesNotBecomeTheCopyOfTheDayAndLaterHasANameOfItsOwn() throws IOException {
        Path copy = todaysCopyTakenAway();
        change("原来的名字", "后来的名字");
        Store.open(file).close();
        assertEquals(List.of(), new Backups(file).all());
        Store.open(file).close();
        assertTrue(Files.notExists(copy));
        assertEquals(1, new Backups(file).all().size());
        assertEquals(Optional.empty(), Copies.newestGood(file, Instant.now()));
        assertTrue(Copies.newestGood(file).isPresent());
    }

    @Test
    void onceSomebodySaysThatItWasMeantItIsToldNoMoreAndCopiesAreAsEver() throws IOException {
        Path copy = todaysCopyTakenAway();
        change("原来的名字", "后来的名字");
        try (Store store = Store.open(file)) {
            store.acceptOutsideChange();
            assertEquals(Optional.empty(), store.outsideChange());
        }
        assertEquals(Optional.empty(), noticed());
        assertTrue(Files.exists(copy));
    }

    @Test
    void whatOneProgramAcceptsAnotherThatHasTheFileOpenDoesNotTellOfAgain() throws IOException {
        change("原来的名字", "后来的名字");
        try (Store first = Store.open(file)) {
            try (Store second = Store.open(file)) {
                assertTrue(second.outsideChange().isPresent());
                second.acceptOutsideChange();
            }
            assertTrue(first.outsideChange().isPresent());
        }
        assertEquals(Optional.empty(), noticed());
    }

    @Test
    void encryptingDoesNotMakeItForgotten() throws IOException {
        change("原来的名字", "后来的名字");
        try (Store store = Store.open(file)) {
            SealedStores.seal(store);
            assertTrue(store.outsideChange().isPresent());
            assertTrue(store.protection().off(Progress.NONE));
        }
        assertFalse(noticed().orElseThrow().now());
    }

    @Test
    void whileItIsOpenOrAfterItsProgramWasKilledNothingIsCompared() throws IOException {
        Path killed = folder.resolve("killed.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("b", Dossiers.saying("二")));
            assertTrue(Files.notExists(mark(file)));
            // Opened beside it, as a command is while the window is open: it leaves no mark of a file still in use.
            Store.open(file).close();
            assertTrue(Files.notExists(mark(file)));
            Files.copy(file, killed);
            Files.copy(folder.resolve("zhixing.db-wal"), folder.resolve("killed.db-wal"));
        }
        try (Store store = Store.open(killed)) {
            assertEquals(Optional.empty(), store.outsideChange());
            assertEquals(2, store.cards().size());
        }
        assertTrue(Files.exists(mark(killed)));
    }

    @Test
    void whatTheProgramItselfPutsThereIsNotTakenForSomethingElse() throws IOException {
        Path backup = folder.resolve("backup.zhixing");
        try (Store store = Store.open(file)) {
            store.backup(backup);
        }
        change("原来的名字", "后来的名字");
        assertTrue(noticed().isPresent());
        Store.restore(file, backup);
        assertEquals(Optional.empty(), noticed());
        try (Store store = Store.open(file)) {
            store.replaceBy(backup, null);
        }
        assertEquals(Optional.empty(), noticed());
    }

    @Test
    void aFileOfItsOwnMakeInThePlaceOfTheMarkIsNoMark() throws IOException {
        for (String content : new String[] {"", "closed 12", "closed 12 0000000z\nend\n", "x".repeat(5000), "end"}) {
            Files.writeString(mark(file), content);
            assertEquals(Optional.empty(), noticed(), content);
        }
        Files.delete(mark(file));
        Files.createDirectory(mark(file));
        assertEquals(Optional.empty(), noticed());
    }

    @Test
    void aFileThatIsPutAsideTakesItsMarkAlong() throws IOException {
        Path aside = Copies.putAside(file);
        assertTrue(Files.exists(mark(aside)));
        assertTrue(Files.notExists(mark(file)));
    }

    private Path todaysCopyTakenAway() throws IOException {
        Store.open(file).close();
        Path copy = new Backups(file).all().get(0);
        Files.delete(copy);
        return copy;
    }

    private Optional<OutsideChange> noticed() {
        try (Store store = Store.open(file)) {
            return store.outsideChange();
        }
    }

    private static Path mark(Path store) {
        return store.resolveSibling(store.getFileName() + ".closed");
    }

    private void change(String from, String to) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        String changed = all.replace(bytes(from), bytes(to));
        assertFalse(changed.equals(all));
        Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
