package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.ProblemException;

/** A data file in a folder that is kept alike on several computers. */
class SharedStoreTest {

    private static final int WRITE_FORMAT_AT = 18;
    private static final int ROLLBACK_JOURNAL = 1;
    private static final int WRITE_AHEAD_LOG = 2;
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    @TempDir
    Path top;

    private Path shared;

    @BeforeEach
    void aSharedFolder() throws IOException {
        shared = Files.createDirectories(top.resolve("我的坚果云/评估")).resolve("zhixing.db");
    }

    @Test
    void aStoreThatIsMadeThereNeverHasAWriteAheadLog() throws IOException {
        try (Store store = Store.open(shared)) {
            store.add(Dossiers.added("a", Dossiers.saying("一")));
            assertEquals(ROLLBACK_JOURNAL, format(shared));
            assertFalse(Files.exists(shared.resolveSibling("zhixing.db-wal")));
        }
        try (Store store = Store.open(shared)) {
            assertEquals(Dossiers.saying("一"), store.read("a").dossier());
        }
    }

    @Test
    void aStoreThatIsMovedThereLeavesItsLogAndTakesItUpAgainElsewhere() throws IOException {
        Path home = top.resolve("zhixing.db");
        try (Store store = Store.open(home)) {
            store.add(Dossiers.added("a", Dossiers.saying("一")));
        }
        assertEquals(WRITE_AHEAD_LOG, format(home));
        Files.move(home, shared);
        try (Store store = Store.open(shared)) {
            assertEquals(ROLLBACK_JOURNAL, format(shared));
            store.add(Dossiers.added("b", Dossiers.saying("二")));
            assertFalse(Files.exists(shared.resolveSibling("zhixing.db-wal")));
            assertFalse(Files.exists(shared.resolveSibling("zhixing.db-shm")));
        }
        Files.move(shared, home);
        try (Store store = Store.open(home)) {
            assertEquals(WRITE_AHEAD_LOG, format(home));
            assertEquals(Dossiers.saying("二"), store.read("b").dossier());
        }
    }

    @Test
    void twoProgramsOfOneComputerWorkOnItInTurn() {
        try (Store one = Store.open(shared);
                Store other = Store.open(shared)) {
            one.add(Dossiers.added("a", Dossiers.saying("一")));
            other.add(Dossiers.added("b", Dossiers.saying("二")));
            assertEquals(2, one.cards().size());
        }
    }

    @Test
    void whileAnotherComputerWorksOnItItIsNotOpened() throws IOException {
        Store.open(shared).close();
        Path mark = shared.resolveSibling("zhixing.db.in-use");
        assertFalse(Files.exists(mark));
        Files.writeString(mark, "DESKTOP-7Q2\n" + Instant.now().minusSeconds(60) + "\n");
        byte[] before = Files.readAllBytes(shared);
        ProblemException refused = assertThrows(ProblemException.class, () -> Store.open(shared));
        assertEquals("problems.store.usedElsewhere", refused.problems().get(0).key());
        assertEquals("DESKTOP-7Q2", refused.problems().get(0).arguments().get(0));
        assertEquals(List.of(before.length), List.of(Files.readAllBytes(shared).length));
        Files.writeString(mark, "DESKTOP-7Q2\n" + Instant.now().minusSeconds(3600) + "\n");
        Store.open(shared).close();
    }

    @Test
    void aMarkThatIsNotRenewedStopsCountingAndTheOneThatWasAwayIsTold() {
        UseMark here = UseMark.take(shared, "here", NOON);
        assertThrows(ProblemException.class, () -> UseMark.take(shared, "there", NOON.plusSeconds(14 * 60)));
        here.keep(NOON.plusSeconds(14 * 60));
        assertThrows(ProblemException.class, () -> UseMark.take(shared, "there", NOON.plusSeconds(28 * 60)));
        UseMark there = UseMark.take(shared, "there", NOON.plusSeconds(30 * 60));
        assertThrows(ProblemException.class, () -> here.keep(NOON.plusSeconds(31 * 60)));
        there.release();
        here.keep(NOON.plusSeconds(32 * 60));
        here.release();
        assertFalse(Files.exists(shared.resolveSibling("zhixing.db.in-use")));
    }

    @Test
    void whateverElseIsInTheMarkKeepsNobodyOut() throws IOException {
        Path mark = shared.resolveSibling("zhixing.db.in-use");
        Files.write(mark, new byte[] {(byte) 0xff, 10, 1, 10});
        UseMark.take(shared, "here", NOON).release();
        Files.writeString(mark, "x\nyesterday\n");
        UseMark.take(shared, "here", NOON);
        assertTrue(Files.readString(mark).startsWith("here\n"));
    }

    private static int format(Path store) throws IOException {
        return Files.readAllBytes(store)[WRITE_FORMAT_AT];
    }
}
