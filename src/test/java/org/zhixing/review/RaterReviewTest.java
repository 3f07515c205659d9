package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Reason;
import org.zhixing.agreement.Scale;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.review.RaterReview.Dot;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.Scoring;

/** What may be said of raters, over twelve indicators in two dimensions; M1.6 runs the other way. */
class RaterReviewTest {

    private static final AssessmentModel MODEL = model();

    private static AssessmentModel model() {
        Indicator[] indicators = new Indicator[6];
        for (int i = 0; i < 6; i++) {
            indicators[i] = Models.indicator("M1." + (i + 1), 1, i == 5, false, Map.of());
        }
        return Models.of(
                Models.dimension("M", 1, Models.subdimension("M1", 1, indicators)),
                Models.dimension("V", 1, Models.subdimension("V1", 1, 1, 1, 1, 1, 1, 1)));
    }

    /** Levels for M1.1 … M1.6, V1.1 … V1.6; a dash is no answer. */
    private static Answers add(Answers answers, String rater, String levels) {
        List<Indicator> indicators = MODEL.indicators();
        for (int i = 0; i < levels.length(); i++) {
            if (levels.charAt(i) != '-') {
                answers.level(indicators.get(i).id(), rater, levels.charAt(i) - '0');
            }
        }
        return answers;
    }

    private static Answers answers(String... raterThenLevels) {
        Answers answers = Answers.to(MODEL);
        for (int i = 0; i < raterThenLevels.length; i += 2) {
            add(answers, raterThenLevels[i], raterThenLevels[i + 1]);
        }
        return answers;
    }

    private static RaterReview review(Answers answers) {
        return review(new Dossier(answers.done(), Standing.NEW.withClosed(true)));
    }

    private static RaterReview review(Dossier dossier) {
        return RaterReview.of(MODEL, dossier, Scoring.score(MODEL, dossier.assessment()));
    }

    @Test
    void aPartnerWithAShortFormDoesNotTakeTheIccAway() {
        Answers full = answers("D1", "432143214321", "S1", "332143214322", "S2", "431142214331");
        RaterReview three = review(full);
        RaterReview four = review(add(full, "X1", "----1---2--1"));
        assertNotNull(three.all());
        assertNotNull(four.all());
        assertEquals(3, three.complete());
        assertEquals(3, four.complete());
        assertEquals(4, four.all().raters());
        assertEquals(12, four.all().icc2k().units());
        assertEquals(three.all().icc2k().value(), four.all().icc2k().value());
        RaterReview half = review(add(full, "X2", "-12-1-1-2--1"));
        assertEquals(4, half.complete(), "six levels of twelve are half of them");
    }

    @Test
    void seatsAreThoseWhoGaveALevelAndCount() {
        Answers answers = answers("S1", "12", "D1", "34", "X1", "--", "D2", "21", "C1", "11", "C2", "22")
                .dontKnow("M1.1", "X1")
                .rater("C1", false, null)
                .excluded("D2");
        assertEquals(List.of("D1", "S1", "C1"), keys(review(answers)));
        assertEquals("C2", review(answers).seat("C1").orElseThrow().rater());
    }

    @Test
    void fewerThanThreeRatersHaveNoStatistics() {
        assertNull(review(answers("D1", "123412341234", "S1", "223412341234")).all());
        RaterReview three = review(answers("D1", "123412341234", "S1", "223412341234", "X1", "12"));
        assertEquals(3, three.all().raters());
        assertEquals(Set.of("M"), three.dimensions().keySet(), "only two gave a level in V");
    }

    @Test
    void answersAreComparedAfterReversal() {
        RaterReview got = review(answers("D1", "-----1", "S1", "-----1", "X1", "-----3"));
        assertEquals(List.of(new Agreement.Spread("M1.6", 1, 3, 1)), got.all().items());
        assertEquals(List.of(), got.discuss(), "a range of two");
    }

    @Test
    void aRaterOfOneLevelThroughoutStandsOutsideAlphaAndIsCounted() {
        Answers varied = answers("D1", "123412341234", "S1", "123312341224", "X1", "223412441234");
        RaterReview without = review(varied);
        RaterReview with = review(add(varied, "C1", "222222222222"));
        assertEquals(0, without.unvaried());
        assertEquals(1, with.unvaried());
        assertEquals(without.all().alpha(), with.all().alpha());
        assertEquals(without.all().icc21(), with.all().icc21());
        assertEquals(4, with.all().raters());
        assertTrue(with.all().exact().value() < without.all().exact().value(), "plain shares count everybody");
    }

    @Test
    void alphaAsksForThreeRatersWhoVaried() {
        RaterReview got = review(answers("D1", "123412341234", "S1", "123312341224", "X1", "222222222222"));
        assertEquals(Reason.TOO_FEW, got.all().alpha().get(Scale.ORDINAL).reason());
        assertNotNull(got.all().exact().value());
    }

    @Test
    void indicatorsToDiscussHaveARangeOfThreeOrHalfOfThemTwoApart() {
        Answers answers = answers(
                "D1", "4430--", //
                "S1", "1421--",
                "X1", "442---",
                "C1", "-10---",
                "C2", "--0---");
        // M1.1: 1, 4, 4 range 3. M1.2: 1, 4, 4, 4 range 3. M1.3: 0, 0, 2, 2, 3 range 3, iqr 2. M1.4: 0, 1
        List<Contested> discuss = review(answers).discuss();
        assertEquals(
                List.of("M1.3 3.0 2.0", "M1.1 3.0 1.5", "M1.2 3.0 0.75"),
                discuss.stream()
                        .map(c -> c.indicator() + " " + c.range() + " " + c.iqr())
                        .toList());
        assertEquals(
                "{D=3.0, S=2.0, X=2.0, C=0.0}", new TreeMap<>(discuss.get(0).medians()).toString());
        assertEquals(
                List.of(
                        new Dot(Role.D, 3),
                        new Dot(Role.S, 2),
                        new Dot(Role.X, 2),
                        new Dot(Role.C, 0),
                        new Dot(Role.C, 0)),
                discuss.get(0).dots());
    }

    @Test
    void anInterquartileRangeOfTwoIsEnough() {
        List<Contested> discuss =
                review(answers("D1", "33", "S1", "32", "X1", "11", "C1", "11")).discuss();
        assertEquals(List.of("M1.1"), discuss.stream().map(Contested::indicator).toList());
        assertEquals(2.0, discuss.get(0).iqr());
    }

    @Test
    void directorAndSupervisorAreComparedWidestFirstAfterReversal() {
        List<Difference> got =
                review(answers("D1", "43---0", "D2", "2-----", "S1", "1432-3")).selfSupervisor();
        assertEquals(
                List.of(Difference.of("M1.6", 4, 1), Difference.of("M1.1", 3, 1), Difference.of("M1.2", 3, 4)), got);
        assertEquals(List.of(3.0, 2.0, -1.0), got.stream().map(Difference::gap).toList());
    }

    @Test
    void aRaterWhoseKappasAreFarBelowTheOthersStandsOut() {
        Answers answers = answers(
                "D1", "012340123401", //
                "S1", "012340123411",
                "X1", "012340123402",
                "C1", "430124301224");
        RaterReview got = review(answers);
        assertEquals(
                List.of("C1"),
                got.seats().stream().filter(Seat::apart).map(Seat::key).toList());
        assertTrue(got.seat("C1").orElseThrow().meanKappa() < 0.4);
    }

    @Test
    void aKappaCountsByTheIndicatorsThatBothRated() {
        RaterReview got = review(answers("D1", "012340123401", "S1", "112340123401", "X1", "1022--120110"));
        Agreement.Pair long_ = got.all().pairs().get(0);
        Agreement.Pair brief = got.all().pairs().get(1);
        assertEquals("D1 S1 12 D1 X1 10", told(long_) + " " + told(brief));
        assertEquals(
                (12 * long_.kappa().value() + 10 * brief.kappa().value()) / 22,
                got.seat("D1").orElseThrow().meanKappa(),
                1e-12);
    }

    /** Four agree over twelve indicators; the partner, the other way round, answers so many. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "430, 3, false, false",
        "430124301, 9, false, false",
        "4301243012, 10, true, true",
        "430124301224, 12, true, true"
    })
    void kappasOverFewIndicatorsSetNobodyApart(String partner, int common, boolean mean, boolean apart) {
        RaterReview got = review(answers(
                "D1", "012340123401", //
                "S1", "012340123411",
                "C1", "012340123402",
                "X1", partner));
        Seat seat = got.seat("X1").orElseThrow();
        assertTrue(got.all().pairs().stream()
                .filter(p -> p.a().equals("X1") || p.b().equals("X1"))
                .allMatch(p -> p.kappa().units() == common && p.kappa().value() < 0.4));
        assertEquals(mean, seat.meanKappa() != null);
        assertEquals(apart, seat.apart());
        assertTrue(got.seat("D1").orElseThrow().meanKappa() > (mean ? 0.3 : 0.9));
    }

    private static String told(Agreement.Pair pair) {
        return pair.a() + " " + pair.b() + " " + pair.kappa().units();
    }

    @Test
    void whereEverybodyDisagreesAlikeNobodyStandsOut() {
        Random random = new Random(4);
        Answers answers = Answers.to(MODEL);
        for (String rater : List.of("D1", "S1", "X1", "C1")) {
            MODEL.indicators().forEach(i -> answers.level(i.id(), rater, random.nextInt(5)));
        }
        RaterReview got = review(answers);
        double lowest = got.seats().stream().mapToDouble(Seat::meanKappa).min().orElseThrow();
        assertTrue(lowest < 0.4, "they do disagree");
        assertFalse(got.seats().stream().anyMatch(Seat::apart));
    }

    @Test
    void marksStandWithTheSeat() {
        Answers answers = answers("D1", "444444444444", "S1", "123412341234").rater("D1", true, 1.0);
        Seat seat = review(answers).seat("D1").orElseThrow();
        assertEquals(
                "[STRAIGHT_LINING, TOO_FAST, CEILING, REVERSED_MISMATCH]",
                seat.marks().toString());
        assertEquals(12, seat.found().run().length());
        assertEquals(0.0, seat.found().deviation());
    }

    private static List<String> keys(RaterReview review) {
        return review.seats().stream().map(Seat::key).collect(Collectors.toList());
    }
}
