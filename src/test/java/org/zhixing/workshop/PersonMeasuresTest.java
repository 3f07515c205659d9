package org.zhixing.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.workshop.Sessions.at;
import static org.zhixing.workshop.Sessions.joined;
import static org.zhixing.workshop.Sessions.keys;
import static org.zhixing.workshop.Sessions.vignette;
import static org.zhixing.workshop.Sessions.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.workshop.Participant.Way;

/** What is said of one participant (specification 6). */
class PersonMeasuresTest {

    private static final double DIGITS = 5e-5;

    /** Test vector TV29. */
    @Test
    void theWorkshopVectorOfTheSpecificationComesOut() {
        PersonMeasures p = person(new int[] {1, 3, 2, 0, 4, 1, 2, 3}, 2, 3, 3, 1, 4, 2, 3, 3);
        assertEquals(0.375, value(p.exact()), DIGITS);
        assertEquals(1.0, value(p.withinOne()), DIGITS);
        assertEquals(0.625, value(p.severity()), DIGITS);
        assertEquals(0.625, value(p.meanAbsoluteError()), DIGITS);
        assertEquals(0.7619, value(p.kappa()), DIGITS);
        assertEquals(0.6997, value(p.spreadRatio()), DIGITS);
        assertEquals(0.9161, Moments.deviation(new double[] {2, 3, 3, 1, 4, 2, 3, 3}), DIGITS);
        assertEquals(1.3093, Moments.deviation(new double[] {1, 3, 2, 0, 4, 1, 2, 3}), DIGITS);
        assertEquals(0.0, value(p.middle()), DIGITS, "two of eight on both sides");
        assertEquals(Set.of(Mark.LENIENT), p.marks());
        assertEquals(8, p.items());
    }

    /** Keys 1, 3 where not said otherwise; worked by hand. */
    @ParameterizedTest
    @CsvSource({
        // exact, within one, mean difference, mean absolute error
        "1 3, 1 3, 1.0, 1.0, 0.0, 0.0, CLOSE",
        "1 3, 2 3, 0.5, 1.0, 0.5, 0.5, CLOSE LENIENT MIDDLE",
        "1 3, 0 3, 0.5, 1.0, -0.5, 0.5, CLOSE SEVERE",
        "1 3, 3 1, 0.0, 0.0, 0.0, 2.0, FAR LOW_KAPPA",
        "1 3, 2 2, 0.0, 1.0, 0.0, 1.0, MIDDLE LOW_KAPPA",
        "0 4 2 2, 2 4 2 2, 0.75, 0.75, 0.5, 0.5, CLOSE LENIENT",
        "0 4 2 2, 4 0 2 2, 0.5, 0.5, 0.0, 2.0, FAR LOW_KAPPA",
        "0 0 0 0 0 0 0 0, 2 2 2 0 0 0 0 0, 0.625, 0.625, 0.75, 0.75, LENIENT MIDDLE FAR LOW_KAPPA"
    })
    void figuresAndMarksComeOutAsWorkedByHand(
            String key, String given, double exact, double withinOne, double severity, double error, String marks) {
        PersonMeasures p = person(levels(key), levels(given));
        assertEquals(exact, value(p.exact()), 1e-12);
        assertEquals(withinOne, value(p.withinOne()), 1e-12);
        assertEquals(severity, value(p.severity()), 1e-12);
        assertEquals(error, value(p.meanAbsoluteError()), 1e-12);
        assertEquals(
                Arrays.asList(marks.split(" ")),
                Arrays.stream(Mark.values())
                        .filter(p.marks()::contains)
                        .map(Mark::name)
                        .toList());
    }

    @Test
    void theHaloMarkNeedsEightItemsAndAKeyThatVaries() {
        int[] key = {0, 4, 0, 4, 0, 4, 0, 4};
        assertTrue(person(key, 1, 3, 1, 3, 1, 3, 1, 3).marks().stream().noneMatch(m -> m == Mark.MIDDLE));
        PersonMeasures flat = person(key, 2, 2, 2, 2, 2, 2, 2, 3);
        assertTrue(flat.marks().contains(Mark.HALO), flat.marks().toString());
        // Spread exactly at the threshold: .6 of the key's is no sign.
        assertEquals(0.5, value(person(key, 1, 3, 1, 3, 1, 3, 1, 3).spreadRatio()), 1e-12);
        assertEquals(
                Lack.TOO_FEW_ITEMS,
                person(Arrays.copyOf(key, 7), 2, 2, 2, 2, 2, 2, 2).spreadRatio().lack());
        assertEquals(
                Lack.EVEN_KEY,
                person(new int[] {2, 2, 2, 2, 2, 2, 2, 3}, 1, 2, 3, 1, 2, 3, 1, 2)
                        .spreadRatio()
                        .lack());
    }

    @Test
    void aKeyBetweenTwoLevelsIsNeverMetExactlyButNearly() {
        Workshop w = Sessions.of(vignette("a", new ExpertKey(List.of(1, 1, 2, 2)), new ExpertKey(List.of(3, 3, 3))));
        PersonMeasures p = first(votes(at(joined(w, "p", Way.PHONE), Stage.FIRST), "p", 2, 3));
        assertEquals(0.5, value(p.exact()), 1e-12);
        assertEquals(1.0, value(p.withinOne()), 1e-12);
        assertEquals(0.25, value(p.severity()), 1e-12);
    }

    @Test
    void whoGaveNothingHasNoFiguresAndNoMarks() {
        Workshop w = at(joined(Sessions.of(vignette("a", keys(1, 2))), "p", Way.PHONE), Stage.FIRST);
        PersonMeasures p = first(w);
        assertEquals(0, p.items());
        for (Measured figure : List.of(
                p.exact(),
                p.withinOne(),
                p.severity(),
                p.meanAbsoluteError(),
                p.spreadRatio(),
                p.middle(),
                p.kappa())) {
            assertNull(figure.value());
            assertEquals(Lack.NO_VOTES, figure.lack());
        }
        assertEquals(Set.of(), p.marks());
        PersonMeasures silent = first(Sessions.vote(w, "p", "M1.1", null));
        assertEquals(1, silent.unknown());
        assertEquals(0, silent.items());
    }

    @Test
    void whoRatesAsTheKeyDoesHasNothingToBeTold() {
        SplittableRandom random = new SplittableRandom(1);
        for (int t = 0; t < 50; t++) {
            int[] key = random.ints(8, 0, 5).toArray();
            PersonMeasures p = person(key, key);
            assertEquals(1.0, p.exact().value());
            assertEquals(0.0, p.severity().value());
            assertEquals(Set.of(Mark.CLOSE), p.marks());
            if (p.kappa().value() != null) {
                assertEquals(1.0, value(p.kappa()), 1e-12);
            }
            if (p.spreadRatio().value() != null) {
                assertEquals(1.0, value(p.spreadRatio()), 1e-12);
            }
        }
    }

    @Test
    void theOrderOfItemsAndOfPeopleChangesNothing() {
        SplittableRandom random = new SplittableRandom(2);
        for (int t = 0; t < 30; t++) {
            int[] key = random.ints(8, 0, 5).toArray();
            int[] given = random.ints(8, 0, 5).toArray();
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
            Collections.rotate(order, random.nextInt(8));
            Collections.swap(order, random.nextInt(8), random.nextInt(8));
            int[] otherKey = order.stream().mapToInt(i -> key[i]).toArray();
            int[] otherGiven = order.stream().mapToInt(i -> given[i]).toArray();
            PersonMeasures one = person(key, given);
            PersonMeasures other = person(otherKey, otherGiven);
            same(one, other);

            Workshop w = Sessions.of(vignette("a", keys(key)));
            Workshop both = at(joined(joined(w, "p", Way.PHONE), "q", Way.PHONE), Stage.FIRST);
            Workshop voted = votes(votes(both, "q", otherGiven), "p", given);
            same(
                    one,
                    Measures.of(voted).people("", 1).stream()
                            .filter(m -> m.participant().id().equals("p"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void oneLevelMoreOnEverythingIsOneMoreLenient() {
        int[] key = {1, 3, 2, 0, 3, 1, 2, 3};
        int[] given = {0, 2, 3, 1, 1, 1, 2, 3};
        int[] more = Arrays.stream(given).map(x -> x + 1).toArray();
        assertEquals(
                value(person(key, given).severity()) + 1,
                value(person(key, more).severity()),
                1e-12);
        assertEquals(
                value(person(key, given).spreadRatio()), value(person(key, more).spreadRatio()), 1e-12);
    }

    private static void same(PersonMeasures one, PersonMeasures other) {
        assertEquals(value(one.severity()), value(other.severity()), 1e-12);
        assertEquals(value(one.exact()), value(other.exact()), 1e-12);
        assertEquals(value(one.middle()), value(other.middle()), 1e-12);
        assertEquals(one.marks(), other.marks());
        if (one.kappa().value() != null) {
            assertEquals(value(one.kappa()), value(other.kappa()), 1e-12);
        }
    }

    private static PersonMeasures person(int[] key, int... given) {
        Workshop w = Sessions.of(vignette("a", keys(key)));
        return first(votes(at(joined(w, "p", Way.PHONE), Stage.FIRST), "p", given));
    }

    private static PersonMeasures first(Workshop w) {
        return Measures.of(w).people("", 1).get(0);
    }

    private static double value(Measured figure) {
        Double value = figure.value();
        assertTrue(value != null, () -> String.valueOf(figure.lack()));
        return value;
    }

    private static int[] levels(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
