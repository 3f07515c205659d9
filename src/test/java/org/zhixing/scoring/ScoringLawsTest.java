package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.work.PersonalText;

/** Laws that hold for every assessment, tried on random ones. The seed is the test's parameter. */
class ScoringLawsTest {

    private static final AssessmentModel MODEL = Models.of(
            List.of(
                    Models.dimension(
                            "M", 1, Models.subdimension("M1", 3, 3, 3, 2, 2), Models.subdimension("M2", 2, 1, 2, 3)),
                    Models.dimension(
                            "V",
                            1,
                            Models.subdimension("V1", 3, 2, 1, 1),
                            Models.subdimension("V2", 1, new Indicator[] {
                                Models.indicator("V2.1", 3, false, true, java.util.Map.of()),
                                Models.indicator("V2.2", 2, true, false, java.util.Map.of())
                            })),
                    Models.dimension("A", 1, Models.subdimension("A1", 1, 1, 1, 2))),
            List.of(new CriticalCap(List.of("V2.1"), 1, "V", 59, 59), new CriticalCap(List.of("V2.1"), 0, "V", 39, 39)),
            List.of(),
            List.of());

    private static final List<String> RATERS = List.of("D1", "S1", "S2", "W1", "W2", "W3");

    private static Assessment random(long seed) {
        Random random = new Random(seed);
        Answers answers = Answers.to(MODEL);
        for (Indicator indicator : MODEL.indicators()) {
            for (String rater : RATERS) {
                int kind = random.nextInt(10);
                if (kind == 0) {
                    answers.notApplicable(indicator.id(), rater);
                } else if (kind == 1) {
                    answers.dontKnow(indicator.id(), rater);
                } else if (kind > 2) {
                    answers.level(indicator.id(), rater, random.nextInt(5));
                }
            }
            if (random.nextInt(3) > 0) {
                answers.evidence(random.nextBoolean() ? "E01" : "E03", indicator.id());
            }
            if (random.nextInt(3) > 0) {
                answers.evidence("E05", indicator.id());
            }
        }
        MODEL.matrix().askedCells().forEach(cell -> {
            for (String rater : List.of("D1", "S1", "W1")) {
                if (random.nextInt(4) > 0) {
                    answers.cell(cell.value(), cell.method(), rater, random.nextInt(5));
                }
            }
        });
        return answers.done();
    }

    private static Scorecard score(Assessment assessment) {
        return Scoring.score(MODEL, assessment);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfAnswersIsIrrelevant(long seed) {
        Assessment assessment = random(seed);
        List<Rating> shuffled = new ArrayList<>(assessment.ratings());
        Collections.shuffle(shuffled, new Random(seed));
        List<org.zhixing.assessment.Evidence> evidence = new ArrayList<>(assessment.evidence());
        Collections.reverse(evidence);
        Scorecard straight = new Scoring(MODEL).score(assessment, Scoring.Detail.SCORES);
        Scorecard other = new Scoring(MODEL)
                .score(assessment.withRatings(shuffled).withAllEvidence(evidence), Scoring.Detail.SCORES);
        assertEquals(straight, other);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfAnswersLeavesTheIntervalOverRaters(long seed) {
        Assessment assessment = random(seed);
        List<Rating> mixed = new ArrayList<>(assessment.ratings());
        Collections.shuffle(mixed, new Random(seed));
        assertEquals(
                new Scoring(MODEL)
                        .score(assessment, Scoring.Detail.FULL)
                        .overall()
                        .raterInterval(),
                new Scoring(MODEL)
                        .score(assessment.withRatings(mixed), Scoring.Detail.FULL)
                        .overall()
                        .raterInterval());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void raisingAnAnswerNeverLowersAScore(long seed) {
        Assessment assessment = random(seed);
        Scorecard before = score(assessment);
        Random random = new Random(seed + 1000);
        for (int i = 0; i < 20; i++) {
            Rating rating =
                    assessment.ratings().get(random.nextInt(assessment.ratings().size()));
            boolean reverse = MODEL.indicator(rating.indicator()).orElseThrow().reverse();
            if (rating.answer() instanceof Answer.Level level && level.level() > 0 && level.level() < 4) {
                int better = reverse ? level.level() - 1 : level.level() + 1;
                Scorecard after = score(assessment.withRating(new Rating(
                        rating.indicator(),
                        rating.rater(),
                        rating.role(),
                        new Answer.Level(better),
                        PersonalText.NONE)));
                for (int s = 0; s < before.subdimensions().size(); s++) {
                    assertNotLower(
                            before.subdimensions().get(s).score(),
                            after.subdimensions().get(s).score());
                }
                for (int d = 0; d < before.dimensions().size(); d++) {
                    assertNotLower(
                            before.dimensions().get(d).score(),
                            after.dimensions().get(d).score());
                }
                assertNotLower(before.overall().score(), after.overall().score());
            }
        }
    }

    private static void assertNotLower(Double before, Double after) {
        if (before != null && after != null) {
            assertTrue(after >= before - 1e-9, before + " fell to " + after);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aNotApplicableIndicatorNeverChangesAnother(long seed) {
        Assessment assessment = random(seed);
        String gone =
                MODEL.indicators().get((int) (seed % MODEL.indicators().size())).id();
        Assessment without = assessment;
        for (String rater : RATERS) {
            without = without.withRating(new Rating(
                    gone,
                    rater,
                    org.zhixing.model.Role.valueOf(rater.substring(0, 1)),
                    new Answer.NotApplicable(new PersonalText("无此服务")),
                    PersonalText.NONE));
        }
        List<IndicatorScore> before = score(assessment).indicators();
        List<IndicatorScore> after = score(without).indicators();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).id().equals(gone)) {
                assertEquals(IndicatorScore.Status.NOT_APPLICABLE, after.get(i).status());
            } else {
                assertEquals(before.get(i), after.get(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void boundsHoldTheScoreAndEvidenceNeverRaisesAboveWhatIsTold(long seed) {
        Scorecard got = score(random(seed));
        got.subdimensions().forEach(s -> assertBetween(s.low(), s.score(), s.high()));
        got.dimensions().forEach(d -> assertBetween(d.low(), d.score(), d.high()));
        OverallScore overall = got.overall();
        assertBetween(overall.low(), overall.score(), overall.high());
        assertNotLower(overall.score(), overall.beforeEvidence());
        got.indicators().stream()
                .filter(i -> i.status() == IndicatorScore.Status.OK)
                .forEach(i -> assertTrue(i.effective() <= i.s() && i.effective() <= i.cap()));
    }

    private static void assertBetween(Double low, Double score, Double high) {
        if (score != null) {
            assertTrue(low <= score + 1e-9 && score <= high + 1e-9, low + " " + score + " " + high);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameSeedGivesTheSameIntervalAndItHoldsNoMoreThanAllResamples(long seed) {
        OverallScore.RaterInterval first = score(random(seed)).overall().raterInterval();
        OverallScore.RaterInterval second = score(random(seed)).overall().raterInterval();
        assertEquals(first, second);
        if (first != null) {
            assertTrue(0 <= first.low() && first.low() <= first.high() && first.high() <= 100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oneAnswerOfOneRaterInEveryRoleIsThatAnswer(long seed) {
        Random random = new Random(seed);
        Answers answers = Answers.to(MODEL).fullyEvidenced(MODEL);
        for (Indicator indicator : MODEL.indicators()) {
            int level = random.nextInt(5);
            for (String rater : List.of("D1", "S1", "W1")) {
                answers.level(indicator.id(), rater, level);
            }
        }
        Assessment assessment = answers.done();
        score(assessment).indicators().forEach(i -> {
            Answer.Level given =
                    (Answer.Level) assessment.rating(i.id(), "S1").orElseThrow().answer();
            assertEquals(given.level(), i.raw());
        });
    }
}
