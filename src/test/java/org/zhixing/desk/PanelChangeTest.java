package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** What people do about the raters themselves, and when it is refused. */
class PanelChangeTest {

    private static final PersonalText TEXT = new PersonalText("连着答了同一级");
    private static final Anonymity STRICTER = new Anonymity(5, false);

    /** Directors d and d2, supervisor s, workers w and v; nobody has answered. v has submitted. */
    private static final Dossier START = apply(
            Dossier.of(Assessment.empty(Desks.MODEL.id(), Desks.MODEL.version(), Desks.AGENCY, Desks.YEAR)),
            new Change.PutRater(rater("d", Role.D)),
            new Change.PutRater(rater("d2", Role.D)),
            new Change.PutRater(rater("s", Role.S)),
            new Change.PutRater(rater("w", Role.W)),
            new Change.PutRater(rater("v", Role.W)),
            new Change.Submit("v", true));

    private static final Dossier PROPOSED = apply(START, new PanelChange.ProposeExclusion("w", "d", TEXT));

    @TempDir
    Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(new PanelChange.SetAnonymity(new Anonymity(4, true)), "", "leastWorkers"),
                Arguments.of(new PanelChange.ProposeExclusion("x", "d", TEXT), "x", "unknownRater"),
                Arguments.of(new PanelChange.ProposeExclusion("v", "x", TEXT), "x", "unknownRater"),
                Arguments.of(new PanelChange.ProposeExclusion("v", "w", TEXT), "w", "signer"),
                Arguments.of(new PanelChange.ProposeExclusion("s", "s", TEXT), "s", "ownExclusion"),
                Arguments.of(new PanelChange.ProposeExclusion("w", "s", TEXT), "w", "exclusionProposed"),
                Arguments.of(
                        new PanelChange.ProposeExclusion("v", "d", new PersonalText(" ")), "", "decisionWithoutReason"),
                Arguments.of(new PanelChange.SignExclusion("v", "s"), "v", "unknownExclusion"),
                Arguments.of(new PanelChange.SignExclusion("w", "v"), "v", "signer"),
                Arguments.of(new PanelChange.WithdrawExclusion("w", "w"), "w", "signer"),
                Arguments.of(new PanelChange.WithdrawExclusion("v", "d"), "v", "unknownExclusion"),
                Arguments.of(new PanelChange.AnswerAnchor(Anchoring.LOWER, "Q", "w", 1), "Q", "unknownDimension"),
                Arguments.of(new PanelChange.AnswerAnchor(Anchoring.LOWER, "M", "w", 5), "M", "offScale"),
                Arguments.of(new PanelChange.AnswerAnchor(Anchoring.LOWER, "M", "v", 1), "v", "submitted"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotAllowedIsRefusedWithItsPlace(Change change, String where, String key) {
        refuses(PROPOSED, change, where, "problems.change." + key);
    }

    @Test
    void anExclusionTakesEffectOnlyOnceDirectorAndSupervisorHaveBothSigned() {
        assertEquals(Set.of(), PROPOSED.assessment().excluded());
        Dossier anotherDirector = apply(PROPOSED, new PanelChange.SignExclusion("w", "d2"));
        assertEquals(Set.of(), anotherDirector.assessment().excluded());
        Dossier signed = apply(PROPOSED, new PanelChange.SignExclusion("w", "s"));
        assertEquals(
                List.of(new Exclusion("w", "d", "s", TEXT)), signed.assessment().exclusions());
        assertEquals(Set.of("w"), signed.assessment().excluded());
        assertEquals(START, apply(signed, new PanelChange.WithdrawExclusion("w", "d2")));
    }

    @Test
    void aSignatureGoesWithItsSigner() {
        Dossier signed = apply(PROPOSED, new PanelChange.SignExclusion("w", "s"));
        Dossier left = apply(signed, new Change.RemoveRater("s"));
        assertEquals(
                List.of(new Exclusion("w", "d", null, TEXT)), left.assessment().exclusions());
        Dossier worker = apply(signed, new Change.PutRater(rater("s", Role.W)));
        assertEquals(Set.of(), worker.assessment().excluded());
        assertEquals(
                signed, apply(signed, new Change.PutRater(rater("s", Role.S))), "the same person in the same role");
        assertEquals(
                List.of(), apply(left, new Change.RemoveRater("d")).assessment().exclusions());
        assertEquals(
                List.of(),
                apply(signed, new Change.RemoveRater("w")).assessment().exclusions());
    }

    @Test
    void thePromiseCanBeMadeStricterButNotWeakerOnceAWorkerHasAnswered() {
        Dossier strict = apply(START, new PanelChange.SetAnonymity(STRICTER));
        assertEquals(START, apply(strict, new PanelChange.SetAnonymity(Anonymity.USUAL)), "nobody has relied on it");
        Dossier answered = apply(START, new Change.Rate("M1.1", "w", new Answer.DontKnow()));
        Dossier stricter = apply(answered, new PanelChange.SetAnonymity(STRICTER));
        assertEquals(STRICTER, stricter.assessment().anonymity());
        for (Anonymity weaker : List.of(Anonymity.USUAL, new Anonymity(3, false), new Anonymity(5, true))) {
            refuses(stricter, new PanelChange.SetAnonymity(weaker), "", "problems.change.promise");
        }
    }

    @Test
    void anAnchoringAnswerTakesThePlaceOfTheEarlierOneAndCanBeTakenBack() {
        Dossier answered = apply(
                START,
                new PanelChange.AnswerAnchor(Anchoring.LOWER, "M", "w", 1),
                new PanelChange.AnswerAnchor(Anchoring.UPPER, "M", "w", 4),
                new PanelChange.AnswerAnchor(Anchoring.LOWER, "M", "w", 0));
        assertEquals(
                List.of(new AnchorAnswer(Anchoring.LOWER, "M", "w", 0), new AnchorAnswer(Anchoring.UPPER, "M", "w", 4)),
                answered.assessment().anchorAnswers());
        assertEquals(
                START,
                apply(
                        answered,
                        new PanelChange.AnswerAnchor(Anchoring.LOWER, "M", "w", null),
                        new PanelChange.AnswerAnchor(Anchoring.UPPER, "M", "w", null)));
        assertEquals(
                START,
                apply(answered, new Change.RemoveRater("w"), new Change.PutRater(rater("w", Role.W)))
                        .with(START.assessment()));
    }

    @Test
    void whatWasAgreedStandsBesideTheAnswersAndChangesNone() {
        Dossier agreed = apply(START, new PanelChange.RecordConsensus("M1.1", TEXT));
        assertEquals(START.assessment(), agreed.assessment());
        assertEquals(Map.of("M1.1", TEXT), agreed.standing().consensus());
        assertEquals(START, apply(agreed, new PanelChange.RecordConsensus("M1.1", new PersonalText(" "))));
        refuses(START, new PanelChange.RecordConsensus("M9.9", TEXT), "", "problems.assessment.unknownIndicator");
    }

    @Test
    void nothingOfThisChangesInAClosedPeriod() {
        Dossier closed = apply(PROPOSED, new Change.Close(true));
        List<Change> changes = List.of(
                new PanelChange.SetAnonymity(STRICTER),
                new PanelChange.ProposeExclusion("v", "d", TEXT),
                new PanelChange.SignExclusion("w", "s"),
                new PanelChange.WithdrawExclusion("w", "d"),
                new PanelChange.AnswerAnchor(Anchoring.UPPER, "M", "w", 3),
                new PanelChange.RecordConsensus("M1.1", TEXT));
        changes.forEach(change -> refuses(closed, change, "", "problems.change.closed"));
    }

    @Test
    void allOfItReachesTheDiskAndTheLogTellsOfIt() {
        String id;
        Dossier after;
        try (Desk desk = Desks.open(folder)) {
            id = desk.create(Desks.blank());
            try (AssessmentSession session = desk.open(id)) {
                session.apply(new Change.PutRater(rater("d", Role.D)), "d");
                session.apply(new Change.PutRater(rater("s", Role.S)), "d");
                session.apply(new Change.PutRater(rater("w", Role.W)), "d");
                session.apply(new PanelChange.SetAnonymity(STRICTER), "d");
                session.apply(new PanelChange.ProposeExclusion("w", "d", TEXT), "d");
                session.apply(new PanelChange.SignExclusion("w", "s"), "s");
                session.apply(new PanelChange.AnswerAnchor(Anchoring.LOWER, "M", "s", 1), "s");
                session.apply(new PanelChange.RecordConsensus("M1.1", TEXT), "d");
                after = session.dossier();
            }
        }
        try (Desk desk = Desks.open(folder)) {
            assertEquals(after, desk.open(id).dossier());
            assertEquals(
                    List.of(
                            "d rater_terms  ",
                            "d exclusion  w",
                            "s exclusion  w",
                            "s anchor_answer LOWER×M s",
                            "d consensus M1.1 "),
                    desk.log(id).stream()
                            .filter(e -> !List.of("assessment", "rater").contains(e.kind()))
                            .map(e -> e.by() + " " + e.kind() + " " + e.place() + " " + e.rater())
                            .toList());
        }
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

    private static void refuses(Dossier dossier, Change change, String where, String key) {
        ProblemException refused = assertThrows(ProblemException.class, () -> apply(dossier, change), change::toString);
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        assertEquals(
                where + " " + key,
                refused.problems().get(0).where() + " "
                        + refused.problems().get(0).key());
    }
}
