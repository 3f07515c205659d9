package org.zhixing.ui.audit.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileResult;

/** What keys do on the reading page, each step applied at once as the session does. */
class AuditWorkTest {

    private final List<AuditStep> steps = new ArrayList<>();
    private CaseFileAudit audit = SmallAudit.begun();
    private AuditWork work = new AuditWork(audit, this::apply);
    private String me = "zhou";

    private void apply(AuditStep step) {
        steps.add(step);
        audit = step.applyTo(audit);
        work.follow(audit, me);
    }

    private void sit(String auditor) {
        me = auditor;
        work.follow(audit, me);
    }

    @BeforeEach
    void sitDown() {
        work.follow(audit, me);
    }

    @Test
    void theFirstFileThatWaitsIsOpenAtItsFirstItem() {
        assertEquals(work.order().get(0), work.code().get());
        assertEquals("F01", work.item().get());
    }

    @Test
    void aLevelIsGivenAndPressedAgainMovesOn() {
        assertEquals(AuditWork.Pressed.TAKEN, work.press(3));
        assertEquals("F01", work.item().get());
        assertEquals(Optional.of(3), work.row().orElseThrow().level());
        work.press(3);
        assertEquals("F11", work.item().get());
        work.secondPressMovesOn().set(false);
        work.press(2);
        work.press(2);
        assertEquals("F11", work.item().get());
        assertEquals(2, steps.size());
    }

    @Test
    void aCriticalItemIsNeverNotApplicableAndOthersAreTakenBackByTheSameKey() {
        work.openItem("F16");
        assertEquals(AuditWork.Pressed.CRITICAL, work.notApplicable());
        work.openItem("F11");
        work.notApplicable();
        assertTrue(work.row().orElseThrow().notApplicable());
        work.notApplicable();
        assertFalse(work.row().orElseThrow().answered());
    }

    @Test
    void withoutACueTheRiskItemRefusesItsLowLevels() {
        work.openItem("F17");
        assertEquals(AuditWork.Pressed.NOT_A_LEVEL, work.press(1));
        assertEquals(List.of(), steps);
        work.riskCue(true);
        assertEquals(AuditWork.Pressed.TAKEN, work.press(1));
        work.riskCue(false);
        assertFalse(work.row().orElseThrow().answered());
    }

    @Test
    void theNextOpenItemIsFoundRoundTheEnd() {
        work.press(3);
        work.openItem("F17");
        work.press(3);
        work.nextOpenItem();
        assertEquals("F11", work.item().get());
    }

    @Test
    void finishingOpensTheNextFileThatIsMineAndLeavesOwnCasesOut() {
        sit("own");
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < audit.files().size(); i++) {
            opened.add(work.code().get());
            work.press(3);
            work.finish();
        }
        assertTrue(opened.stream()
                .allMatch(code -> audit.file(code).orElseThrow().worker().equals("03")));
        long mine = audit.files().stream().filter(f -> f.worker().equals("03")).count();
        assertEquals(mine, audit.files().stream().filter(f -> f.finished()).count());
    }

    @Test
    void nothingIsWrittenInAFinishedReadingUntilItIsTakenUpAgain() {
        String code = work.code().get();
        work.press(3);
        work.finish();
        work.open(code);
        assertEquals(AuditWork.Pressed.LOCKED, work.press(1));
        work.comment(code, "F01", "见 3 月记录");
        work.reopen();
        work.openItem("F01");
        assertEquals(AuditWork.Pressed.TAKEN, work.press(1));
        assertEquals(Optional.of(1), work.row().orElseThrow().level());
    }

    @Test
    void aZeroOnACriticalItemWaitsUntilItIsWrittenDownWhatWasDone() {
        work.openItem("F16");
        work.press(0);
        FileView view = work.file();
        assertEquals(List.of("F16"), ActNow.open(SmallAudit.MODEL, view.file(), view.seat()));
        assertEquals(List.of(FileResult.Flag.ACT_NOW), view.result().flags());
        work.acted("F16", "  ");
        assertEquals(
                1,
                ActNow.open(SmallAudit.MODEL, work.file().file(), view.seat()).size());
        work.acted("F16", "已告知负责人，当天上报");
        assertEquals(List.of(), ActNow.open(SmallAudit.MODEL, work.file().file(), view.seat()));
    }

    @Test
    void commentsAndTheSentenceForTheWorkerAreKeptOnlyWhenTheyChanged() {
        String code = work.code().get();
        work.comment(code, "F01", "来源写清了");
        work.comment(code, "F01", "来源写清了");
        work.feedback(code, "预估很细，下一步补复筛。");
        work.feedback(code, "预估很细，下一步补复筛。");
        assertEquals(2, steps.size());
        assertEquals("来源写清了", work.row().orElseThrow().comment());
        assertEquals("预估很细，下一步补复筛。", work.file().feedback());
    }

    @Test
    void twoTalkOnlyAboutWhatTheyDifferOn() {
        String code = SmallAudit.code(audit, true);
        audit = SmallAudit.read(audit, code, Turn.FIRST, "zhou", 3, 3, 2, 3);
        audit = SmallAudit.read(audit, code, Turn.SECOND, "li", 1, 3, 2, 4);
        sit("li");
        work.open(code);
        assertEquals("F01", work.item().get());
        work.press(2);
        work.nextOpenItem();
        assertEquals("F17", work.item().get());
        work.press(3);
        work.finish();
        assertTrue(audit.file(code).orElseThrow().agreed().finished());
        // (2·2 + 3·3 + 3·2 + 3·3) / 11 × 25
        assertEquals(
                63.636,
                audit.result().files().stream()
                        .filter(f -> f.caseId().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .score(),
                0.001);
    }

    @Test
    void anotherAuditorStaysAtTheFileOnlyWhereItCanBeRead() {
        String code = SmallAudit.code(audit, false);
        work.open(code);
        work.press(3);
        sit("li");
        assertNotEquals(code, work.code().get());
    }
}
