package org.zhixing.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of each campaign; {@code src/faults/run} plays a thousand. */
@Timeout(300)
@EnabledOnOs(OS.LINUX)
class FaultsTest {

    private static final long SEED = 20260131;

    @TempDir
    static Path shared;

    private static Program program;

    @TempDir
    Path folder;

    @BeforeAll
    static void theProgramAsItIsInstalled() throws Exception {
        program = Program.ofTests().laidOut(shared);
    }

    @Test
    void noAnswerThatWasCalledSavedIsLost() throws Exception {
        assertEquals(List.of(), new KillWhileRating(rounds(8)).play().failures());
    }

    @Test
    void anImportIsThereAsAWholeOrNotAtAll() throws Exception {
        assertEquals(List.of(), new KillWhileImporting(rounds(4), 3000).play().failures());
    }

    @Test
    void anExportLeavesTheOldFileOrTheNewOne() throws Exception {
        assertEquals(List.of(), new KillWhileExporting(rounds(6)).play().failures());
    }

    @Test
    void aStoreOfEachEarlierVersionSurvivesBeingKilledWhileItIsUpgraded() throws Exception {
        KillWhileUpgrading campaign = new KillWhileUpgrading(rounds(1));
        assertEquals(List.of(), campaign.play(campaign.steps()).failures());
    }

    @Test
    void aBackupIsCompleteOrNotThere() throws Exception {
        assertEquals(List.of(), new KillWhileBackingUp(rounds(4)).play().failures());
    }

    @Test
    void restoringBringsAllOfTheNewOrLeavesAllOfTheOld() throws Exception {
        assertEquals(List.of(), new KillWhileRestoring(rounds(4)).play().failures());
    }

    @Test
    void filesAreAttachedAllOfThemOrNone() throws Exception {
        assertEquals(List.of(), new KillWhileAttaching(rounds(2)).play().failures());
    }

    @Test
    void whatIsDeletedForGoodIsAllThereOrAllGone() throws Exception {
        assertEquals(List.of(), new KillWhileDeleting(rounds(3)).play().failures());
    }

    @Test
    void aFullDiskIsToldWithWhatIsNeededAndNothingIsHalfThere() throws Exception {
        Optional<Disk> disk = Disk.small(folder.resolve("tried"), 1);
        assumeTrue(disk.isPresent(), "no small disk can be mounted here");
        disk.orElseThrow().close();
        assertEquals(
                List.of(),
                new FullDisk(rounds(FullDisk.Work.values().length)).play().failures());
    }

    @Test
    void whereNobodyMayWriteThatIsToldAndNotAByteChanges() throws Exception {
        Optional<Disk> disk = Disk.readOnly(shared, folder.resolve("tried"));
        assumeTrue(disk.isPresent(), "nothing can be mounted here");
        disk.orElseThrow().close();
        assertEquals(List.of(), new ReadOnlyPlace(rounds(4)).play().failures());
    }

    @Test
    void aWriteThatFailsIsNotCalledSaved() throws Exception {
        assumeTrue(FailingWrites.possible(), "strace is not here, or may not look at processes");
        assertEquals(List.of(), new FailingWrites(rounds(2)).play().failures());
    }

    private Settings rounds(int number) {
        return new Settings(number, SEED, 0, folder, program);
    }
}
