package org.zhixing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {

    /** TV31, and what ruling C1 adds. */
    @ParameterizedTest
    @CsvSource({"8, 7", "20, 13", "60, 21", "200, 27", "1000, 30", "0, 0", "1, 1", "2, 2", "12000, 30", "14000, 31"})
    void asManyAsTheIntervalNeeds(int population, int n) {
        assertEquals(n, Sampling.size(population));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 31, 100, 999, 100_000, 1_000_000_000})
    void neverMoreThanThereAreAndNeverMoreThan31(int population) {
        assertTrue(Sampling.size(population) <= Math.min(population, 31));
        assertTrue(Sampling.size(population) >= Sampling.size(population - 1));
    }

    /** N = 60 needs 21; ten high-risk ones leave 11 for strata of 30, 15 and 5: 6.6, 3.3 and 1.1. */
    @Test
    void whatHighRiskCasesLeaveIsSharedOutByTheLargestRemainder() {
        List<AuditCase> cases = new ArrayList<>();
        add(cases, 10, "W1", true, true);
        add(cases, 30, "W2", false, false);
        add(cases, 15, "W3", false, false);
        add(cases, 5, "W4", false, false);
        CaseSample sample = draw(cases, "2026");
        assertEquals(21, sample.size());
        // W4 gets 1 by proportion, 2 by the floor of its stratum and 3 by that of the worker
        assertEquals("HIGH 10 10 10; W2|closed 30 7 7; W3|closed 15 3 3; W4|closed 5 2 3", strata(sample));
        assertEquals(23, sample.drawn().size());
    }

    /** N = 20 needs 13; of three strata of 6, 6 and 8 the shares are 3.9, 3.9 and 5.2: one each for the two alike. */
    @Test
    void strataAlikeGetTheirRestByWorkerThenState() {
        List<AuditCase> cases = new ArrayList<>();
        add(cases, 8, "W9", true, false);
        add(cases, 6, "W1", true, false);
        add(cases, 6, "W1", false, false);
        assertEquals("W1|closed 6 4 4; W1|open 6 4 4; W9|open 8 5 5", strata(draw(cases, "S")));
        // N = 16 needs 11; four of 4 get 2.75 each, three of them one more
        List<AuditCase> four = new ArrayList<>();
        add(four, 4, "乙", true, false);
        add(four, 4, "甲", true, false);
        add(four, 4, "乙", false, false);
        add(four, 4, "甲", false, false);
        assertEquals("乙|closed 4 3 3; 乙|open 4 3 3; 甲|closed 4 3 3; 甲|open 4 2 2", strata(draw(four, "S")));
    }

    /** Beyond U+FFFF the order of code points is not that of UTF-16 units. */
    @Test
    void workersAreOrderedByCodePoint() {
        List<AuditCase> cases = new ArrayList<>();
        add(cases, 3, "\uFF21", true, false);
        add(cases, 3, "𠀀", true, false);
        assertEquals(
                List.of("\uFF21|open", "𠀀|open"),
                draw(cases, "S").strata().stream().map(CaseSample.Stratum::id).toList());
    }

    /** The hash is what {@code printf S|C1 | sha256sum} prints. */
    @Test
    void theSmallestHashesAreDrawn() {
        DrawOrder order = new DrawOrder("S");
        assertEquals(HASH_OF_C1, order.hash("C1"));
        List<String> ids = IntStream.rangeClosed(1, 40).mapToObj(i -> "C" + i).toList();
        List<AuditCase> cases =
                ids.stream().map(id -> new AuditCase(id, "W1", true, false)).toList();
        int n = Sampling.size(40);
        assertEquals(
                ids.stream()
                        .sorted(Comparator.comparing(order::hash))
                        .limit(n)
                        .sorted()
                        .toList(),
                draw(cases, "S").drawn().stream()
                        .map(d -> d.auditCase().caseId())
                        .sorted()
                        .toList());
    }

    private static final String HASH_OF_C1 = "3efe554f70e3d8416614e4d38492a2d807a19ed1dd1131746dcca2e069e2628f";

    @Test
    void onlyOpenHighRiskCasesAreAllRead() {
        List<AuditCase> cases = new ArrayList<>();
        add(cases, 40, "W1", false, true);
        add(cases, 2, "W1", true, true);
        CaseSample sample = draw(cases, "S");
        assertEquals("HIGH 2 2 2; W1|closed 40 16 16", strata(sample));
    }

    @Test
    void theQuickScreenIsDrawnFromAllAtOnce() {
        List<AuditCase> cases = population(new Random(3), 80);
        CaseSample sample = Sampling.draw(CaseSample.Method.LQAS, cases, "S", List.of());
        assertEquals("ALL 80 19 19", strata(sample));
        DrawOrder order = new DrawOrder("S");
        assertEquals(
                cases.stream()
                        .map(AuditCase::caseId)
                        .sorted(Comparator.comparing(order::hash))
                        .limit(19)
                        .collect(Collectors.toSet()),
                ids(sample));
        assertEquals(
                "ALL 7 7 7",
                strata(Sampling.draw(CaseSample.Method.LQAS, population(new Random(3), 7), "S", List.of())));
    }

    @Test
    void nothingIsDrawnFromNothing() {
        for (CaseSample.Method method : CaseSample.Method.values()) {
            CaseSample sample = Sampling.draw(method, List.of(), "S", List.of());
            assertEquals(0, sample.population());
            assertEquals(List.of(), sample.strata());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfTheListDecidesNothing(long seed) {
        Random random = new Random(seed);
        List<AuditCase> cases = new ArrayList<>(population(random, random.nextInt(150)));
        for (CaseSample.Method method : CaseSample.Method.values()) {
            CaseSample drawn = Sampling.draw(method, cases, "s" + seed, List.of());
            Collections.shuffle(cases, random);
            CaseSample again = Sampling.draw(method, cases, "s" + seed, List.of());
            assertEquals(ids(drawn), ids(again));
            assertEquals(drawn.strata(), again.strata());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyFloorHolds(long seed) {
        Random random = new Random(seed);
        List<AuditCase> cases = population(random, random.nextInt(150));
        CaseSample sample = draw(cases, "s" + seed);
        assertTrue(sample.drawn().size() >= sample.size());
        for (CaseSample.Stratum stratum : sample.strata()) {
            boolean high = stratum.id().equals(CaseSample.HIGH);
            assertTrue(stratum.allocated() >= (high ? stratum.size() : Math.min(2, stratum.size())));
            assertTrue(stratum.drawn() >= stratum.allocated() && stratum.drawn() <= stratum.size());
        }
        cases.stream()
                .collect(Collectors.groupingBy(AuditCase::worker, Collectors.counting()))
                .forEach((worker, own) -> assertTrue(sample.drawn().stream()
                                .filter(d -> d.auditCase().worker().equals(worker))
                                .count()
                        >= Math.min(3, own)));
        assertEquals(
                sample.drawn().size(),
                sample.strata().stream().mapToInt(CaseSample.Stratum::drawn).sum());
    }

    @Test
    void anotherSeedDrawsOthers() {
        List<AuditCase> cases = population(new Random(1), 120);
        assertEquals(ids(draw(cases, "1")), ids(draw(cases, "1")));
        assertTrue(!ids(draw(cases, "1")).equals(ids(draw(cases, "2"))));
    }

    private static CaseSample draw(List<AuditCase> cases, String seed) {
        return Sampling.draw(CaseSample.Method.STRATIFIED, cases, seed, List.of());
    }

    private static String strata(CaseSample sample) {
        return sample.strata().stream()
                .map(s -> s.id() + " " + s.size() + " " + s.allocated() + " " + s.drawn())
                .collect(Collectors.joining("; "));
    }

    private static java.util.Set<String> ids(CaseSample sample) {
        return sample.drawn().stream().map(d -> d.auditCase().caseId()).collect(Collectors.toSet());
    }

    private static void add(List<AuditCase> cases, int count, String worker, boolean open, boolean highRisk) {
        for (int i = 0; i < count; i++) {
            cases.add(new AuditCase("C" + cases.size(), worker, open, highRisk));
        }
    }

    private static List<AuditCase> population(Random random, int size) {
        int workers = 1 + random.nextInt(9);
        return IntStream.range(0, size)
                .mapToObj(i -> new AuditCase(
                        "K" + i, "W" + random.nextInt(workers), random.nextBoolean(), random.nextInt(8) == 0))
                .toList();
    }
}
