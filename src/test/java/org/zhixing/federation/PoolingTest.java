package org.zhixing.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;

/** Several agencies together. */
class PoolingTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    private static Contribution agency(int number, @Nullable Double overall, Map<String, Double> indicators) {
        return new Contribution(
                String.format("%016x", number),
                2026,
                MODEL.id(),
                MODEL.version(),
                overall,
                Map.of(),
                Map.of(),
                indicators,
                Map.of(),
                List.of(),
                List.of());
    }

    private static FederationView of(List<Contribution> all) {
        return Pooling.of(MODEL, 2026, all);
    }

    @ParameterizedTest
    @CsvSource({
        // 10 20 30 40 50: places 1, 2, 3
        "'10 20 30 40 50', 20, 30, 40",
        // 10 20 30 40 50 60: places 1.25, 2.5, 3.75
        "'60 50 40 30 20 10', 22.5, 35, 47.5",
        "'7 7 7 7 7', 7, 7, 7",
    })
    void quartilesAreThoseOfSpreadsheets(String values, double lower, double median, double upper) {
        Spread spread = new Spread(
                List.of(values.split(" ")).stream().map(Double::valueOf).toList(), 0);
        assertEquals(lower, spread.lowerQuartile());
        assertEquals(median, spread.median());
        assertEquals(upper, spread.upperQuartile());
    }

    @Test
    void underFiveAgenciesThereIsAMedianAndNoQuartile() {
        Spread four = new Spread(List.of(40.0, 10.0, 30.0, 20.0), 1);
        assertEquals(25, four.median());
        assertNull(four.lowerQuartile());
        assertNull(four.upperQuartile());
        assertEquals(List.of(10.0, 20.0, 30.0, 40.0), four.values(), "no place tells whose it is");
        assertNull(new Spread(List.of(), 3).median());
    }

    @Test
    void bandsLookAtTheDisplayedScoreAndAMissingTotalIsInNone() {
        FederationView view = of(List.of(
                agency(1, 59.96, Map.of()),
                agency(2, 59.94, Map.of()),
                agency(3, 90.0, Map.of()),
                agency(4, null, Map.of())));
        assertEquals(
                Map.of("weak", 0, "emerging", 1, "adequate", 1, "good", 0, "exemplary", 1),
                view.total().bands());
        assertEquals(3, view.total().spread().n());
        assertEquals(1, view.total().spread().missing());
        assertEquals(4, view.agencies());
    }

    @ParameterizedTest
    @CsvSource({
        // half of the rated: in; under half: out; two rated are too few
        "'2 1 3 4', true, true",
        "'2 3 3', false, true",
        "'2 2 3', true, false",
        "'2 2', false, false",
        "'2.5 2.5 2.5', false, false",
    })
    void whatHalfShareIsCommon(String levels, boolean weakness, boolean strength) {
        List<Contribution> all = new ArrayList<>();
        for (String level : levels.split(" ")) {
            all.add(agency(all.size(), 50.0, Map.of("M1.1", Double.valueOf(level))));
        }
        all.add(agency(99, 50.0, Map.of()));
        FederationView view = of(all);
        assertEquals(weakness, !view.weaknesses().isEmpty());
        assertEquals(strength, !view.strengths().isEmpty());
    }

    @Test
    void theMostSharedStandsFirstAndEqualsInModelOrder() {
        List<Contribution> all = IntStream.range(0, 4)
                .mapToObj(i -> agency(i, 50.0, Map.of("M1.2", 1.0, "M1.1", 2.0, "V1.1", i == 0 ? 3.0 : 0.0)))
                .toList();
        assertEquals(
                List.of(new CommonPoint("M1.1", 4, 4), new CommonPoint("M1.2", 4, 4), new CommonPoint("V1.1", 4, 3)),
                of(all).weaknesses());
    }

    @Test
    void whatStandsUnderAnotherRulerOrInAnotherYearIsNotCompared() {
        List<Contribution> all = List.of(
                agency(1, 50.0, Map.of()),
                version(agency(2, 60.0, Map.of()), "1.9.0", 2026),
                version(agency(3, 70.0, Map.of()), "2.0.0", 2026),
                version(agency(4, 80.0, Map.of()), "1.0.0", 2025));
        FederationView view = of(all);
        assertEquals(List.of(50.0, 60.0), view.total().spread().values());
        assertEquals(1, view.apart());
    }

    private static Contribution version(Contribution c, String version, int year) {
        return new Contribution(
                c.code(),
                year,
                c.model(),
                version,
                c.overall(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    @Test
    void ofAnAgencyThatCameTwiceTheLastCounts() {
        FederationView view =
                of(List.of(agency(1, 50.0, Map.of()), agency(2, 60.0, Map.of()), agency(1, 55.0, Map.of())));
        assertEquals(List.of(55.0, 60.0), view.total().spread().values());
    }

    @Test
    void driftsAreCountedByLevelAndActionsWhereTwoNeedThem() {
        List<Contribution> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(new Contribution(
                    String.format("%016x", i),
                    2026,
                    MODEL.id(),
                    MODEL.version(),
                    50.0,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    i == 4 ? Map.of() : Map.of(Drift.DOC, i),
                    i < 3 ? List.of("R05", "R04") : i == 3 ? List.of("R04", "R01") : List.of(),
                    i == 0 ? List.of("R04") : List.of()));
        }
        FederationView view = of(all);
        assertEquals(
                new DriftCount(Drift.DOC, List.of(1, 1, 1, 1), 1), view.drifts().get(0));
        assertEquals(
                new DriftCount(Drift.ACT, List.of(0, 0, 0, 0), 5), view.drifts().get(1));
        assertEquals(List.of(new SharedAction("R04", 4, 1), new SharedAction("R05", 3, 0)), view.actions());
    }

    @Test
    void theOrderOfAgenciesChangesNothing() {
        Random random = new Random(20261126);
        List<Contribution> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(agency(i, random.nextDouble() * 100, Map.of("M1.1", random.nextInt(9) / 2.0)));
        }
        FederationView view = of(all);
        Collections.shuffle(all, random);
        assertEquals(view, of(all));
        assertTrue(view.mayLeave());
        assertFalse(of(all.subList(0, 4)).mayLeave());
    }
}
