package org.zhixing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

class AuditStepTest {

    private static final PersonalText SAID = new PersonalText("说的话");

    private CaseFileAudit audit = begun(12);
    private final String code = audit.files().get(0).code();

    private static CaseFileAudit begun(int cases) {
        List<AuditCase> list = IntStream.range(0, cases)
                .mapToObj(i -> new AuditCase("C" + i, "W" + i % 3, i % 2 == 0, i == 7))
                .toList();
        CaseSample sample = Sampling.draw(CaseSample.Method.STRATIFIED, list, "S", List.of());
        return CaseFileAudit.begin(
                "a",
                PersonalText.NONE,
                LocalDate.of(2026, 1, 2),
                Audits.PINNED,
                sample,
                List.of(
                        new Auditor("A", SAID, null),
                        new Auditor("B", SAID, null),
                        new Auditor(
                                "OWN", SAID, sample.drawn().get(0).auditCase().worker())));
    }

    @Test
    void whatWasDrawnIsAuditedByStrataAndATenthButAtLeastFiveTwice() {
        assertEquals(audit.sample().drawn().size(), audit.files().size());
        assertEquals(
                audit.files().stream().map(FileWork::stratum).distinct().toList(),
                audit.sample().strata().stream().map(CaseSample.Stratum::id).toList());
        assertEquals(5, audit.files().stream().filter(FileWork::secondWanted).count());
        assertEquals(3, begun(3).files().stream().filter(FileWork::secondWanted).count());
        assertEquals(audit.files(), begun(12).files());
    }

    @Test
    void marksAreHeldToTheItem() {
        mark(Turn.FIRST, "A", "F01", new ItemMark.NotApplicable());
        assertEquals(
                new ItemMark.NotApplicable(), file().first().reading().marks().get("F01"));
        mark(Turn.FIRST, "A", "F01", null);
        assertNull(file().first().reading().marks().get("F01"));
        assertEquals("neverNotApplicable", refused(m(Turn.FIRST, "A", "F16", new ItemMark.NotApplicable())));
        assertEquals("offScale", refused(m(Turn.FIRST, "A", "F01", new ItemMark.Level(5))));
        assertEquals("offScale", refused(m(Turn.FIRST, "A", "F17", new ItemMark.Level(1))));
        apply(new AuditStep.SetRiskCue(code, Turn.FIRST, "A", true));
        mark(Turn.FIRST, "A", "F17", new ItemMark.Level(1));
        apply(new AuditStep.SetRiskCue(code, Turn.FIRST, "A", false));
        assertNull(file().first().reading().marks().get("F17"), "it reads otherwise now");
        assertEquals("unknownItem", refused(m(Turn.FIRST, "A", "F99", null)));
        assertEquals("unknownAuditor", refused(m(Turn.FIRST, "Q", "F01", null)));
        assertEquals(
                "unknownFile", refused(new AuditStep.MarkItem("zz", Turn.FIRST, "A", "F01", new ItemMark.Level(1))));
    }

    @Test
    void nobodyReadsTheirOwnCasesOrAFileTwice() {
        FileWork own = audit.files().stream()
                .filter(f ->
                        f.worker().equals(audit.auditor("OWN").orElseThrow().worker()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "ownCase",
                refused(new AuditStep.MarkItem(own.code(), Turn.FIRST, "OWN", "F01", new ItemMark.Level(1))));
        mark(Turn.FIRST, "A", "F01", new ItemMark.Level(3));
        assertEquals("sameAuditor", refused(m(Turn.SECOND, "A", "F01", new ItemMark.Level(1))));
        assertEquals("otherAuditor", refused(m(Turn.FIRST, "B", "F01", new ItemMark.Level(1))));
        assertEquals("ownCaseRead", refused(new AuditStep.PutAuditor(new Auditor("A", SAID, file().worker()))));
        mark(Turn.FIRST, "A", "F01", null);
        mark(Turn.FIRST, "B", "F01", new ItemMark.Level(1));
        assertEquals("B", file().first().auditor(), "an untouched reading may go to another");
    }

    @Test
    void whatEachSaidBeforeTheTalkStays() {
        mark(Turn.FIRST, "A", "F01", new ItemMark.Level(3));
        mark(Turn.FIRST, "A", "F02", new ItemMark.Level(3));
        apply(new AuditStep.Finish(code, Turn.FIRST, "A", true));
        assertEquals("finished", refused(m(Turn.FIRST, "A", "F01", new ItemMark.Level(1))));
        assertEquals("notReadTwice", refused(m(Turn.AGREED, "A", "F01", new ItemMark.Level(1))));
        mark(Turn.SECOND, "B", "F01", new ItemMark.Level(3));
        mark(Turn.SECOND, "B", "F02", new ItemMark.Level(1));
        assertNull(audit.audited().get(0).second(), "not finished yet");
        apply(new AuditStep.Finish(code, Turn.SECOND, "B", true));
        mark(Turn.AGREED, "B", "F02", new ItemMark.Level(2));
        assertEquals("A+B", file().agreed().auditor());
        assertEquals(new ItemMark.Level(3), file().agreed().reading().marks().get("F01"), "both said so");
        assertEquals("agreedAlready", refused(new AuditStep.Finish(code, Turn.FIRST, "A", false)));
        assertEquals("agreedAlready", refused(m(Turn.SECOND, "B", "F01", null)));
        assertNull(audit.audited().get(0).agreed());
        apply(new AuditStep.Finish(code, Turn.AGREED, "A+B", true));
        assertEquals(2, audit.audited().get(0).agreed().marks().size());
        assertEquals(2, audit.result().secondReadings().pairs());
    }

    @Test
    void aLostFileTakesNoMarksAndAReadOneCannotBeLost() {
        apply(new AuditStep.MarkLost(code, SAID));
        assertEquals("lost", refused(m(Turn.FIRST, "A", "F01", new ItemMark.Level(1))));
        assertTrue(audit.audited().get(0).lost());
        apply(new AuditStep.MarkLost(code, null));
        mark(Turn.FIRST, "A", "F01", new ItemMark.Level(1));
        assertEquals("readAlready", refused(new AuditStep.MarkLost(code, SAID)));
    }

    @Test
    void onlyACriticalZeroIsActedOn() {
        assertEquals("nothingToActOn", refused(new AuditStep.ActOn(code, "F16", SAID)));
        mark(Turn.FIRST, "A", "F16", new ItemMark.Level(0));
        apply(new AuditStep.ActOn(code, "F16", SAID));
        assertEquals(SAID, file().actedOn().get("F16"));
        assertEquals(
                List.of(FileResult.Flag.ACT_NOW),
                audit.resultOf(code, Turn.FIRST).orElseThrow().flags());
        apply(new AuditStep.ActOn(code, "F16", PersonalText.NONE));
        assertTrue(file().actedOn().isEmpty());
    }

    @Test
    void commentsAreShortAndAnEmptyOneGoes() {
        apply(new AuditStep.Comment(code, Turn.FIRST, "A", "F01", SAID));
        apply(new AuditStep.Feedback(code, Turn.FIRST, "A", SAID));
        assertEquals(SAID, file().first().comments().get("F01"));
        apply(new AuditStep.Comment(code, Turn.FIRST, "A", "F01", PersonalText.NONE));
        assertTrue(file().first().comments().isEmpty());
        assertEquals(SAID, file().first().feedback());
        assertEquals(
                "tooLong", refused(new AuditStep.Feedback(code, Turn.FIRST, "A", new PersonalText("长".repeat(1001)))));
    }

    private FileWork file() {
        return audit.file(code).orElseThrow();
    }

    private AuditStep m(Turn turn, String auditor, String item, @Nullable ItemMark mark) {
        return new AuditStep.MarkItem(code, turn, auditor, item, mark);
    }

    private void mark(Turn turn, String auditor, String item, @Nullable ItemMark mark) {
        apply(m(turn, auditor, item, mark));
    }

    private void apply(AuditStep step) {
        audit = step.applyTo(audit);
    }

    private String refused(AuditStep step) {
        ProblemException e = assertThrows(ProblemException.class, () -> step.applyTo(audit));
        return e.problems().get(0).key().replace("problems.audit.", "");
    }
}
