package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordSettings;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;
import org.zhixing.store.ImportOutcome;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** What people decide about service records is kept, by those who may and while they may. */
class RecordDecisionsTest {

    private static final String HEAD = "记录编号,服务日期,社工,服务类型,服务时长,服务对象,记录正文\n";

    @TempDir
    Path folder;

    private Desk desk;
    private String id;
    private RecordsDesk records;

    @BeforeEach
    void anAssessmentWithASupervisor() {
        desk = Desks.open(folder);
        id = desk.create(Desks.blank());
        try (AssessmentSession session = desk.open(id)) {
            session.apply(new Change.PutRater(new Rater("s1", Role.S, PersonalText.NONE, true, null)), "s1");
            session.apply(new Change.PutRater(new Rater("d1", Role.D, PersonalText.NONE, true, null)), "d1")
                    .toCompletableFuture()
                    .join();
        }
        records = desk.records(id);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyASupervisorWithAReasonFindsRecordsLegitimate() {
        bring(file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5,王秀英,\n"));
        RecordContext.Legitimate found = new RecordContext.Legitimate(Set.of("1", "2"), new PersonalText("随访格式"), "s1");
        refused(
                "problems.change.notSupervisor",
                () -> records.mark(new RecordContext.Legitimate(Set.of("1"), new PersonalText("随访格式"), "d1")));
        refused(
                "problems.change.decisionWithoutReason",
                () -> records.mark(new RecordContext.Legitimate(Set.of("1"), new PersonalText(" "), "s1")));

        records.mark(found);

        assertEquals(List.of(found), records.context().legitimate());
        assertEquals(List.of(found), records.data().orElseThrow().context().legitimate());
        refused(
                "problems.change.notSupervisor",
                () -> records.unmark(records.marks().get(0).id(), "d1"));
        records.unmark(records.marks().get(0).id(), "s1");
        assertEquals(List.of(), records.marks());
        assertEquals(
                List.of("随访格式 → ", " → 随访格式"),
                desk.log(id).stream()
                        .filter(e -> e.kind().equals("legitimate_mark"))
                        .map(e -> text(e.now()) + " → " + text(e.old()))
                        .toList());
    }

    @Test
    void contextAndOwnNumbersComeBackAsTheyWere() {
        RecordContext context = new RecordContext(
                List.of(new RecordContext.FestivalDay(LocalDate.of(2025, 1, 29), "春节")),
                List.of(
                        new RecordContext.Contract(
                                "K1",
                                new Period(LocalDate.of(2024, 3, 16), LocalDate.of(2025, 3, 15)),
                                null,
                                List.of(
                                        new RecordContext.Target("个案", 40, 41.0),
                                        new RecordContext.Target("小组", 4, null))),
                        new RecordContext.Contract("K2", Desks.YEAR, LocalDate.of(2025, 2, 1), List.of())),
                List.of());
        RecordSettings settings = new RecordSettings(Map.of(
                "DOC-1", new RecordSettings.Own(List.of(0.3, 0.5, 0.7), Map.of()),
                "DOC-3", new RecordSettings.Own(null, Map.of("lagDays", 10.0))));
        records.saveContext(context);
        records.saveSettings(settings);
        desk.close();
        desk = Desks.open(folder);
        records = desk.records(id);

        assertEquals(context, records.context());
        assertEquals(settings, records.settings());
        records.saveContext(RecordContext.NONE);
        records.saveSettings(RecordSettings.NONE);
        assertEquals(RecordContext.NONE, records.context());
        assertEquals(RecordSettings.NONE, records.settings());
    }

    @Test
    void aLedgerOfPartnersComesBackAsItWas() {
        List<Partner> ledger = List.of(
                new Partner(
                        "社区医院",
                        12.5,
                        Set.of(ResourceElement.FUNDS, ResourceElement.TALENT),
                        Set.of(),
                        new Partner.Order(true, false, true, false),
                        Map.of(Benefit.CLIENTS, 1, Benefit.FUNDS, -1),
                        Map.of(Benefit.CLIENTS, 0)),
                new Partner("街道", 0, Set.of(), Set.of(), Partner.Order.NONE, Map.of(), Map.of()));
        records.savePartners(List.of(ledger.get(1)));
        records.savePartners(ledger);
        desk.close();
        desk = Desks.open(folder);
        records = desk.records(id);

        assertEquals(ledger, records.partners());
        records.savePartners(List.of());
        assertEquals(List.of(), records.partners());
        assertEquals(List.of(), desk.check().problems());
    }

    @Test
    void aMappingIsOfferedAgainForTheSameHeaders() {
        RecordMapping mapping = RecordMapping.NONE.withColumns(
                Map.of(RecordField.SERVICE_DATE, List.of("哪天"), RecordField.NOTE_TEXT, List.of("甲", "乙")));
        Preset preset = new Preset("00ff", "街道台账", mapping);
        records.savePreset(new Preset("00ff", "旧名", RecordMapping.NONE));
        records.savePreset(preset);

        assertEquals(List.of(preset), records.presets());
        assertEquals(Optional.of(mapping), records.preset(List.of("00aa", "00ff")));
        assertEquals(Optional.empty(), records.preset(List.of("00aa")));
        records.removePreset("00ff");
        assertEquals(List.of(), records.presets());
    }

    @Test
    void nothingChangesOnceThePeriodIsClosed() {
        Path file = file("a.csv", HEAD + "1,2025-03-01,W1,探访,1.5,王秀英,\n");
        try (AssessmentSession session = desk.open(id)) {
            session.apply(new Change.Close(true), "s1").toCompletableFuture().join();
        }
        refused("problems.change.closed", () -> bring(file));
        refused("problems.change.closed", () -> records.removeAll());
        refused("problems.change.closed", () -> records.saveContext(RecordContext.NONE));
        assertEquals(Optional.empty(), records.data());
    }

    private ImportOutcome bring(Path... files) {
        return records.importRecords(prepare(files), Progress.NONE).orElseThrow();
    }

    private PreparedImport prepare(Path... files) {
        return records.prepare(Stream.of(files).map(RecordFile::of).toList(), RecordMapping.NONE, Progress.NONE)
                .orElseThrow();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(PersonalText text) {
        return text == null ? "" : text.value();
    }

    private static void refused(String key, Runnable work) {
        ProblemException refused = assertThrows(ProblemException.class, work::run);
        assertEquals(key, refused.problems().get(0).key());
    }
}
