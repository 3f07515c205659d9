package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** What each change makes of an assessment, and when it is refused. */
class ChangeTest {

    private static final PersonalText TEXT = new PersonalText("因为");
    private static final Answer FOUR = new Answer.Level(4);

    /** Director r1 who has answered, supervisor r2 who has submitted, external x; evidence e1 handed in by r1. */
    private static final Dossier START = start();

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotAllowedIsRefusedWithItsPlace(Change change, String where, String key) {
        refused(START, change, where, key);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                of(new Change.Rate("M9.9", "r1", FOUR), "", "problems.assessment.unknownIndicator"),
                of(new Change.Rate("M1.1", "r9", FOUR), "r9", "problems.change.unknownRater"),
                of(new Change.Rate("M1.1", "r2", FOUR), "r2", "problems.change.submitted"),
                of(new Change.Release("M9.9", "r2", TEXT), "", "problems.assessment.unknownIndicator"),
                of(new Change.Release("M1.1", "r1", TEXT), "r1", "problems.change.notSupervisor"),
                of(new Change.Release("M1.1", "r9", TEXT), "r9", "problems.change.unknownRater"),
                of(
                        new Change.Release("M1.1", "r2", new PersonalText(" ")),
                        "",
                        "problems.change.decisionWithoutReason"),
                of(new Change.WithdrawRelease("M1.1", "r1"), "r1", "problems.change.notSupervisor"),
                of(new Change.Rate("M1.1", "t", FOUR), "M1.1", "problems.assessment.roleNotAsked"),
                of(new Change.Rate("M1.1", "r1", new Answer.Level(5)), "M1.1", "problems.change.offScale"),
                of(new Change.Rate("M1.1", "r1", new Answer.Level(-1)), "M1.1", "problems.change.offScale"),
                of(
                        new Change.Rate("M1.1", "r1", new Answer.NotApplicable(new PersonalText(" \u3000"))),
                        "M1.1",
                        "problems.change.reasonMissing"),
                of(new Change.Comment("M9.9", "r1", TEXT), "", "problems.assessment.unknownIndicator"),
                of(new Change.RateCell("CONF", "NO", "r1", FOUR), "", "problems.assessment.unknownCell"),
                of(new Change.RateCell("COLLECT", "SUPV", "r1", FOUR), "", "problems.assessment.unknownCell"),
                of(new Change.RateCell("CONF", "CASE", "x", FOUR), "CONF×CASE", "problems.assessment.roleNotAsked"),
                of(
                        new Change.MarkConflict("CONF", "GROUP", "r1", true, TEXT),
                        "CONF×GROUP",
                        "problems.change.conflictBeforeAnswer"),
                of(new Change.StateValue("NO", 3.0), "", "problems.assessment.unknownValue"),
                of(new Change.StateValue("CONF", 4.5), "CONF", "problems.change.offScale"),
                of(new Change.StateValue("CONF", Double.NaN), "CONF", "problems.change.offScale"),
                of(new Change.AnswerValidity("L9", "r1", 1), "", "problems.assessment.unknownItem"),
                of(new Change.AnswerValidity("L1", "r1", 2), "L1", "problems.change.offScale"),
                of(new Change.PutEvidence(piece("E99", "M1.1")), "", "problems.assessment.unknownEvidenceType"),
                of(new Change.PutEvidence(piece("E01")), "E01", "problems.change.evidenceWithoutPlace"),
                of(new Change.PutEvidence(piece("E01", "M9.9")), "", "problems.assessment.unknownPlace"),
                of(new Change.RemoveEvidence("e9"), "e9", "problems.change.unknownEvidence"),
                of(new Change.VerifyEvidence(List.of("e1", "e9"), "r2"), "e9", "problems.change.unknownEvidence"),
                of(new Change.VerifyEvidence(List.of("e1"), "r9"), "r9", "problems.change.unknownRater"),
                of(new Change.PutRater(rater("r1", Role.S)), "r1", "problems.change.secondRole"),
                of(new Change.PutRater(rater(" ", Role.S)), "", "problems.change.raterWithoutId"),
                of(new Change.RemoveRater("r1"), "r1", "problems.change.raterHasEvidence"),
                of(new Change.RemoveRater("r2"), "r2", "problems.change.submitted"),
                of(new Change.Submit("r9", true), "r9", "problems.change.unknownRater"),
                of(new Change.Assign("M9", List.of("r1")), "M9", "problems.change.unknownSubdimension"),
                of(new Change.Assign("M1", List.of("r9")), "r9", "problems.change.unknownRater"));
    }

    @Test
    void nothingChangesInAClosedPeriodButOpeningIt() {
        Dossier closed = apply(START, new Change.Close(true));
        List<Change> changes = List.of(
                new Change.Rate("M1.1", "r1", FOUR),
                new Change.Comment("M1.1", "r1", TEXT),
                new Change.RateCell("CONF", "CASE", "r1", null),
                new Change.MarkConflict("CONF", "CASE", "r1", true, TEXT),
                new Change.PutEvidence(piece("E01", "M1.1")),
                new Change.RemoveEvidence("e1"),
                new Change.VerifyEvidence(List.of("e1"), null),
                new Change.StateValue("CONF", null),
                new Change.AnswerValidity("L1", "r1", 0),
                new Change.PutRater(rater("r5", Role.W)),
                new Change.RemoveRater("x"),
                new Change.Submit("r2", false),
                new Change.Assign("M1", List.of()));
        changes.forEach(change -> refused(closed, change, "", "problems.change.closed"));
        assertEquals(START, apply(closed, new Change.Close(false)));
    }

    @Test
    void takingAnAnswerBackKeepsTheCommentAndANewAnswerTakesItUp() {
        Dossier commented = apply(START, new Change.Comment("M1.1", "r1", TEXT));
        Dossier without = apply(commented, new Change.Rate("M1.1", "r1", null));
        assertEquals(TEXT, without.standing().note(new AnswerPlace("M1.1", "r1")));
        assertEquals(0, without.assessment().ratings().size());
        assertEquals(commented, apply(without, new Change.Rate("M1.1", "r1", new Answer.Level(2))));
    }

    @Test
    void aNewAnswerToACellKeepsItsConflictAndTakingItBackDoesNot() {
        Dossier marked = apply(START, new Change.MarkConflict("CONF", "CASE", "r1", true, TEXT));
        Dossier again = apply(marked, new Change.RateCell("CONF", "CASE", "r1", FOUR));
        assertEquals(
                List.of(new CellRating("CONF", "CASE", "r1", Role.D, FOUR, true, TEXT)),
                again.assessment().matrix());
        Dossier back = apply(again, new Change.RateCell("CONF", "CASE", "r1", null));
        assertEquals(List.of(), back.assessment().matrix());
    }

    @Test
    void anAnswerThatIsTouchedIsNotCarriedOverAnyMore() {
        AnswerPlace indicator = new AnswerPlace("M1.1", "r1");
        AnswerPlace cell = AnswerPlace.cell("CONF", "CASE", "r1");
        Dossier carried = START.standing(s -> s.withCarried(List.of(indicator, cell), List.of("e1")));
        Dossier confirmed = apply(carried, new Change.Rate("M1.1", "r1", new Answer.Level(2)));
        assertEquals(START.assessment(), confirmed.assessment());
        assertEquals(Set.of(cell), confirmed.standing().carried());
        Dossier cellToo = apply(confirmed, new Change.RateCell("CONF", "CASE", "r1", FOUR));
        assertEquals(Set.of(), cellToo.standing().carried());
        Dossier commented = apply(carried, new Change.Comment("M1.1", "r1", TEXT));
        assertEquals(carried.standing().carried(), commented.standing().carried());
        Evidence dated = new Evidence("e1", List.of("M1.1"), "E01", LocalDate.of(2025, 2, 3), TEXT, "r1", null);
        assertEquals(
                Set.of(),
                apply(carried, new Change.PutEvidence(dated)).standing().carriedEvidence());
    }

    @Test
    void severalPiecesAreCheckedAtOnce() {
        Evidence other = new Evidence("e2", List.of("M1.2", "CONF×CASE"), "E03", null, TEXT, null, null);
        Dossier two = apply(START, new Change.PutEvidence(other));
        Dossier checked = apply(two, new Change.VerifyEvidence(List.of("e1", "e2"), "r2"));
        assertEquals(
                List.of("r2", "r2"),
                checked.assessment().evidence().stream()
                        .map(Evidence::verifiedBy)
                        .toList());
        assertEquals(two, apply(checked, new Change.VerifyEvidence(List.of("e1", "e2"), null)));
    }

    @Test
    void evidenceMayNamePeopleWhoDoNotRate() {
        Evidence visited = new Evidence("e3", List.of("M1.2"), "E03", null, TEXT, "agency", "evaluator");
        Dossier with = apply(START, new Change.PutEvidence(visited));
        assertEquals(visited, with.assessment().evidence().get(1));
    }

    @Test
    void aPieceServesEachPlaceOnce() {
        Dossier with = apply(START, new Change.PutEvidence(piece("E01", "M1.2", "M1.1", "M1.2")));
        assertEquals(
                List.of("M1.2", "M1.1"), with.assessment().evidence().get(0).places());
    }

    @Test
    void aRaterGoesWithAllThatIsTheirs() {
        Dossier with = apply(
                START,
                new Change.PutRater(rater("w", Role.W)),
                new Change.Rate("M1.2", "w", FOUR),
                new Change.Comment("M1.3", "w", TEXT),
                new Change.RateCell("CONF", "CASE", "w", FOUR),
                new Change.AnswerValidity("L1", "w", 1),
                new Change.Assign("M1", List.of("w")));
        assertEquals(START, apply(with, new Change.RemoveRater("w")));
    }

    @Test
    void aReleaseTakesThePlaceOfTheEarlierOneAndCanBeWithdrawn() {
        PersonalText other = new PersonalText("购买方规定");
        Dossier released =
                apply(START, new Change.Release("M1.1", "r2", TEXT), new Change.Release("M1.1", "r2", other));
        assertEquals(
                List.of(new org.zhixing.assessment.Release("M1.1", "r2", other)),
                released.assessment().releases());
        assertEquals(START, apply(released, new Change.WithdrawRelease("M1.1", "r2")));
        refused(
                apply(START, new Change.Close(true)),
                new Change.Release("M1.1", "r2", TEXT),
                "",
                "problems.change.closed");
    }

    private static Dossier start() {
        Dossier empty = Dossier.of(Assessment.empty(Desks.MODEL.id(), Desks.MODEL.version(), Desks.AGENCY, Desks.YEAR));
        return apply(
                empty,
                new Change.PutRater(rater("r1", Role.D)),
                new Change.PutRater(rater("r2", Role.S)),
                new Change.PutRater(rater("x", Role.X)),
                new Change.PutRater(rater("t", Role.T)),
                new Change.Rate("M1.1", "r1", new Answer.Level(2)),
                new Change.RateCell("CONF", "CASE", "r1", new Answer.Level(1)),
                new Change.PutEvidence(piece("E01", "M1.1")),
                new Change.Submit("r2", true));
    }

    private static Evidence piece(String type, String... places) {
        return new Evidence("e1", List.of(places), type, null, TEXT, "r1", null);
    }

    private static Rater rater(String id, Role role) {
        return new Rater(id, role, PersonalText.NONE, true, null);
    }

    private static Dossier apply(Dossier dossier, Change... changes) {
        Dossier after = dossier;
        for (Change change : changes) {
            after = change.applyTo(after, Desks.MODEL);
        }
        return after;
    }

    private static void refused(Dossier dossier, Change change, String where, String key) {
        ProblemException refused = assertThrows(ProblemException.class, () -> apply(dossier, change), change::toString);
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        assertEquals(
                where + " " + key,
                refused.problems().get(0).where() + " "
                        + refused.problems().get(0).key());
    }

    private static Arguments of(Change change, String where, String key) {
        return Arguments.of(change, where, key);
    }
}
