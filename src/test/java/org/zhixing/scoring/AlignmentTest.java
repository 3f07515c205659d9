package org.zhixing.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Models;
import org.zhixing.model.ValueMatrix;
import org.zhixing.scoring.AlignmentScore.Status;

/** Test vectors TV-AL of specification 9.1: the cells of the table, with changes. */
class AlignmentTest {

    private static final double FOUR_DIGITS = 5e-5;

    /** value:stated, then method:relevance:level. */
    private static final List<String> TABLE = List.of(
            "SELFHELP:4 CASE:2:3 GROUP:2:2 COMM:1:1",
            "CONF:4 CASE:2:3 GROUP:2:3 ADMIN:1:2",
            "LIFE:4 CASE:2:4 SUPV:1:3",
            "RESPECT:4 CASE:2:3 GROUP:1:3 COMM:1:3",
            "AWARE:3 CASE:2:1 GROUP:1:2",
            "FAMILY:2 CASE:2:3 GROUP:1:2",
            "COLLECT:2 GROUP:1:3 COMM:2:2",
            "TRAD:1 COMM:1:3",
            "EQUITY:3 ADMIN:2:2 COMM:1:1");

    private static List<String> uniform(int stated, int level) {
        return TABLE.stream()
                .map(row -> row.substring(0, row.indexOf(':') + 1) + stated + " CASE:2:" + level + " GROUP:1:" + level)
                .toList();
    }

    private static List<String> changed(String from, String to) {
        List<String> rows = new ArrayList<>(TABLE);
        rows.replaceAll(row -> row.startsWith(from.split(" ")[0]) ? to : row);
        return rows;
    }

    private record Case(AssessmentModel model, Answers answers) {

        AlignmentScore score() {
            return Scoring.score(model, answers.done()).alignment();
        }
    }

    private static Case of(List<String> rows) {
        List<Cell> cells = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" ");
            for (int i = 1; i < parts.length; i++) {
                String[] cell = parts[i].split(":");
                cells.add(Models.cell(parts[0].split(":")[0], cell[0], Integer.parseInt(cell[1])));
            }
        }
        List<ValueMatrix.Value> values = Models.matrix().values();
        AssessmentModel model = Models.with(
                Models.of(Models.dimension("A", 1, Models.subdimension("A1", 1, 1.0))), Models.matrix(values, cells));
        Answers answers = Answers.to(model).fullyEvidenced(model);
        for (String row : rows) {
            String[] parts = row.split(" ");
            String[] head = parts[0].split(":");
            answers.stated(head[0], Double.parseDouble(head[1]));
            for (int i = 1; i < parts.length; i++) {
                String[] cell = parts[i].split(":");
                if (cell[2].equals("n")) {
                    answers.cellNotApplicable(head[0], cell[0], "S1");
                } else if (!cell[2].equals("-")) {
                    answers.cell(head[0], cell[0], "S1", Integer.parseInt(cell[2]));
                }
            }
        }
        return new Case(model, answers);
    }

    private static void check(AlignmentScore got, double f, double w, double c, double a) {
        assertEquals(Status.OK, got.status());
        assertEquals(f, got.fulfilment(), FOUR_DIGITS);
        assertEquals(w, got.weakestLink(), FOUR_DIGITS);
        assertEquals(c, got.conflict(), FOUR_DIGITS);
        assertEquals(a, got.score(), FOUR_DIGITS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"AL1, 4, 1, 0.25, 0.25, 25.0", "AL2, 4, 4, 1.0, 1.0, 100.0", "AL2b, 2, 2, 0.6923, 0.5, 62.114"})
    void sameEverywhere(String vector, int stated, int level, double f, double w, double a) {
        check(of(uniform(stated, level)).score(), f, w, 0, a);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AL3, CONF, CONF:4 CASE:2:3 GROUP:2:3 ADMIN:1:2, 0.7346, 0.3889, 59.4242",
        "AL6, TRAD, TRAD:1 COMM:1:n, 0.7244, 0.3889, 58.8723",
        "AL7, FAMILY, FAMILY:2 CASE:2:- GROUP:1:2, 0.7133, 0.3889, 58.2734",
        "AL8, LIFE, LIFE:4 CASE:2:0 SUPV:1:0, 0.5926, 0.0, 25.9913"
    })
    void theTableAndItsChanges(String vector, String value, String row, double f, double w, double a) {
        check(of(changed(value, row)).score(), f, w, 0, a);
    }

    @Test
    void anUnratedCellIsBoundedByNothingAndFull() {
        AlignmentScore got =
                of(changed("FAMILY", "FAMILY:2 CASE:2:- GROUP:1:2")).score();
        assertEquals(56.0466, got.low(), FOUR_DIGITS);
        assertEquals(59.4242, got.high(), FOUR_DIGITS);
    }

    @Test
    void aConflictWithAnExampleCostsItsShare() {
        Case al4 = of(TABLE);
        al4.answers().conflict("AWARE", "CASE", "S1", 1, "社工先定目标，再请签字");
        check(al4.score(), 0.7346, 0.3889, 0.0667, 55.4626);
        assertEquals(
                List.of(new AlignmentScore.Mismatch(AlignmentScore.Mismatch.Type.T2, "AWARE", "CASE")),
                al4.score().mismatches().stream()
                        .filter(m -> m.type() == AlignmentScore.Mismatch.Type.T2)
                        .toList());
    }

    @Test
    void aConflictWithoutAnExampleHasNoEffect() {
        Case al4 = of(TABLE);
        al4.answers().conflict("AWARE", "CASE", "S1", 1, "  ");
        check(al4.score(), 0.7346, 0.3889, 0, 59.4242);
    }

    @Test
    void aMandatoryValueIsNeverGuessed() {
        AlignmentScore al5 =
                of(changed("CONF", "CONF:4 CASE:2:- GROUP:2:- ADMIN:1:2")).score();
        assertEquals(Status.INSUFFICIENT, al5.status());
        assertNull(al5.score());
        assertNull(al5.fulfilment());
        assertNull(al5.weakestLink());
        assertNull(al5.conflict());
        assertEquals(new AlignmentScore.Shape(null, null, null), al5.shape());
        assertEquals(
                new AlignmentScore.ValueScore("CONF", 4.0, 4, null, 0.2),
                al5.values().get(1));
    }

    @Test
    void statingNothingGainsLittle() {
        check(
                of(TABLE.stream().map(row -> row.replaceFirst(":\\d", ":0")).toList())
                        .score(),
                0.7933,
                0.3889,
                0,
                62.5526);
    }

    @Test
    void theShapeOfTheTable() {
        AlignmentScore.Shape shape = of(TABLE).score().shape();
        assertEquals(0.118, shape.pearson(), 5e-4);
        assertEquals(0.916, shape.cosine(), 5e-4);
        assertNull(of(uniform(4, 1)).score().shape().pearson());
    }

    @Test
    void mismatchesNameTypeValueAndMethod() {
        Map<String, String> cases = Map.of(
                "AWARE:3 CASE:2:1 GROUP:1:2", "T1 AWARE",
                "TRAD:1 COMM:1:3", "T3 TRAD",
                "EQUITY:3 ADMIN:2:4 COMM:1:1", "T4 EQUITY",
                "FAMILY:2 CASE:2:- GROUP:1:2", "T5 FAMILY");
        cases.forEach((row, expected) -> assertEquals(
                true,
                of(changed(row.split(":")[0], row)).score().mismatches().stream()
                        .anyMatch(m -> (m.type() + " " + m.value()).equals(expected)),
                expected));
    }

    @Test
    void noCellAnsweredMeansAbsentNotZero() {
        Case none = of(TABLE.stream()
                .map(row -> row.replaceAll(":\\d( |$)", ":-$1").replaceFirst(":-", ":3"))
                .toList());
        AlignmentScore got = none.score();
        assertEquals(Status.ABSENT, got.status());
        assertNull(got.score());
        assertEquals(0.0, got.low());
        assertEquals(100.0, got.high());
        assertEquals(List.of(), got.mismatches());
    }

    @Test
    void ratingsOfCellsAreGatedByTheirOwnEvidence() {
        AssessmentModel model = Models.of(Models.dimension("A", 1, Models.subdimension("A1", 1, 1.0)));
        Answers answers = Answers.to(model).cell("CONF", "CASE", "S1", 4).evidence("E03", "CONF×CASE");
        AlignmentScore.CellScore cell = Scoring.score(model, answers.done()).alignment().cells().stream()
                .filter(c -> c.value().equals("CONF") && c.method().equals("CASE"))
                .findFirst()
                .orElseThrow();
        assertEquals(4.0, cell.raw());
        assertEquals(3.0, cell.effective());
    }

    @Test
    void familyFirstWithoutOwnDecisionGetsAWordOfCaution() {
        List<String> rows = changed("AWARE", "AWARE:3 CASE:2:1 GROUP:1:2");
        assertEquals(List.of("family-over-self"), of(rows).score().cautions());
        assertEquals(
                List.of(),
                of(changed("AWARE", "AWARE:3 CASE:2:2 GROUP:1:2")).score().cautions());
    }
}
