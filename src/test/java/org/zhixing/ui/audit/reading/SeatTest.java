package org.zhixing.ui.audit.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.work.PersonalText;

/** Who may read what: own cases are for others, and two readings are blind to each other. */
class SeatTest {

    private final CaseFileAudit begun = SmallAudit.begun();
    private final String once = SmallAudit.code(begun, false);
    private final String twice = SmallAudit.code(begun, true);

    private static Seat seat(CaseFileAudit audit, String code, String auditor) {
        return Seat.of(audit, audit.file(code).orElseThrow(), auditor);
    }

    private static FileView view(CaseFileAudit audit, String code, String auditor) {
        return FileView.of(audit, audit.file(code).orElseThrow(), seat(audit, code, auditor));
    }

    @Test
    void nobodyReadsBeforeSayingWho() {
        assertEquals(Seat.NOBODY, seat(begun, once, ""));
        assertEquals(List.of(), view(begun, once, "").rows());
    }

    @Test
    void anAuditorSeesNothingOfOwnCases() {
        String own = begun.files().stream()
                .filter(f -> f.worker().equals("07"))
                .map(FileWork::code)
                .findFirst()
                .orElseThrow();
        CaseFileAudit read = SmallAudit.read(begun, own, Turn.FIRST, "zhou", 3, 3, 0, 3);
        assertEquals(Seat.OWN, seat(read, own, "own"));
        assertEquals(List.of(), view(read, own, "own").rows());
        assertEquals(List.of(), ActNow.open(SmallAudit.MODEL, read.file(own).orElseThrow(), Seat.OWN));
    }

    @Test
    void aLostFileHasNoItems() {
        CaseFileAudit lost = new AuditStep.MarkLost(once, PersonalText.NONE).applyTo(begun);
        assertEquals(Seat.LOST, seat(lost, once, "zhou"));
        assertTrue(view(begun, once, "zhou").mayBeLost());
        CaseFileAudit read = SmallAudit.read(begun, once, Turn.FIRST, "zhou", 3, 3, 3, 3);
        assertFalse(view(read, once, "zhou").mayBeLost());
    }

    @Test
    void aFileThatIsReadOnceIsSeenByOthersButNotWritten() {
        CaseFileAudit read = SmallAudit.read(begun, once, Turn.FIRST, "zhou", 3, 3, 3, 3);
        assertEquals(Seat.OTHERS, seat(read, once, "li"));
        assertFalse(view(read, once, "li").editable());
        assertEquals(4, view(read, once, "li").answered());
    }

    @Test
    void theSecondReaderDoesNotSeeTheFirstReadingUntilBothAreFinished() {
        CaseFileAudit first = SmallAudit.read(begun, twice, Turn.FIRST, "zhou", 3, 3, 0, 3);
        assertEquals(Seat.SECOND, seat(first, twice, "li"));
        FileView blind = view(first, twice, "li");
        assertEquals(0, blind.answered());
        assertEquals(List.of(), ActNow.open(SmallAudit.MODEL, blind.file(), Seat.SECOND));
        assertTrue(row(first, "li").actNow() == false && row(first, "li").score() == null);
        CaseFileAudit half =
                new AuditStep.MarkItem(twice, Turn.SECOND, "li", "F01", new ItemMark.Level(2)).applyTo(first);
        assertEquals(Seat.FIRST, seat(half, twice, "zhou"));
        assertEquals(Seat.HIDDEN, seat(half, twice, "own"));
        CaseFileAudit both = SmallAudit.read(first, twice, Turn.SECOND, "li", 2, 3, 1, 3);
        assertEquals(Seat.TALK, seat(both, twice, "zhou"));
        assertEquals(Seat.TALK, seat(both, twice, "li"));
        assertEquals(Seat.BESIDE, seat(both, twice, "own"));
    }

    private SampleRow.File row(CaseFileAudit audit, String auditor) {
        return SampleRows.of(audit, auditor).rows().stream()
                .filter(SampleRow.File.class::isInstance)
                .map(SampleRow.File.class::cast)
                .filter(f -> f.code().equals(twice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatBothSaidAlikeStandsBeforeTheyTalkAndTheRestIsOpen() {
        CaseFileAudit both = SmallAudit.read(
                SmallAudit.read(begun, twice, Turn.FIRST, "zhou", 3, 3, 0, 3), twice, Turn.SECOND, "li", 2, 3, 1, 3);
        FileView talk = view(both, twice, "zhou");
        assertEquals(
                List.of("F01", "F16"),
                talk.rows().stream().filter(ItemRow::differs).map(ItemRow::id).toList());
        assertEquals(
                List.of("F11", "F17"),
                talk.rows().stream().filter(ItemRow::answered).map(ItemRow::id).toList());
        ItemRow f16 = talk.row("F16").orElseThrow();
        assertEquals(new ItemMark.Level(0), f16.first());
        assertEquals(new ItemMark.Level(1), f16.second());
        assertNull(f16.mark());
        assertEquals(List.of("F16"), ActNow.open(SmallAudit.MODEL, talk.file(), Seat.TALK));
        assertFalse(view(both, twice, "own").editable());
    }

    @Test
    void withoutACueOfRiskAnItemTakesOnlyItsOwnLevels() {
        ItemRow f17 = view(begun, once, "zhou").row("F17").orElseThrow();
        assertEquals(List.of(2, 3, 4), f17.levels());
        assertTrue(f17.restricted());
        CaseFileAudit cue = new AuditStep.SetRiskCue(once, Turn.FIRST, "zhou", true).applyTo(begun);
        ItemRow seen = view(cue, once, "zhou").row("F17").orElseThrow();
        assertEquals(List.of(0, 1, 2, 3, 4), seen.levels());
        assertFalse(seen.restricted());
    }

    @Test
    void theListCountsFilesReadOrLostAndShowsNoScoreOfAnUnfinishedOne() {
        CaseFileAudit read = SmallAudit.read(begun, once, Turn.FIRST, "zhou", 3, 3, 1, 3);
        SampleRows rows = SampleRows.of(new AuditStep.MarkLost(twice, PersonalText.NONE).applyTo(read), "zhou");
        assertEquals(2, rows.done());
        SampleRow.File scored = rows.rows().stream()
                .filter(r -> r instanceof SampleRow.File f && f.code().equals(once))
                .map(SampleRow.File.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(SampleRow.State.DONE, scored.state());
        // (2·3 + 3·3 + 3·1 + 3·3) / 11 × 25 = 61.4, capped at 40.
        assertEquals(40.0, scored.score());
    }
}
