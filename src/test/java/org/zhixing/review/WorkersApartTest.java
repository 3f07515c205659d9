package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Publication;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.review.RaterReview.Hidden;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.Scoring;

/** Frontline workers stand apart only where nothing tells what one of them said (specification 6). */
class WorkersApartTest {

    private static final AssessmentModel MODEL = Models.of(
            Models.dimension("M", 1, Models.subdimension("M1", 1, 1, 1, 1, 1, 1, 1)),
            Models.dimension("V", 1, Models.subdimension("V1", 1, 1, 1, 1, 1, 1)));

    /** Director, supervisor and partner who differ, and these workers; everybody's answers from the seed and the name. */
    private static Answers answers(long seed, int workers) {
        Answers answers = Answers.to(MODEL);
        List<String> raters = new ArrayList<>(List.of("D1", "S1", "X1"));
        for (int i = 1; i <= workers; i++) {
            raters.add("W" + i);
        }
        for (String rater : raters) {
            Random random = new Random(31 * seed + rater.hashCode());
            MODEL.indicators().forEach(i -> answers.level(i.id(), rater, random.nextInt(5)));
        }
        return answers;
    }

    private static Dossier closed(Assessment assessment) {
        return new Dossier(assessment, Standing.NEW.withClosed(true));
    }

    private static RaterReview review(Dossier dossier) {
        return RaterReview.of(MODEL, dossier, Scoring.score(MODEL, dossier.assessment()));
    }

    private static long workerSeats(RaterReview review) {
        return review.seats().stream().filter(s -> s.role() == Role.W).count();
    }

    @ParameterizedTest(name = "{0} promised, {1} workers: {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "3, 0, null, 0",
                "3, 1, TOO_FEW, 0",
                "3, 2, TOO_FEW, 0",
                "3, 3, null, 3",
                "5, 3, TOO_FEW, 0",
                "5, 4, TOO_FEW, 0",
                "5, 5, null, 5"
            })
    void itTakesAsManyAsWerePromised(int least, int workers, @Nullable Hidden hidden, int seats) {
        RaterReview got = review(closed(answers(1, workers).anonymity(least).done()));
        assertEquals(hidden, got.hidden());
        assertEquals(seats, workerSeats(got));
        assertEquals(workers, got.workers());
        assertEquals(3 + workers, got.all().raters(), "statistics count them all the same");
        assertEquals((3 + seats) * (2 + seats) / 2, got.all().pairs().size());
        assertEquals(seats == 0, got.publication() == null);
        boolean dots = got.discuss().stream().flatMap(c -> c.dots().stream()).anyMatch(d -> d.role() == Role.W);
        assertEquals(seats > 0, dots);
    }

    @Test
    void aWorkerWhoIsLeftOutDoesNotHelpOverTheThreshold() {
        assertEquals(
                Hidden.TOO_FEW,
                review(closed(answers(1, 3).excluded("W2").done())).hidden());
    }

    @Test
    void everybodyMustHaveSubmittedWhileThePeriodIsOpen() {
        Assessment assessment = answers(1, 3).done();
        Standing open = Standing.NEW;
        for (Rater rater : assessment.raters()) {
            assertEquals(
                    Hidden.NOT_ALL_IN, review(new Dossier(assessment, open)).hidden(), "without " + rater.id());
            open = open.withSubmitted(rater.id(), true);
        }
        assertNull(review(new Dossier(assessment, open)).hidden());
    }

    @Test
    void anIndicatorThatFewWorkersAnsweredHasNoneOfThemInItsDotsItemsOrKappas() {
        Answers answers = Answers.to(MODEL);
        for (String rater : List.of("D1", "S1", "W1", "W2", "W3")) {
            answers.level("M1.1", rater, 2).level("M1.2", rater, 3);
        }
        // Only two workers answer M1.3, far from the others
        answers.level("M1.3", "D1", 0)
                .level("M1.3", "S1", 1)
                .level("M1.3", "W1", 4)
                .level("M1.3", "W2", 4);
        RaterReview got = review(closed(answers.done()));
        assertNull(got.hidden());
        assertEquals(List.of(), got.discuss(), "0 and 1 are all that may be shown");
        assertEquals(
                "M1.3 0.0 1.0",
                got.all().items().stream()
                        .filter(i -> i.unit().equals("M1.3"))
                        .map(i -> i.unit() + " " + i.min() + " " + i.max())
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                Set.of(2),
                new HashSet<>(got.all().pairs().stream()
                        .filter(p -> p.b().startsWith("W"))
                        .map(p -> p.kappa().units())
                        .toList()));
    }

    @Test
    void rolesAreShownOnScreensAndSheetsOnlyWhereWorkersMayStandApart() {
        Assessment assessment = answers(1, 3).done();
        PinnedModel pinned = new PinnedModel(MODEL, "", "");
        Review done = Reviews.of(pinned, assessment, Sources.NONE);
        assertEquals(done.scorecard().indicator("M1.1").orElseThrow().roles(), done.shownRoles("M1.1"));
        Review open = Reviews.of(pinned, new Dossier(assessment, Standing.NEW), Sources.NONE);
        assertNull(open.shownRoles("M1.1"));
        assertNotNull(open.scorecard().indicator("M1.1").orElseThrow().roles());
    }

    @Test
    void theNumbersOfWorkersComeNeitherFromTheListNorFromTheOrderOfAnswers() {
        Dossier given = closed(answers(1, 6).done());
        List<String> dealt = dealt(review(given));
        List<Rater> raters = new ArrayList<>(given.assessment().raters());
        Random random = new Random(5);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(raters, random);
            var ratings = new ArrayList<>(given.assessment().ratings());
            Collections.shuffle(ratings, random);
            Assessment shuffled = given.assessment().withRaters(raters).withRatings(ratings);
            assertEquals(dealt, dealt(review(closed(shuffled))));
        }
    }

    /** Over many sets of answers each worker gets each number about as often; of 200, one in six is 33. */
    @Test
    void anyWorkerMayGetAnyNumber() {
        int[][] times = new int[6][6];
        for (int seed = 0; seed < 200; seed++) {
            List<String> dealt = dealt(review(closed(answers(seed, 6).done())));
            for (int number = 0; number < 6; number++) {
                times[dealt.get(number).charAt(1) - '1'][number]++;
            }
        }
        for (int[] worker : times) {
            for (int count : worker) {
                assertTrue(count >= 15 && count <= 55, "a number came " + count + " times of 200");
            }
        }
    }

    @Test
    void theNumbersAreDealtAnewWhenSomebodyAnswersOtherwise() {
        Set<List<String>> orders = new HashSet<>();
        for (int level = 0; level < 5; level++) {
            orders.add(
                    dealt(review(closed(answers(1, 6).level("M1.1", "W1", level).done()))));
        }
        assertTrue(orders.size() >= 3, orders.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWorkerBelowTheThresholdChangesNothingThatStandsApart(long seed) {
        RaterReview none = review(closed(answers(seed, 0).done()));
        for (int workers = 1; workers <= 2; workers++) {
            RaterReview some = review(closed(answers(seed, workers).done()));
            assertEquals(none.seats(), some.seats());
            assertEquals(
                    none.discuss().stream().map(WorkersApartTest::withoutLevels).toList(),
                    some.discuss(),
                    "the same to talk about, with no level beside the mean over roles");
            assertEquals(
                    none.selfSupervisor().stream()
                            .map(Difference::withoutLevels)
                            .toList(),
                    some.selfSupervisor());
            assertEquals(none.scaleUse(), some.scaleUse());
            assertEquals(none.all().pairs(), some.all().pairs());
            assertEquals(none.all().items(), some.all().items());
            assertNotEquals(none.all().alpha(), some.all().alpha());
        }
    }

    private static Contested withoutLevels(Contested contested) {
        return new Contested(contested.indicator(), contested.range(), contested.iqr(), Map.of(), List.of());
    }

    /** Director 4, supervisor 1, partner 2, and workers at 0 and 1: what is told of M1.1, and M1.2 that no worker answered. */
    @ParameterizedTest(name = "of {1} workers, {0} promised, {2} answered")
    @CsvSource(
            nullValues = "null",
            value = {
                // promised, workers, of whom answered M1.1; hidden, range and levels, gap and levels
                "3, 0, 0, null, 3.0 of 3, 3.0 = 4.0 − 1.0",
                "3, 2, 2, TOO_FEW, 3.0 of 0, 3.0 = null − null",
                "3, 2, 0, TOO_FEW, 3.0 of 3, 3.0 = 4.0 − 1.0",
                "3, 3, 3, null, 4.0 of 6, 3.0 = 4.0 − 1.0",
                "3, 3, 2, null, 3.0 of 0, 3.0 = null − null",
                "5, 4, 4, TOO_FEW, 3.0 of 0, 3.0 = null − null",
                "5, 5, 5, null, 4.0 of 8, 3.0 = 4.0 − 1.0"
            })
    void whereAWorkerWhoAnsweredDoesNotStandApartNoLevelIsTold(
            int least, int workers, int answered, @Nullable Hidden hidden, String discuss, String gap) {
        Answers answers = Answers.to(MODEL).anonymity(least);
        for (String indicator : List.of("M1.1", "M1.2")) {
            answers.level(indicator, "D1", 4).level(indicator, "S1", 1).level(indicator, "X1", 2);
        }
        for (int w = 1; w <= workers; w++) {
            answers.level("V1.1", "W" + w, 2);
            if (w <= answered) {
                answers.level("M1.1", "W" + w, w % 2);
            }
        }
        RaterReview got = review(closed(answers.done()));
        assertEquals(hidden, got.hidden());
        assertEquals(discuss, told(got, "M1.1"));
        assertEquals("3.0 of 3", told(got, "M1.2"), "no worker answered it");
        assertEquals(gap, gap(got, "M1.1"));
        assertEquals("3.0 = 4.0 − 1.0", gap(got, "M1.2"));
    }

    private static String told(RaterReview review, String indicator) {
        Contested contested = review.discuss().stream()
                .filter(c -> c.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        assertEquals(contested.told(), !contested.medians().isEmpty());
        assertEquals(contested.told(), contested.lowest().isPresent());
        return contested.range() + " of " + contested.dots().size();
    }

    private static String gap(RaterReview review, String indicator) {
        Difference difference = review.selfSupervisor().stream()
                .filter(d -> d.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        return difference.gap() + " = " + difference.self() + " − " + difference.supervisor();
    }

    @Test
    void aReportWithAlmostTheSameWorkersKeepsThemTogether() {
        Dossier three = closed(answers(1, 3).done());
        Publication out = review(three).publication();
        Standing after = three.standing().withPublished(out);
        assertNull(review(three.with(after)).hidden(), "the same report again tells nothing new");
        assertEquals(
                Hidden.DIFFERENCE,
                review(new Dossier(answers(1, 4).done(), after)).hidden());
        assertEquals(
                Hidden.DIFFERENCE,
                review(new Dossier(answers(1, 5).done(), after)).hidden());
        assertNull(review(new Dossier(answers(1, 6).done(), after)).hidden(), "three came at once");
    }

    @Test
    void anAnswerThatChangesAfterTheReportIsADifferenceToo() {
        Answers answers = answers(1, 4);
        Dossier before = closed(answers.level("M1.1", "W2", 1).done());
        Standing after = before.standing().withPublished(review(before).publication());
        Dossier changed = new Dossier(answers.level("M1.1", "W2", 4).done(), after);
        assertEquals(Hidden.DIFFERENCE, review(changed).hidden());
        assertEquals(0, workerSeats(review(changed)));
        assertNull(
                review(new Dossier(answers.level("M1.1", "W2", 1).done(), after))
                        .hidden(),
                "taken back");
        assertEquals(
                Hidden.DIFFERENCE,
                review(new Dossier(answers.excluded("W2").done(), after)).hidden(),
                "left out");
    }

    /** People come, go, answer anew and are left out, and reports go out at any moment. */
    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "3, 3", "4, 5", "5, 5", "6, 5"})
    void noTwoReportsDifferByFewerWorkersThanWerePromised(long seed, int least) {
        Random random = new Random(seed);
        Standing standing = Standing.NEW.withClosed(true);
        List<Publication> out = new ArrayList<>();
        int hidden = 0;
        for (int step = 0; step < 40; step++) {
            int workers = random.nextInt(12);
            Answers answers = answers(seed, workers).anonymity(least);
            for (int i = 1; i <= workers; i++) {
                if (random.nextInt(6) == 0) {
                    answers.level("M1.1", "W" + i, random.nextInt(5));
                }
                if (random.nextInt(12) == 0) {
                    answers.excluded("W" + i);
                }
            }
            RaterReview review = review(new Dossier(answers.done(), standing));
            Publication publication = review.publication();
            if (publication == null) {
                hidden++;
                assertEquals(0, workerSeats(review));
                continue;
            }
            assertEquals(publication.answers().size(), workerSeats(review));
            for (Publication earlier : out) {
                int difference = publication.difference(earlier);
                assertTrue(difference == 0 || difference >= least, "they differ by " + difference);
            }
            out.add(publication);
            standing = standing.withPublished(publication);
        }
        assertTrue(out.size() > 1 && hidden > 5, out.size() + " reports with workers, " + hidden + " without");
    }

    /** Ids of the workers, by their number. */
    private static List<String> dealt(RaterReview review) {
        return review.seats().stream()
                .filter(s -> s.role() == Role.W)
                .map(Seat::rater)
                .toList();
    }
}
