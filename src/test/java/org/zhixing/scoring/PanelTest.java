package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Exclusion;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** What is agreed about raters, in numbers: promises to workers, who is left out, how a role's answers become one. */
class PanelTest {

    private static final AssessmentModel ONE = Models.ofWeights(1);
    private static final AssessmentModel TWO = Models.of(
            Models.dimension("M", 1, Models.subdimension("M1", 1, 3, 2, 1)),
            Models.dimension("V", 1, Models.subdimension("V1", 1, 1, 1)),
            Models.dimension("A", 1, Models.subdimension("A1", 1, 1, 1)));

    /** Workers answer 2 throughout, director and supervisor 4 and 1. */
    @ParameterizedTest(name = "{0} promised, {1} workers: {2}")
    @CsvSource(
            nullValues = "null",
            delimiter = '|',
            value = {
                "3 | 0 | {D=4.0, S=1.0}",
                "3 | 1 | null",
                "3 | 2 | null",
                "3 | 3 | {D=4.0, S=1.0, W=2.0}",
                "5 | 0 | {D=4.0, S=1.0}",
                "5 | 3 | null",
                "5 | 4 | null",
                "5 | 5 | {D=4.0, S=1.0, W=2.0}"
            })
    void rolesAreLeftOutBelowWhatWorkersWerePromised(int least, int workers, @Nullable String roles) {
        Answers answers =
                Answers.to(ONE).anonymity(least).level("M1.1", "D1", 4).level("M1.1", "S1", 1);
        for (int i = 1; i <= workers; i++) {
            answers.level("M1.1", "W" + i, 2);
        }
        Map<Role, Double> got = only(answers).roles();
        assertEquals(roles, got == null ? null : new TreeMap<>(got).toString());
    }

    @Test
    void workersWhoGaveNoNumberHideNothingAndHelpNobodyOverTheThreshold() {
        Answers answers = Answers.to(ONE).level("M1.1", "D1", 4).dontKnow("M1.1", "W1");
        assertEquals(Map.of(Role.D, 4.0), only(answers).roles());
        answers.dontKnow("M1.1", "W2").level("M1.1", "W3", 3);
        assertNull(only(answers).roles());
    }

    /** TV30: the mean is 3.1, its trimmed twin 3.5; below ten it is the median. */
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "TRIMMED, 0 2 3 3 3 4 4 4 4 4, 3.5",
        "MEDIAN, 0 2 3 3 3 4 4 4 4 4, 3.5",
        "TRIMMED, 0 0 0 2 2 3 3 4 4 4, 2.3333333333333335",
        "MEDIAN, 0 0 0 2 2 3 3 4 4 4, 2.5",
        "TRIMMED, 0 0 0 2 2 3 4 4 4, 2",
        "TRIMMED, 0 0 0 0 1 1 1 4 4 4 4, 1.5714285714285714",
        "TRIMMED, 0 0 0 0 1 1 1 1 4 4 4 4 4 4 4, 2.2222222222222223"
    })
    void aRoleOfTenCanBeATrimmedMean(Aggregation aggregation, String levels, double expected) {
        Answers answers = Answers.to(ONE).aggregation(aggregation);
        String[] each = levels.split(" ");
        for (int i = 0; i < each.length; i++) {
            answers.level("M1.1", "W" + i, Integer.parseInt(each[i]));
        }
        assertEquals(expected, only(answers).raw(), 1e-12);
    }

    @Test
    void rolesStillWeighTheSameWhenOneOfThemIsTrimmed() {
        Answers answers = Answers.to(ONE).aggregation(Aggregation.TRIMMED).level("M1.1", "D1", 0);
        int[] levels = {0, 2, 3, 3, 3, 4, 4, 4, 4, 4};
        for (int i = 0; i < levels.length; i++) {
            answers.level("M1.1", "W" + i, levels[i]);
        }
        assertEquals(1.75, only(answers).raw());
    }

    @Test
    void whoIsLeftOutCountsAsIfTheyHadNotAnsweredAndTheirMarksAreListed() {
        Answers with = everything(new Random(7)).anonymity(3);
        AssessmentModel model = TWO;
        Assessment without = without(with.done(), "W3");
        Assessment excluded = with.excluded("W3").done();
        Scorecard expected = Scoring.score(model, without);
        Scorecard got = Scoring.score(model, excluded);
        assertEquals(expected.overall(), got.overall());
        assertEquals(expected.indicators(), got.indicators());
        assertEquals(expected.alignment(), got.alignment());
        assertEquals(expected.questionnaires(), got.questionnaires());
        assertEquals(expected.raters(), got.raters());
        assertEquals(List.of("W3"), got.bias().excluded());
        assertEquals(List.of("D1", "S1", "W1", "W2", "W3"), ids(got));
        assertEquals(
                Scoring.score(model, without.withExclusion(new Exclusion("W1", "D1", null, new PersonalText("一人签")))),
                expected,
                "one signature has no effect");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void excludingSomebodyWhoAnsweredNothingChangesNoNumber(long seed) {
        Answers answers = everything(new Random(seed));
        Scorecard before = Scoring.score(TWO, answers.done());
        Scorecard after = Scoring.score(
                TWO, answers.rater("X1", true, null).excluded("X1").done());
        assertEquals(before.overall(), after.overall());
        assertEquals(before.indicators(), after.indicators());
        assertEquals(before.dimensions(), after.dimensions());
    }

    @Test
    void aConflictThatOnlyALeftOutRaterNamesIsGone() {
        Answers answers = Answers.to(TWO).fullyEvidenced(TWO);
        TWO.matrix().askedCells().forEach(c -> answers.cell(c.value(), c.method(), "S1", 3)
                .cell(c.value(), c.method(), "D1", 3));
        Double whole = Scoring.score(TWO, answers.done()).alignment().score();
        answers.conflict("CONF", "CASE", "W1", 3, "代填");
        Scorecard accused = Scoring.score(TWO, answers.done());
        assertNotEquals(whole, accused.alignment().score());
        assertEquals(
                whole,
                Scoring.score(TWO, answers.excluded("W1").done()).alignment().score());
    }

    @Test
    void theRobustScoreLeavesOutRatersOfTwoMarksBesideThoseWhoAreLeftOutAlready() {
        Answers answers = everything(new Random(3)).rater("W2", true, 1.0).rater("W3", true, 1.0);
        for (String rater : List.of("W2", "W3")) {
            TWO.indicators().forEach(i -> answers.level(i.id(), rater, 4));
        }
        Scorecard both = Scoring.score(TWO, answers.done());
        Scorecard one = Scoring.score(TWO, answers.excluded("W2").done());
        Scorecard none = Scoring.score(TWO, answers.excluded("W3").done());
        assertEquals(both.bias().robustScore(), one.bias().robustScore());
        assertEquals(none.overall().score(), none.bias().robustScore());
        assertEquals(both.bias().robustScore(), none.overall().score());
        assertNotEquals(both.overall().score(), none.overall().score());
    }

    private static List<String> ids(Scorecard card) {
        return card.bias().raters().stream()
                .map(BiasReading.RaterMarks::id)
                .sorted()
                .toList();
    }

    /** Levels for every place, of five raters. */
    private static Answers everything(Random random) {
        Answers answers = Answers.to(TWO).fullyEvidenced(TWO);
        for (String rater : List.of("D1", "S1", "W1", "W2", "W3")) {
            TWO.indicators().forEach(i -> answers.level(i.id(), rater, random.nextInt(5)));
            TWO.matrix().askedCells().forEach(c -> answers.cell(c.value(), c.method(), rater, random.nextInt(5)));
        }
        return answers;
    }

    private static Assessment without(Assessment assessment, String rater) {
        return assessment
                .withRaters(assessment.raters().stream()
                        .filter(r -> !r.id().equals(rater))
                        .toList())
                .withRatings(assessment.ratings().stream()
                        .filter(r -> !r.rater().equals(rater))
                        .toList())
                .withMatrix(assessment.matrix().stream()
                        .filter(c -> !c.rater().equals(rater))
                        .toList());
    }

    private static IndicatorScore only(Answers answers) {
        return Scoring.score(ONE, answers.done()).indicators().get(0);
    }
}
