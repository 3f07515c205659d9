package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.model.PinnedModel;
import org.zhixing.records.Period;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.store.TrashedRow;
import org.zhixing.store.TrashedRow.Kind;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** What is in the trash is nowhere else: in no list, no history, no federation, no carry-over. */
class TrashDeskTest {

    private static final String MODEL = "annual-self-check";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("zhixing.db"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEarlierYearInTheTrashIsNoHistoryAndNothingToCarryOver() {
        String before = begin("甲", 2025, null);
        String now = begin("甲", 2026, before);
        assertEquals(1, desk.history(now).size());
        assertEquals(List.of(2026, 2025), desk.federation().years(MODEL));
        desk.trash().put(before);
        assertEquals(List.of(), desk.history(now));
        assertEquals(
                List.of(now),
                desk.assessments().stream().map(AssessmentCard::id).toList());
        assertEquals(List.of(2026), desk.federation().years(MODEL));
        assertEquals(1, desk.dump().size());
        for (Executable use : List.<Executable>of(
                () -> desk.open(before),
                () -> desk.review(before),
                () -> desk.records(before).summary(),
                () -> desk.exports(before)
                        .report(folder.resolve("a.xlsx"), Language.ZH, Outgoing.INTERNAL, Progress.NONE),
                () -> begin("甲", 2027, before))) {
            assertEquals("problems.store.inTrash", refused(use));
        }
        assertEquals(Kind.ASSESSMENT, desk.trash().restore(before));
        assertEquals(1, desk.history(now).size());
    }

    @Test
    void aSessionIsPutAwayAndComesBackAndGoesForGood() {
        PinnedModel pinned = desk.models().newest(MODEL).orElseThrow();
        String id = desk.workshops()
                .create(MODEL, new PersonalText("校准"), desk.workshops().examples(pinned));
        try (LiveWorkshop live = desk.workshops().open(id)) {
            assertEquals(
                    "problems.workshop.alreadyOpen", refused(() -> desk.trash().put(id)));
        }
        assertEquals(Kind.WORKSHOP, desk.trash().put(id));
        assertEquals(List.of(), desk.workshops().list());
        assertEquals("problems.store.inTrash", refused(() -> desk.workshops().open(id)));
        desk.trash().restore(id);
        assertEquals(1, desk.workshops().list().size());
        desk.trash().put(id);
        assertTrue(desk.trash().delete(id));
        assertEquals("problems.store.unknownThing", refused(() -> desk.trash().restore(id)));
        assertEquals(List.of(), desk.check().problems());
    }

    @Test
    void anAuditIsPutAwayAloneOrWithItsSelfCheck() {
        String assessment = begin("甲", 2026, null);
        AuditDesk audits = desk.audits(assessment);
        List<AuditCase> cases = List.of(
                new AuditCase("GA-1", "W01", true, false),
                new AuditCase("GA-2", "W01", true, false),
                new AuditCase("GA-3", "W02", false, true));
        String audit = audits.lock(
                new PersonalText("上半年"),
                audits.draw(CaseSample.Method.STRATIFIED, cases, "s", List.of()),
                List.of(new Auditor("s1", new PersonalText("督导甲"), null)));
        try (AuditSession session = audits.open(audit)) {
            assertEquals(
                    "problems.audit.alreadyOpen", refused(() -> desk.trash().put(audit)));
        }
        assertEquals(Kind.AUDIT, desk.trash().put(audit));
        assertEquals(List.of(), audits.list());
        assertTrue(audits.newest().isEmpty());
        assertEquals("problems.store.inTrash", refused(() -> audits.open(audit)));
        desk.trash().put(assessment);
        assertEquals(
                List.of(Kind.ASSESSMENT, Kind.AUDIT),
                desk.trash().list().stream().map(TrashedRow::kind).toList());
        assertEquals(
                "problems.store.assessmentInTrash", refused(() -> desk.trash().restore(audit)));
        desk.trash().restore(assessment);
        desk.trash().restore(audit);
        assertEquals(1, audits.list().size());
        desk.trash().put(assessment);
        assertTrue(desk.trash().delete(assessment));
        assertEquals("problems.store.unknownThing", refused(() -> desk.trash().put(audit)));
        assertEquals(List.of(), desk.check().problems());
    }

    private String begin(String agency, int year, String from) {
        return desk.create(new NewAssessment(
                new PersonalText(agency),
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                MODEL,
                from,
                true,
                true));
    }

    private static String refused(Executable use) {
        return assertThrows(ProblemException.class, use).problems().get(0).key();
    }
}
