package org.zhixing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditScoringTest {

    private static final AuditScoring SCORING = new AuditScoring(Audits.MODEL);
    private static final double EXACT = 1e-9;

    /** TV32, and the bounds of ruling C8: F02 F07 F08 F11 F14 weigh 3 each, F03 F06 F20 1, the whole 44. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "4, F16=1, 40, 94.88636363636364, OK",
                "4, F16=0, 20, 93.18181818181819, OK",
                "4, '', 100, 100, OK",
                "1, F16=2 F17=2, 28.40909090909091, 28.40909090909091, OK",
                "3, F16=1 F17=0, 20, 66.47727272727273, OK",
                "4, F02=- F07=- F03=- F06=-, 100, 100, OK",
                "4, F02=- F07=- F08=-, null, null, LOW_COVERAGE",
                "4, F16=-, null, null, CRITICAL_UNRATED",
                "4, F02=NA F07=NA F08=NA F11=NA F14=NA F01=NA, 100, 100, OK",
                "4, F02=NA F07=NA F08=NA F11=NA F14=NA F01=NA F20=NA, null, null, LOW_COVERAGE"
            })
    void aFileIsScoredThenCapped(
            int level, String different, @Nullable Double score, @Nullable Double uncapped, FileResult.Status status) {
        FileResult got = SCORING.file(Audits.file("C", "W", "S", 9, Audits.reading(level, different)));
        assertEquals(status, got.status());
        near(score, got.score());
        near(uncapped, got.uncapped());
    }

    @Test
    void aCriticalZeroCannotWaitForTheRestOfTheFile() {
        FileResult got =
                SCORING.file(Audits.file("C", "W", "S", 9, Audits.reading(4, "F16=0 F01=- F02=- F07=- F08=- F11=-")));
        assertEquals(FileResult.Status.LOW_COVERAGE, got.status());
        assertEquals(List.of(FileResult.Flag.ACT_NOW), got.flags());
        AgencyResult agency = agency(concat(
                Audits.files("A", 20, 4, 4, 4),
                Audits.file("x", "W", "A", 20, Audits.reading(4, "F16=0 F01=- F02=- F07=- F08=- F11=-"))));
        near(59.0, agency.score());
        near(100.0, agency.uncapped());
    }

    /** TV33: ten high-risk files all at 70, of fifty others some, all at 82. */
    @Test
    void theVectorOfTheSpecificationGivesEighty() {
        List<ScoredFile> files = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            String stratum = i < 10 ? "HIGH" : "O";
            double score = i < 10 ? 70 : 82;
            FileResult result = new FileResult(
                    "C" + i, "W", stratum, score, score, 1.0, FileResult.Status.OK, List.of(), List.of());
            files.add(new ScoredFile(stratum, i < 10 ? 10 : 50, result, true));
        }
        AgencyResult got = new AgencyScoring(Audits.RULES).of(files, 60);
        near(80.0, got.score());
        near(80.0, got.low());
        near(0.0, got.criticalShare());
    }

    /** (10·75 + 50·100)/60. */
    @Test
    void strataCountByTheirSize() {
        AgencyResult got = agency(concat(Audits.files("HIGH", 10, 3, 3), Audits.files("O", 50, 4, 4)));
        near(95.83333333333333, got.score());
        near(0.0, got.se());
        assertNull(got.low(), "four files give no interval");
    }

    /** Scores 50 100 of N=4 and 75 of N=6: s² = 1250, pooled 1250; SE² = .16·.5·1250/2 + .36·(5/6)·1250 = 50 + 375. */
    @Test
    void aStratumOfOneFileTakesTheVarianceWithinAll() {
        AgencyResult got = agency(concat(Audits.files("A", 4, 2, 4), Audits.files("B", 6, 3)));
        near(75.0, got.score());
        near(Math.sqrt(425), got.se());
        assertNull(
                agency(concat(Audits.files("A", 4, 2), Audits.files("B", 6, 3))).se());
    }

    @Test
    void theIntervalNeedsTenFilesAndStopsAtTheCapAndAtTheEnds() {
        AgencyResult ten = agency(Audits.files("A", 40, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3));
        double se = Math.sqrt(0.75 * (10 * 12.5 * 12.5 / 9) / 10);
        near(62.5 - 1.6449 * se, ten.low());
        near(62.5 + 1.6449 * se, ten.high());
        assertNull(agency(Audits.files("A", 40, 2, 3, 2, 3, 2, 3, 2, 3, 2)).low());
        AgencyResult high = agency(Audits.files("A", 40, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2));
        near(100.0, high.high());
    }

    /** Exactly a tenth is no cap, more is; the share goes by strata. */
    @Test
    void moreThanATenthWithALowCriticalItemCapsTheAgency() {
        List<AuditedFile> files = new ArrayList<>(Audits.files("A", 40, 4, 4, 4, 4, 4, 4, 4, 4, 4));
        files.add(Audits.file("x", "W", "A", 40, Audits.reading(4, "F16=1")));
        AgencyResult got = agency(files);
        near(0.1, got.criticalShare());
        assertEquals(false, got.capped());
        near(94.0, got.score());
        files.remove(0);
        got = agency(files);
        near(1.0 / 9, got.criticalShare());
        near(59.0, got.score());
        near(840.0 / 9, got.uncapped());
    }

    @Test
    void strataWithoutAScoreLeaveTheWeightsAndTooManyOfThemTheScore() {
        AgencyResult got = agency(concat(
                Audits.files("A", 80, 3, 3), Audits.lost(Audits.file("x", "W", "B", 20, Audits.reading(4, "")))));
        near(75.0, got.score());
        assertEquals(AgencyResult.Status.PROVISIONAL, got.status());
        near(60.0, got.uncappedLowerBound());
        near(59.0, got.lowerBound());
        got = agency(concat(
                Audits.files("A", 79, 3, 3), Audits.lost(Audits.file("x", "W", "B", 21, Audits.reading(4, "")))));
        assertEquals(AgencyResult.Status.INSUFFICIENT, got.status());
        assertNull(got.score());
        assertNull(got.lowerBound());
        assertEquals(1, got.lost());
    }

    @Test
    void aTenthLostIsNotYetProvisional() {
        List<AuditedFile> files = new ArrayList<>(Audits.files("A", 40, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
        files.set(0, Audits.lost(files.get(0)));
        assertEquals(AgencyResult.Status.OK, agency(files).status());
        near(45.0, agency(files).lowerBound());
        files.set(1, Audits.lost(files.get(1)));
        assertEquals(AgencyResult.Status.PROVISIONAL, agency(files).status());
    }

    /** Ruling C11: the mean of 100 and 50, or what both agreed on; kappa always over what each said before. */
    @Test
    void ofTwoReadingsTheAgreedOneCountsOrTheMean() {
        AuditedFile file = Audits.file("C", "W", "S", 9, Audits.reading(4, ""));
        Reading second = Audits.reading(2, "");
        near(75.0, SCORING.file(Audits.twice(file, second, null)).score());
        AuditedFile agreed = Audits.twice(file, second, Audits.reading(3, "F16=1"));
        near(40.0, SCORING.file(agreed).score());
        SecondReadings got = SCORING.result(List.of(agreed), 9).secondReadings();
        assertEquals(20, got.pairs());
        near(0.0, got.exact());
        near(0.0, got.kappa());
        SecondReadings same = SCORING.result(
                        List.of(Audits.twice(
                                Audits.file("C", "W", "S", 9, Audits.reading(4, "F01=0")),
                                Audits.reading(4, "F01=0"),
                                null)),
                        9)
                .secondReadings();
        near(1.0, same.kappa());
        assertNull(SCORING.result(List.of(file), 9).secondReadings().kappa());
    }

    @Test
    void aWorkerHasAMeanFromThreeScoredFilesOn() {
        List<WorkerResult> workers = SCORING.result(
                        concat(Audits.files("A", 9, 2, 3, 4), Audits.files("B", 9, 2, 2)), 18)
                .workers();
        assertEquals(new WorkerResult("WA", 3, 75.0, 50.0, 100.0), workers.get(0));
        assertEquals(new WorkerResult("WB", 2, null, null, null), workers.get(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void hidingAFileNeverRaisesTheLowerBoundAndABetterMarkNeverLowersTheScore(long seed) {
        Random random = new Random(seed);
        List<AuditedFile> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String critical = random.nextInt(6) == 0 ? "F16=" + random.nextInt(3) : "";
            files.add(Audits.file(
                    "C" + i, "W" + i % 4, "S" + i % 3, 20, Audits.reading(1 + random.nextInt(4), critical)));
        }
        Double before = agency(files).lowerBound();
        Double score = agency(files).score();
        assertNotNull(before);
        assertNotNull(score);
        for (int i = 0; i < files.size(); i++) {
            List<AuditedFile> hidden = new ArrayList<>(files);
            hidden.set(i, Audits.lost(files.get(i)));
            Double after = agency(hidden).lowerBound();
            assertTrue(after == null || after <= before + EXACT, i + ": " + before + " to " + after);
            List<AuditedFile> better = new ArrayList<>(files);
            var marks = new java.util.LinkedHashMap<>(files.get(i).first().marks());
            String item = Audits.id(1 + random.nextInt(20));
            if (marks.get(item) instanceof ItemMark.Level level && level.level() < 4) {
                marks.put(item, new ItemMark.Level(level.level() + 1));
                better.set(i, Audits.file("C" + i, "W", "S" + i % 3, 20, new Reading(marks, true)));
                Double raised = agency(better).score();
                assertTrue(raised != null && raised >= score - EXACT);
            }
        }
    }

    @Test
    void theQuickScreenCountsWhatDisplaysSixtyAndIsNotCapped() {
        List<AuditedFile> files = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            files.add(Audits.file("C" + i, "W", "ALL", 60, Audits.reading(i < 13 ? 3 : 2, "")));
        }
        assertEquals(new QuickScreen(19, 13, 0, QuickScreen.Verdict.ENOUGH), quick(files));
        files.set(0, Audits.lost(files.get(0)));
        assertEquals(new QuickScreen(19, 12, 0, QuickScreen.Verdict.TOO_FEW), quick(files));
        files.set(18, Audits.file("C18", "W", "ALL", 60, Reading.NONE));
        assertEquals(new QuickScreen(19, 12, 1, QuickScreen.Verdict.UNDECIDED), quick(files));
        files.set(1, Audits.file("C1", "W", "ALL", 60, Audits.reading(4, "F16=1")));
        assertEquals(new QuickScreen(19, 11, 1, QuickScreen.Verdict.TOO_FEW), quick(files));
        assertEquals(QuickScreen.Verdict.ALL_READ, quick(files.subList(2, 6)).verdict());
    }

    /** Nineteen draws with chance p: 13 or more pass. */
    @Test
    void theErrorsOfTheQuickScreenAreThoseOfTheBinomial() {
        assertEquals(QuickScreen.ALPHA, 1 - atLeastThirteen(QuickScreen.GOOD_SHARE), 5e-4);
        assertEquals(QuickScreen.BETA, atLeastThirteen(QuickScreen.POOR_SHARE), 5e-4);
    }

    private static double atLeastThirteen(double p) {
        double sum = 0;
        for (int k = QuickScreen.DECISION; k <= QuickScreen.FILES; k++) {
            double ways = 1;
            for (int i = 0; i < k; i++) {
                ways *= (double) (QuickScreen.FILES - i) / (i + 1);
            }
            sum += ways * Math.pow(p, k) * Math.pow(1 - p, QuickScreen.FILES - k);
        }
        return sum;
    }

    private static QuickScreen quick(List<AuditedFile> files) {
        return SCORING.result(files, 60).quickScreen(Audits.RULES);
    }

    private static AgencyResult agency(List<AuditedFile> files) {
        int population = files.stream()
                .collect(java.util.stream.Collectors.toMap(AuditedFile::stratum, AuditedFile::stratumSize, (a, b) -> a))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        return SCORING.result(files, population).agency();
    }

    private static List<AuditedFile> concat(List<AuditedFile> files, AuditedFile more) {
        return concat(files, List.of(more));
    }

    private static List<AuditedFile> concat(List<AuditedFile> files, List<AuditedFile> more) {
        List<AuditedFile> all = new ArrayList<>(files);
        all.addAll(more);
        return all;
    }

    private static void near(@Nullable Double expected, @Nullable Double actual) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, EXACT);
        }
    }
}
