package org.zhixing.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhixing.workshop.Pairs.Pair;

/** Cronbach's components, and what several vignettes say of dimensions. */
class AccuracyTest {

    /** d = (1, 2 | 0, −1): mean .5, rows 1.5 and −.5, columns .5 and .5; (1 + 4 + 0 + 1) / 4 = 1.5 in all. */
    @Test
    void theComponentsComeOutAsWorkedByHand() {
        Accuracy a = Accuracy.of(new Pairs(List.of(
                new Pair("a", "M1.1", 3, 2),
                new Pair("a", "M1.2", 3, 1),
                new Pair("b", "M1.1", 2, 2),
                new Pair("b", "M1.2", 0, 1))));
        assertEquals(2, a.vignettes());
        assertEquals(2, a.items());
        assertEquals(0.25, a.elevation().value());
        assertEquals(1.0, a.differentialElevation().value());
        assertEquals(0.0, a.stereotype().value());
        assertEquals(0.25, a.differential().value());
    }

    @Test
    void theComponentsAddUpToTheMeanSquareAndDoNotDependOnTheOrder() {
        SplittableRandom random = new SplittableRandom(4);
        for (int t = 0; t < 50; t++) {
            List<Pair> pairs = new ArrayList<>();
            double squares = 0;
            for (String vignette : List.of("a", "b", "c")) {
                for (int i = 1; i <= 4; i++) {
                    Pair pair = new Pair(vignette, "M1." + i, random.nextInt(5), random.nextInt(9) / 2.0);
                    pairs.add(pair);
                    squares += pair.difference() * pair.difference() / 12;
                }
            }
            Accuracy a = Accuracy.of(new Pairs(pairs));
            assertEquals(squares, sum(a), 1e-12);
            Collections.shuffle(pairs, new java.util.Random(t));
            Accuracy other = Accuracy.of(new Pairs(pairs));
            assertEquals(a.differential().value(), other.differential().value(), 1e-12);
            assertEquals(a.stereotype().value(), other.stereotype().value(), 1e-12);
        }
    }

    private static double sum(Accuracy a) {
        return a.elevation().value()
                + a.differentialElevation().value()
                + a.stereotype().value()
                + a.differential().value();
    }

    @Test
    void oneTooHighEverywhereIsAllElevation() {
        List<Pair> pairs = new ArrayList<>();
        for (String vignette : List.of("a", "b")) {
            for (int i = 1; i <= 3; i++) {
                pairs.add(new Pair(vignette, "M1." + i, i + 1, i));
            }
        }
        Accuracy a = Accuracy.of(new Pairs(pairs));
        assertEquals(1.0, a.elevation().value(), 1e-12);
        assertEquals(1.0, sum(a), 1e-12);
    }

    @Test
    void itTakesTwoVignettesWithTwoIndicatorsInCommon() {
        Pair one = new Pair("a", "M1.1", 1, 1);
        assertEquals(
                Lack.TOO_FEW_VIGNETTES,
                Accuracy.of(new Pairs(List.of(one))).elevation().lack());
        Pair two = new Pair("b", "M1.2", 1, 1);
        assertEquals(
                Lack.NO_COMMON_ITEMS,
                Accuracy.of(new Pairs(List.of(one, two))).elevation().lack());
        assertNull(Accuracy.of(new Pairs(List.of(one, two))).differential().value());
    }

    /** In three vignettes the key sees M fall where V rises (r = −1), and this participant both rise (r = 1): gap 2. */
    @Test
    void dimensionsThatRiseTogetherOnlyInSomebodysEyesAreSeen() {
        DimensionHalo halo = new DimensionHalo(Sessions.PINNED.model());
        List<Pair> pairs = List.of(
                new Pair("a", "M1.1", 1, 3),
                new Pair("a", "V1.1", 1, 1),
                new Pair("b", "M1.1", 2, 2),
                new Pair("b", "V1.1", 2, 2),
                new Pair("c", "M1.1", 3, 1),
                new Pair("c", "V1.1", 3, 3));
        assertEquals(2.0, halo.of(new Pairs(pairs)).value(), 1e-12);
        assertEquals(
                Lack.TOO_FEW_VIGNETTES, halo.of(new Pairs(pairs.subList(0, 4))).lack());
        List<Pair> flat = pairs.stream()
                .map(p -> new Pair(p.vignette(), p.indicator(), 2, p.key()))
                .toList();
        assertEquals(Lack.NO_VARIANCE, halo.of(new Pairs(flat)).lack());
        PersonMeasures person = PersonMeasures.of(
                Sessions.PINNED.model(),
                new Participant("p", "竹 07", Participant.Way.PHONE),
                1,
                new Pairs(pairs),
                0,
                0);
        assertEquals(true, person.marks().contains(Mark.HALO));
    }
}
