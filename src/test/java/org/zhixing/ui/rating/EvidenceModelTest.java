package org.zhixing.ui.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.desk.Change;
import org.zhixing.model.EvidenceType;
import org.zhixing.scoring.EvidenceGating.Flaw;
import org.zhixing.ui.rating.RatingModel.Panel;
import org.zhixing.work.PersonalText;

class EvidenceModelTest {

    private Dossier dossier = Dossier.of(SmallModel.assessment());
    private final RatingModel rating = new RatingModel(SmallModel.MODEL, dossier, this::take);
    private final EvidenceModel pieces = new EvidenceModel(rating, this::take);

    private void take(Change change) {
        dossier = change.applyTo(dossier, SmallModel.MODEL);
        rating.follow(dossier, "r1");
    }

    private void answerAs(String rater) {
        rating.follow(dossier, rater);
    }

    @BeforeEach
    void supervisorAnswers() {
        rating.follow(dossier, "r1");
        rating.open("M3.5");
    }

    private void given(String id, String type, @Nullable String verifiedBy, String... places) {
        take(new Change.PutEvidence(new Evidence(
                id,
                Arrays.asList(places),
                type,
                LocalDate.of(2026, 9, 18),
                new PersonalText("第 14 页"),
                "r1",
                verifiedBy)));
    }

    /** Pieces as type, with ! when somebody else has checked it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''        | 2 | 3 | E01 | false",
                "E15!      | 2 | 3 | E01 | false",
                "E03       | 2 | 3 | E01 | true",
                "E03!      | 3 | 4 | E01 | false",
                "E01!      | 3 | 4 | E03 | false",
                "E03! E01  | 3 | 4 | E01 | true",
                "E01! E01! | 3 | 4 | E03 | false",
                "E01! E03! | 4 | 4 | -   | false",
            })
    void evidenceLiftsTheCapAndSaysWhatLiftsItFurther(
            String there, int cap, int next, @Nullable String suggested, boolean pending) {
        int number = 0;
        for (String piece : there.split(" ")) {
            if (!piece.isBlank()) {
                String verifiedBy = piece.endsWith("!") ? "r2" : null;
                given("e" + number++, piece.replace("!", ""), verifiedBy, "M3.5");
            }
        }
        EvidenceModel.Advice advice = pieces.advice();
        EvidenceType kind = advice.suggested();
        assertEquals(cap, pieces.reading().cap());
        assertEquals(next, advice.next());
        assertEquals(suggested, kind == null ? null : kind.id());
        assertEquals(pending, advice.pending());
    }

    @Test
    void aPieceWithoutEffectSaysWhy() {
        take(new Change.PutEvidence(
                new Evidence("e1", List.of("M3.5"), "E03", LocalDate.of(2025, 1, 1), PersonalText.NONE, "r1", "r1")));
        assertEquals(
                List.of(Flaw.OUTSIDE_PERIOD, Flaw.NO_LOCATOR, Flaw.VERIFIED_BY_SUBMITTER),
                pieces.lines().get(0).flaws());
    }

    @Test
    void aNewPieceComesFromWhoeverAnswersAndGetsAFreeId() {
        given("e2", "E15", null, "M1.1");
        pieces.startNew();
        EvidenceDraft draft = written(pieces.draft().get());
        draft.type().set("E03");
        draft.date().set("2026.9.18");
        draft.locator().set("督导记录册 第 14 页");
        pieces.save();
        assertEquals(
                List.of(new Evidence(
                        "e3",
                        List.of("M3.5"),
                        "E03",
                        LocalDate.of(2026, 9, 18),
                        new PersonalText("督导记录册 第 14 页"),
                        "r1",
                        null)),
                rating.assessment().evidenceFor("M3.5"));
        assertEquals(Panel.NONE, rating.panel().get());
        assertNull(pieces.draft().get());
    }

    @Test
    void aPieceIsNotKeptWithoutItsKindOrWithAnUnreadableDate() {
        pieces.startNew();
        EvidenceDraft draft = written(pieces.draft().get());
        assertFalse(draft.ready().get());
        draft.type().set("E03");
        assertTrue(draft.ready().get());
        draft.date().set("去年");
        assertFalse(draft.ready().get());
        pieces.save();
        assertEquals(List.of(), rating.assessment().evidence());
    }

    @Test
    void whoeverSubmitsAPieceCannotBeTheOneWhoCheckedIt() {
        pieces.startNew();
        EvidenceDraft draft = written(pieces.draft().get());
        draft.verifiedBy().set("r2");
        draft.submittedBy().set("r2");
        assertNull(draft.verifiedBy().get());
    }

    @Test
    void droppedFilesGiveLocatorAndDayAndKeepADateWrittenBefore() {
        pieces.startNew();
        EvidenceDraft draft = written(pieces.draft().get());
        draft.fillFrom("会议纪要.docx", LocalDate.of(2026, 3, 2));
        assertEquals("会议纪要.docx", draft.locator().get());
        assertEquals("2026-03-02", draft.date().get());
        draft.fillFrom("签到.jpg", LocalDate.of(2026, 4, 2));
        assertEquals("2026-03-02", draft.date().get());
    }

    @Test
    void onePieceServesManyPlacesAndIsRemovedPlaceByPlace() {
        given("e1", "E01", "r2", "M1.1");
        assertEquals(1, pieces.reusable().size());
        pieces.reuse(pieces.reusable().get(0));
        assertEquals(
                List.of("M1.1", "M3.5"), dossier.assessment().evidence().get(0).places());
        assertEquals(3, pieces.reading().cap());
        assertFalse(pieces.remove(dossier.assessment().evidence().get(0)));
        assertEquals(List.of("M1.1"), dossier.assessment().evidence().get(0).places());
        rating.open("M1.1");
        assertTrue(pieces.remove(dossier.assessment().evidence().get(0)));
        assertEquals(List.of(), dossier.assessment().evidence());
    }

    @Test
    void severalPiecesAreVerifiedAtOnceByWhoeverDidNotSubmitThem() {
        given("e1", "E01", null, "M1.1");
        given("e2", "E03", null, "M3.5");
        given("e3", "E03", "r2", "M3.5");
        assertEquals(List.of(), pieces.waiting());
        answerAs("r2");
        assertEquals(
                List.of("e1", "e2"), pieces.waiting().stream().map(Evidence::id).toList());
        pieces.verify(List.of("e1", "e2"));
        assertEquals(
                List.of("r2", "r2", "r2"),
                dossier.assessment().evidence().stream()
                        .map(Evidence::verifiedBy)
                        .toList());
    }

    @Test
    void suggestedKindsComeFirst() {
        assertEquals(
                List.of("E01", "E03", "E15"),
                pieces.types().stream().map(EvidenceType::id).toList());
        assertFalse(pieces.suggested(pieces.types().get(2)));
    }

    @Test
    void inAClosedPeriodNothingIsWritten() {
        rating.follow(dossier.standing(s -> s.withClosed(true)), "r1");
        pieces.startNew();
        assertNull(pieces.draft().get());
        assertEquals(Panel.NONE, rating.panel().get());
    }

    private static EvidenceDraft written(@Nullable EvidenceDraft draft) {
        return Objects.requireNonNull(draft, "nothing is being written");
    }
}
