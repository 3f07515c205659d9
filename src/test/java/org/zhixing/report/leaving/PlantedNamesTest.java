package org.zhixing.report.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.model.AssessmentModel;
import org.zhixing.report.CalendarWriter;
import org.zhixing.report.DiscussionWriter;
import org.zhixing.report.PlanWriter;
import org.zhixing.report.ReportWriter;
import org.zhixing.report.Reports;
import org.zhixing.report.audit.AuditScope;
import org.zhixing.report.audit.AuditWorkbook;
import org.zhixing.report.workshop.WorkshopWorkbook;
import org.zhixing.review.AuditReview;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;
import org.zhixing.workshop.Workshop;

/** Of 500 names, planted wherever a text can stand, none is found in any byte of a file for outside. */
class PlantedNamesTest {

    private static final Names NAMES = new Names(20261126);
    private static final Review REVIEW = new Planting(NAMES).review();
    private static final Workshop SESSION = PlantedSession.of(NAMES);
    private static final Messages ZH = Messages.in(Language.ZH);

    @TempDir
    Path folder;

    /** Writes one kind of file. */
    private interface Writing {
        void write(Path out, Language language, Outgoing outgoing);
    }

    private record Kind(Document document, String ending, Writing writing) {}

    private static AuditReview audit() {
        return AuditReview.of(model(), REVIEW.scorecard(), original());
    }

    private static CaseFileAudit original() {
        AuditReview audit = REVIEW.audit();
        if (audit == null) {
            throw new IllegalStateException();
        }
        return audit.audit();
    }

    private static AssessmentModel model() {
        return Reports.PINNED.model();
    }

    private static AuditScope scope() {
        return new AuditScope(REVIEW.assessment().agency(), REVIEW.assessment().period());
    }

    private static Map<String, String> numbers() {
        return original().sample().cases().stream()
                .map(c -> c.auditCase().caseId())
                .collect(Collectors.toMap(c -> c, c -> c));
    }

    private static final Writing REPORT = (out, language, outgoing) ->
            new ReportWriter(language, Reports.DAY, outgoing).write(REVIEW, out, true, Progress.NONE);

    private static final List<Kind> KINDS = List.of(
            new Kind(Document.REPORT, ".xlsx", REPORT),
            new Kind(Document.REPORT, ".docx", REPORT),
            new Kind(Document.REPORT, ".pdf", REPORT),
            new Kind(
                    Document.PLAN, ".xlsx", (out, language, outgoing) -> new PlanWriter(language, Reports.DAY, outgoing)
                            .write(REVIEW, out, true, true, Progress.NONE)),
            new Kind(Document.CALENDAR, ".ics", (out, language, outgoing) -> new CalendarWriter(
                            "id", Messages.in(language), Instant.EPOCH, true, outgoing)
                    .write(REVIEW, out, true)),
            new Kind(Document.DISCUSSION, ".xlsx", (out, language, outgoing) -> new DiscussionWriter(
                            language, Reports.DAY, outgoing)
                    .write(REVIEW, out, true)),
            new Kind(Document.AUDIT, ".xlsx", (out, language, outgoing) -> new AuditWorkbook(
                            language, Reports.DAY, outgoing)
                    .writeReport(audit(), model(), scope(), out, true)),
            new Kind(Document.FEEDBACK, ".xlsx", (out, language, outgoing) -> new AuditWorkbook(
                            language, Reports.DAY, outgoing)
                    .writeFeedback(audit(), model(), scope(), out, true)),
            new Kind(Document.PROTOCOL, ".xlsx", (out, language, outgoing) -> new AuditWorkbook(
                            language, Reports.DAY, outgoing)
                    .writeProtocol(audit(), model(), scope(), numbers(), out, true)),
            new Kind(Document.WORKSHOP, ".xlsx", (out, language, outgoing) -> new WorkshopWorkbook(
                            language, Reports.DAY, outgoing)
                    .write(SESSION, out, true)));

    private Set<String> found(Kind kind, Language language, Outgoing outgoing) throws IOException {
        Path out = folder.resolve(
                kind.document().name().toLowerCase(Locale.ROOT) + language + outgoing.level() + kind.ending());
        kind.writing().write(out, language, outgoing);
        return new FileSearch(NAMES.all()).in(out);
    }

    @TestFactory
    Stream<DynamicTest> noneIsFoundInAFileForOutside() {
        return leaving(Disclosure.OUTSIDE);
    }

    @TestFactory
    Stream<DynamicTest> noneIsFoundInStatistics() {
        return leaving(Disclosure.STATISTICS);
    }

    private Stream<DynamicTest> leaving(Disclosure level) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (kind.document().has(level)) {
                for (Language language :
                        kind.ending().equals(".xlsx") ? Language.values() : new Language[] {Language.ZH}) {
                    tests.add(dynamicTest(
                            kind.document() + kind.ending() + " " + language,
                            () -> assertEquals(Map.of(), NAMES.byPart(found(kind, language, Outgoing.of(level))))));
                }
            }
        }
        return tests.stream();
    }

    /** So that the tests above can fail: inside, each part is found in the files that show it, and in no other. */
    @TestFactory
    Stream<DynamicTest> insideEachIsFoundWhereItOughtToBe() {
        return KINDS.stream()
                .map(kind -> dynamicTest(kind.document() + kind.ending(), () -> {
                    Set<Part> found = NAMES.byPart(found(kind, Language.ZH, Outgoing.INTERNAL))
                            .keySet();
                    boolean pages =
                            kind.document() == Document.REPORT && !kind.ending().equals(".xlsx");
                    Set<Part> expected = Arrays.stream(Part.values())
                            .filter(part -> part.shownIn(kind.document()) && part != Part.AGENCY)
                            .filter(part -> !pages || part == Part.ACTION_TITLES || part == Part.PROOFS)
                            .collect(Collectors.toSet());
                    assertEquals(expected, found);
                }));
    }

    @Test
    void fiveHundredNamesArePlantedInEveryPartThatThereIs() {
        assertTrue(NAMES.size() >= 500, String.valueOf(NAMES.size()));
        Set<Part> parts =
                Arrays.stream(Part.values()).filter(p -> p != Part.AGENCY).collect(Collectors.toSet());
        assertEquals(parts, NAMES.parts());
    }

    @Test
    void whatLeavesIsCountedAsItWasPlanted() {
        Map<Part, Integer> counts =
                Outside.of(REVIEW, Outgoing.of(Disclosure.OUTSIDE), ZH).counts();
        assertEquals(REVIEW.assessment().raters().size(), counts.get(Part.RATERS));
        assertEquals(6, counts.get(Part.OWNERS));
        assertEquals(6, counts.get(Part.ROW_PROBLEMS));
        assertEquals(160, counts.get(Part.RECORDS));
        assertEquals(31, counts.get(Part.CASES));
        assertEquals(5, counts.get(Part.AUDIT_WORKERS));
    }
}
