package org.zhixing.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Models;
import org.zhixing.model.Subdimension;
import org.zhixing.trends.Waterfall.Contribution;
import org.zhixing.trends.Waterfall.Source;

/** What moved the total. */
class WaterfallTest {

    private static final AssessmentModel THREE = Models.of(
            List.of(
                    Models.dimension("M", 1, Models.subdimension("M1", 1, 1, 1)),
                    Models.dimension("V", 1, Models.subdimension("V1", 1, 1)),
                    Models.dimension("A", 1, Models.subdimension("A1", 1, 1))),
            List.of(new CriticalCap(List.of("V1.1"), 1, "V", 59, 59), new CriticalCap(List.of("V1.1"), 0, "V", 39, 39)),
            List.of(),
            List.of());

    private static Assessment levels(int m1, int m2, int v, int a) {
        return Answers.to(THREE)
                .level("M1.1", "D1", m1)
                .level("M1.2", "D1", m2)
                .level("V1.1", "D1", v)
                .level("A1.1", "D1", a)
                .fullyEvidenced(THREE)
                .done();
    }

    private static Waterfall waterfall(AssessmentModel model, Assessment before, Assessment after) {
        Waterfall waterfall = YearComparison.of(Years.year(model, after), Years.year(model, before))
                .waterfall();
        assertNotNull(waterfall);
        return waterfall;
    }

    private static double of(Waterfall waterfall, String indicator) {
        return waterfall.parts().stream()
                .filter(p -> indicator.equals(p.indicator()))
                .mapToDouble(Contribution::points)
                .sum();
    }

    private static double of(Waterfall waterfall, Source source) {
        return waterfall.parts().stream()
                .filter(p -> p.source() == source)
                .mapToDouble(Contribution::points)
                .sum();
    }

    @Test
    void aDimensionThatAloneMovedHasItAllSharedByItsIndicators() {
        // M 50 → 87.5 by M1.1 +1 and M1.2 +2; V and A stay at 50: (87.5·50·50)^(1/3) = 60.2537…
        Waterfall waterfall = waterfall(THREE, levels(2, 2, 2, 2), levels(3, 4, 2, 2));
        double moved = Math.cbrt(87.5 * 2500) - 50;
        assertEquals(moved, waterfall.difference(), 1e-9);
        assertEquals(moved / 3, of(waterfall, "M1.1"), 1e-9);
        assertEquals(moved * 2 / 3, of(waterfall, "M1.2"), 1e-9);
        assertEquals(2, waterfall.parts().size());
    }

    @Test
    void twoDimensionsShareByTheMeanOfBothOrders() {
        // M 50 → 100 and A 50 → 25: the mean stays at 50, but M lifted and A lowered it by as much
        Waterfall waterfall = waterfall(THREE, levels(2, 2, 2, 2), levels(4, 4, 2, 1));
        double both = Math.cbrt(100 * 50 * 25);
        double withM = Math.cbrt(100 * 2500);
        double withA = Math.cbrt(25 * 2500);
        double m = ((withM - 50) + (both - withA)) / 2;
        assertEquals(0, waterfall.difference(), 1e-9);
        assertEquals(m, of(waterfall, "M1.1") + of(waterfall, "M1.2"), 1e-9);
        assertEquals(-m, of(waterfall, "A1.1"), 1e-9);
    }

    @Test
    void aLiftedCapStandsForItself() {
        // V1.1 1 → 2: V uncapped 25 → 50; the caps of 59 did not lower V, but the total of (100·25·100)^(1/3) = 63.0
        Waterfall waterfall = waterfall(THREE, levels(4, 4, 1, 4), levels(4, 4, 2, 4));
        double before = Math.cbrt(250_000);
        double after = Math.cbrt(500_000);
        assertEquals(59, waterfall.before(), 1e-9);
        assertEquals(after - before, of(waterfall, "V1.1"), 1e-9);
        assertEquals(before - 59, of(waterfall, Source.CAPS), 1e-9);
    }

    @Test
    void evidenceIsToldApartFromAnswers() {
        Answers before = Answers.to(THREE);
        Answers after = Answers.to(THREE);
        THREE.indicators().forEach(i -> before.level(i.id(), "D1", i.id().equals("V1.1") ? 2 : 4));
        THREE.indicators().forEach(i -> after.level(i.id(), "D1", i.id().equals("V1.1") ? 2 : 4));
        Waterfall waterfall =
                waterfall(THREE, before.done(), after.fullyEvidenced(THREE).done());
        assertEquals(waterfall.difference(), of(waterfall, Source.EVIDENCE), 1e-9);
        assertEquals(Math.cbrt(500_000) - 50, waterfall.difference(), 1e-9);
    }

    @Test
    void answeringOneMoreThatLiesHigherLiftsByCoverage() {
        AssessmentModel model = Models.of(Models.dimension("M", 1, Models.subdimension("M1", 1, 4, 1)));
        Assessment one =
                Answers.to(model).level("M1.1", "D1", 1).fullyEvidenced(model).done();
        Assessment both = Answers.to(model)
                .level("M1.1", "D1", 1)
                .level("M1.2", "D1", 4)
                .fullyEvidenced(model)
                .done();
        // 25 → (4·25 + 100)/5 = 40; the dimension's mean of both years is 32.5
        Waterfall waterfall = waterfall(model, one, both);
        assertEquals(15, of(waterfall, Source.COVERAGE), 1e-9);
        assertEquals(0.2 * (100 - 32.5), of(waterfall, "M1.2"), 1e-9);
        assertEquals(-0.2 * (25 - 32.5), of(waterfall, "M1.1"), 1e-9);
    }

    @Test
    void thePartsAlwaysAddUpAndDoNotDependOnTheModelsOrder() {
        Random random = new Random(20261126);
        int compared = 0;
        for (int run = 0; run < 300; run++) {
            AssessmentModel model = randomModel(random);
            Assessment before = random(random, model);
            Assessment after = random(random, model);
            YearComparison comparison = YearComparison.of(Years.year(model, after), Years.year(model, before));
            Waterfall waterfall = comparison.waterfall();
            if (waterfall == null) {
                continue;
            }
            compared++;
            double sum =
                    waterfall.parts().stream().mapToDouble(Contribution::points).sum();
            assertEquals(waterfall.difference(), sum, 1e-6, "run " + run);
            for (List<Waterfall.Step> steps :
                    List.of(waterfall.steps(), waterfall.bySubdimension(), waterfall.byIndicator())) {
                assertEquals(
                        waterfall.difference(),
                        steps.stream().mapToDouble(Waterfall.Step::points).sum(),
                        1e-6);
            }
            AssessmentModel shuffled = shuffled(random, model);
            Waterfall other = waterfall(shuffled, shuffled(random, before), shuffled(random, after));
            assertEquals(byKey(waterfall).keySet(), byKey(other).keySet(), "run " + run);
            byKey(other).forEach((key, points) -> assertEquals(byKey(waterfall).get(key), points, 1e-6, key));
        }
        assertTrue(compared > 150, compared + " compared");
    }

    private static Map<String, Double> byKey(Waterfall waterfall) {
        Map<String, Double> parts = new HashMap<>();
        waterfall.parts().stream()
                .filter(p -> Math.abs(p.points()) > 1e-7)
                .forEach(p -> parts.merge(p.source() + " " + p.indicator(), p.points(), Double::sum));
        return parts;
    }

    private static AssessmentModel randomModel(Random random) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String id : List.of("M", "V", "A")) {
            List<Subdimension> parts = new ArrayList<>();
            for (int s = 1; s <= 2; s++) {
                List<Indicator> indicators = new ArrayList<>();
                for (int i = 1; i <= 3; i++) {
                    indicators.add(Models.indicator(
                            id + s + "." + i, 1 + random.nextInt(3), random.nextInt(4) == 0, false, Map.of()));
                }
                parts.add(Models.subdimension(id + s, 1 + random.nextInt(3), indicators.toArray(Indicator[]::new)));
            }
            dimensions.add(Models.dimension(id, 1 + random.nextInt(3), parts.toArray(Subdimension[]::new)));
        }
        return Models.of(
                dimensions,
                List.of(
                        new CriticalCap(List.of("V1.1", "V1.2"), 1, "V", 59, 59),
                        new CriticalCap(List.of("V1.1"), 0, "V", 39, 39)),
                List.of(),
                List.of());
    }

    private static Assessment random(Random random, AssessmentModel model) {
        Answers answers = Answers.to(model);
        for (Indicator indicator : model.indicators()) {
            int kind = random.nextInt(14);
            if (kind == 0) {
                answers.notApplicable(indicator.id(), "D1");
            } else if (kind > 1) {
                answers.level(indicator.id(), "D1", random.nextInt(5)).level(indicator.id(), "S1", random.nextInt(5));
            }
            if (random.nextBoolean()) {
                answers.evidence(random.nextBoolean() ? "E01" : "E03", indicator.id());
            }
            if (random.nextBoolean()) {
                answers.evidence("E05", indicator.id());
            }
        }
        model.matrix().askedCells().forEach(c -> answers.cell(c.value(), c.method(), "S1", random.nextInt(5)));
        return answers.done();
    }

    private static AssessmentModel shuffled(Random random, AssessmentModel model) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : model.dimensions()) {
            List<Subdimension> parts = new ArrayList<>();
            for (Subdimension part : dimension.subdimensions()) {
                parts.add(Models.subdimension(
                        part.id(),
                        part.weight(),
                        mixed(random, part.indicators()).toArray(Indicator[]::new)));
            }
            dimensions.add(Models.dimension(
                    dimension.id(), dimension.weight(), mixed(random, parts).toArray(Subdimension[]::new)));
        }
        return Models.of(mixed(random, dimensions), model.caps(), List.of(), List.of());
    }

    private static Assessment shuffled(Random random, Assessment assessment) {
        List<Rating> ratings = mixed(random, assessment.ratings());
        return assessment.withRatings(ratings);
    }

    private static <T> List<T> mixed(Random random, List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
