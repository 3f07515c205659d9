package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.InconsistencyPair;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.scoring.BiasReading.AgencyMark;

/** The marks of specification 5 over a model of twenty indicators, of which M1.19 and M1.20 run the other way. */
class SelfReportTest {

    private static final AssessmentModel MODEL = model();

    private static AssessmentModel model() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            indicators.add(Models.indicator("M1." + i, 1, i > 18, false, Map.of()));
        }
        return Models.of(
                List.of(Models.dimension("M", 1, Models.subdimension("M1", 1, indicators.toArray(Indicator[]::new)))),
                List.of(),
                List.of(
                        new InconsistencyPair("P1", "M1.1", "M1.2"),
                        new InconsistencyPair("P2", "M1.3", "M1.4"),
                        new InconsistencyPair("P3", "M1.5", "M1.19")),
                List.of());
    }

    private static Answers answers(String rater, String levels) {
        return add(Answers.to(MODEL), rater, levels);
    }

    private static Answers add(Answers answers, String rater, String levels) {
        for (int i = 0; i < levels.length(); i++) {
            String id = "M1." + (i + 1);
            switch (levels.charAt(i)) {
                case '-' -> {}
                case 'n' -> answers.notApplicable(id, rater);
                case 'd' -> answers.dontKnow(id, rater);
                default -> answers.level(id, rater, levels.charAt(i) - '0');
            }
        }
        return answers;
    }

    private static String marks(Answers answers, String rater) {
        return String.join(
                " ",
                Scoring.score(MODEL, answers.done()).bias().raters().stream()
                        .filter(r -> r.id().equals(rater))
                        .findFirst()
                        .orElseThrow()
                        .marks()
                        .stream()
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "22222222222213232213, '', run of 12 but the rest varies",
        "222222222222--------, STRAIGHT_LINING, twelve the same",
        "22222222222---------, '', eleven the same",
        "222222nd222222------, STRAIGHT_LINING, N/A and don't know are skipped",
        "44444444444444444400, CEILING, nine tenths at the top",
        "4444444433----------, CEILING, exactly four fifths",
        "4444444333----------, '', seven tenths",
        "32323232323232323244, REVERSED_MISMATCH, reversed once turned count 0 against 2.5",
        "31313----------- , INCONSISTENT_PAIRS, two pairs two levels apart",
        "3131323---------, INCONSISTENT_PAIRS, two of three",
        "3122323---------, '', one pair only",
        "--------------------, '', nothing answered"
    })
    void answersLeaveMarks(String levels, String expected, String why) {
        assertEquals(expected, marks(answers("D1", levels).rater("D1", true, 14.0), "D1"), why);
    }

    @Test
    void marksSayWhatTheyRestOnSoThatTheRaterCanExplain() {
        // M1.1 3 and M1.2 1; M1.3 to M1.8 2; M1.19 reversed 4, which counts 0 against M1.5's 2
        BiasReading.Found found = found(
                answers("D1", "312222nd22--------4-").rater("D1", true, 14.0).validity("L2", "D1", 1), "D1");
        assertEquals(new BiasReading.Run("M1.3", "M1.10", 6, 2), found.run());
        assertEquals(14.0, found.medianSeconds());
        assertEquals(1.0 / 9, found.topShare());
        // 3, 1, 2 six times, 4: mean 20/9, squares 9 + 1 + 24 + 16 = 50
        assertEquals(Math.sqrt(50.0 / 9 - 400.0 / 81), found.deviation(), 1e-12);
        assertEquals(-2.0, found.reversedGap());
        assertEquals(
                List.of(new BiasReading.PairGap("M1.1", "M1.2", 3, 1), new BiasReading.PairGap("M1.5", "M1.19", 2, 0)),
                found.pairs());
        assertEquals(1, found.claims());
    }

    @Test
    void whoGaveNoLevelLeavesNothingToRestOn() {
        assertEquals(
                new BiasReading.Found(null, null, null, null, null, List.of(), 0),
                found(answers("D1", "3").dontKnow("M1.1", "S1"), "S1"));
    }

    private static BiasReading.Found found(Answers answers, String rater) {
        return Scoring.score(MODEL, answers.done()).bias().raters().stream()
                .filter(r -> r.id().equals(rater))
                .findFirst()
                .orElseThrow()
                .found();
    }

    @ParameterizedTest(name = "{0} seconds an item")
    @CsvSource({"1.99, TOO_FAST", "2.0, ''", "14, ''"})
    void underTwoSecondsIsTooFastToReadAnchors(double seconds, String expected) {
        assertEquals(expected, marks(answers("D1", "12323123").rater("D1", true, seconds), "D1"));
    }

    @Test
    void claimingTwoThingsHardlyAnyAgencyCanClaimIsAMark() {
        Answers answers = answers("D1", "12323123").validity("L1", "D1", 1).validity("L2", "D1", 0);
        assertEquals("", marks(answers, "D1"));
        assertEquals("IMPRESSION", marks(answers.validity("L3", "D1", 1), "D1"));
    }

    @Test
    void theUnsupportedShareIsWhatTheGateTookOfWhatWasClaimed() {
        Answers answers = answers("D1", "4310----------------").evidence("E03", "M1.1");
        BiasReading got = Scoring.score(MODEL, answers.done()).bias();
        // claimed 4 + 3 + 1 + 0, counted 3 + 2 + 1 + 0
        assertEquals(2.0 / 8, got.unsupportedShare(), 1e-12);
        assertNull(Scoring.score(MODEL, answers("D1", "0").done()).bias().unsupportedShare());
    }

    @ParameterizedTest(name = "director {0}, supervisor {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                "3333333333, 2222222222, 10, 1.0, SELF_SUPERVISOR_GAP_SERIOUS",
                "3333333322, 2222222222, 10, 0.8, SELF_SUPERVISOR_GAP_WATCH",
                "3333333222, 2222222222, 10, 0.7, null",
                "333333333, 222222222, 9, 1.0, null",
                "2222222222, 3333333333, 10, -1.0, null"
            })
    void theDirectorIsComparedWithTheSupervisor(
            String director, String supervisor, int items, double mean, AgencyMark mark) {
        BiasReading got = Scoring.score(
                        MODEL, add(answers("D1", director), "S1", supervisor).done())
                .bias();
        assertEquals(items, got.selfSupervisor().items());
        assertEquals(mean, got.selfSupervisor().mean(), 1e-12);
        assertEquals(mark == null ? List.of() : List.of(mark), got.agencyMarks());
    }

    @Test
    void gapsOnReversedIndicatorsAreTurnedToo() {
        BiasReading got = Scoring.score(
                        MODEL,
                        add(answers("D1", "2-----------------0-"), "S1", "2-----------------3-")
                                .done())
                .bias();
        assertEquals(
                new BiasReading.Gap("M1.19", 3.0),
                got.selfSupervisor().largest().get(0));
    }

    @Test
    void theRobustScoreLeavesOutRatersOfTwoMarks() {
        Answers answers = add(answers("W1", "44444444444444444444"), "W2", "22232222232223222222");
        assertNull(
                Scoring.score(MODEL, answers("W2", "2223222223").done()).bias().robustScore());
        BiasReading got = Scoring.score(MODEL, answers.done()).bias();
        Double alone = Scoring.score(
                        MODEL, answers("W2", "22232222232223222222").done())
                .overall()
                .score();
        assertNotNull(alone);
        assertEquals("STRAIGHT_LINING CEILING REVERSED_MISMATCH", marks(answers, "W1"));
        assertEquals(alone, got.robustScore());
    }
}
