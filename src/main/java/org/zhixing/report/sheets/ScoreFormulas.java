package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.CriticalCap;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;

/**
 * The scoring rules of specification 9 as formulas over the indicator sheet, with functions that Excel, WPS and
 * LibreOffice share. Rows count from 0 as everywhere; a score that cannot be given is an empty text.
 */
final class ScoreFormulas {

    /** No score exceeds it, so that it stands for "no cap". */
    private static final String NO_CAP = "100";

    private final Grid grid;
    private final Subject subject;

    ScoreFormulas(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
    }

    private String at(int row, Column column) {
        return grid.address(row, column.ordinal());
    }

    private String range(Column column, int from, int to) {
        return grid.range(column.ordinal(), from, to);
    }

    private String word(String key) {
        return "\"" + subject.say(key).replace("\"", "\"\"") + "\"";
    }

    private String missing() {
        return word("terms.status.MISSING");
    }

    private String notApplicable() {
        return word("terms.status.NOT_APPLICABLE");
    }

    private String insufficient() {
        return word("terms.status.INSUFFICIENT");
    }

    private String lowCoverage() {
        return word("terms.status.LOW_COVERAGE");
    }

    private String scored() {
        return word("terms.status.OK");
    }

    /** Step 3: reversed indicators count from the other end. */
    String s(int row, boolean reverse) {
        String raw = at(row, Column.RAW);
        return "IF(ISNUMBER(%s),%s,\"\")".formatted(raw, reverse ? "SCALE_MAX+SCALE_MIN-" + raw : raw);
    }

    /** Step 4: the least of the answer, what evidence lets through, and what records support. */
    String effective(int row) {
        return "IF(ISNUMBER(%1$s),MIN(%1$s,%2$s,%3$s),\"\")"
                .formatted(at(row, Column.S), at(row, Column.CAP), at(row, Column.RECORDS_CAP));
    }

    String indicatorStatus(int row) {
        String s = at(row, Column.S);
        String records = at(row, Column.RECORDS_CAP);
        return "IF(ISNUMBER(%1$s),IF(%2$s<%1$s,IF(AND(ISNUMBER(%4$s),%4$s<MIN(%1$s,%3$s)),%5$s,%6$s),%7$s),%8$s)"
                .formatted(
                        s,
                        at(row, Column.EFFECTIVE),
                        at(row, Column.CAP),
                        records,
                        word("terms.capReason.RECORDS"),
                        word("terms.capReason.EVIDENCE"),
                        scored(),
                        at(row, Column.RAW));
    }

    /** Step 5: answered over applicable weight. */
    String subdimensionCoverage(int from, int to) {
        // Programs differ in whether "not this word" holds for a number; all agree on taking away.
        String applicable = "(SUM(%3$s)-SUMIF(%1$s,%2$s,%3$s))"
                .formatted(range(Column.RAW, from, to), notApplicable(), range(Column.WEIGHT, from, to));
        return "IF(%1$s=0,\"\",%2$s/%1$s)".formatted(applicable, answered(from, to));
    }

    private String answered(int from, int to) {
        return "SUMIF(%s,\">=\"&SCALE_MIN,%s)"
                .formatted(range(Column.EFFECTIVE, from, to), range(Column.WEIGHT, from, to));
    }

    String subdimensionScore(int row, int from, int to) {
        String mean = "SUMPRODUCT(%s,%s)/%s"
                .formatted(range(Column.WEIGHT, from, to), range(Column.EFFECTIVE, from, to), answered(from, to));
        return enough(row, "(%s-SCALE_MIN)*100/(SCALE_MAX-SCALE_MIN)".formatted(mean));
    }

    String subdimensionStatus(int row) {
        String coverage = at(row, Column.COVERAGE);
        return "IF(ISNUMBER(%1$s),IF(%1$s<COVERAGE_MIN-TOLERANCE,%2$s,IF(%1$s<COVERAGE_LOW-TOLERANCE,%3$s,%4$s)),%5$s)"
                .formatted(coverage, insufficient(), lowCoverage(), scored(), notApplicable());
    }

    /** Step 6: weights of the sub-dimensions that have a score over those that apply. */
    String dimensionCoverage(List<Integer> parts) {
        String applicable = sum(parts, this::applicableWeight);
        return "IF(%1$s=0,\"\",(%2$s)/(%1$s))".formatted("(" + applicable + ")", sum(parts, this::scoredWeight));
    }

    private String applicableWeight(int row) {
        return "IF(%s=%s,0,%s)".formatted(at(row, Column.STATUS), notApplicable(), at(row, Column.WEIGHT));
    }

    private String scoredWeight(int row) {
        return "IF(ISNUMBER(%s),%s,0)".formatted(at(row, Column.SCORE), at(row, Column.WEIGHT));
    }

    String dimensionFromIndicators(int row, List<Integer> parts) {
        String weighted = sum(parts, r -> "%s*SUM(%s)".formatted(at(r, Column.WEIGHT), at(r, Column.SCORE)));
        return enough(row, "(%s)/(%s)".formatted(weighted, sum(parts, this::scoredWeight)));
    }

    /**
     * Steps 7 and 9: with the matrix where there is one, and cut by critical caps.
     *
     * @param matrix address of the alignment score, or null for a dimension that it does not join
     */
    String dimensionScore(int row, @Nullable String matrix, List<String> caps) {
        String own = at(row, Column.FROM_INDICATORS);
        String joined = matrix == null
                ? own
                : "IF(ISNUMBER(%2$s),(1-MATRIX_SHARE)*%1$s+MATRIX_SHARE*%2$s,%1$s)".formatted(own, matrix);
        return "IF(ISNUMBER(%s),%s,\"\")".formatted(own, least(joined, caps));
    }

    String dimensionStatus(int row, List<Integer> parts) {
        String coverage = at(row, Column.COVERAGE);
        String anyLow = parts.stream()
                .map(r -> at(r, Column.STATUS) + "=" + lowCoverage())
                .collect(Collectors.joining(","));
        return "IF(ISNUMBER(%1$s),IF(%1$s<COVERAGE_MIN-TOLERANCE,%2$s,IF(OR(%1$s<COVERAGE_LOW-TOLERANCE,%3$s),%4$s,%5$s)),%6$s)"
                .formatted(coverage, insufficient(), anyLow, lowCoverage(), scored(), notApplicable());
    }

    /** Step 8: the weighted geometric mean, no dimension counting less than the base; step 9: the caps on the total. */
    String overall(List<Integer> dimensions, List<String> caps) {
        String anyInsufficient = dimensions.stream()
                .map(r -> at(r, Column.STATUS) + "=" + insufficient())
                .collect(Collectors.joining(","));
        String count = dimensions.stream().map(r -> at(r, Column.SCORE)).collect(Collectors.joining(","));
        String logarithms = sum(dimensions, r -> "IF(ISNUMBER(%1$s),%2$s*LN(MAX(OVERALL_BASE,%1$s)),0)"
                .formatted(at(r, Column.SCORE), at(r, Column.WEIGHT)));
        String mean = "EXP((%s)/(%s))".formatted(logarithms, sum(dimensions, this::scoredWeight));
        return "IF(OR(%s,COUNT(%s)=0),\"\",%s)".formatted(anyInsufficient, count, least(mean, caps));
    }

    /** @param critical rows of the critical indicators */
    String overallStatus(int row, List<Integer> critical) {
        String provisional = critical.isEmpty()
                ? scored()
                : "IF(OR(%s),%s,%s)"
                        .formatted(
                                critical.stream()
                                        .map(r -> at(r, Column.RAW) + "=" + missing())
                                        .collect(Collectors.joining(",")),
                                word("terms.status.PROVISIONAL"),
                                scored());
        return "IF(ISNUMBER(%s),%s,%s)".formatted(at(row, Column.SCORE), provisional, insufficient());
    }

    /** Step 11: the band of the displayed value. */
    static String band(String score) {
        return "IF(ISNUMBER(%1$s),LOOKUP(ROUND(%1$s,1),%2$s,%3$s),\"\")"
                .formatted(score, Rules.BAND_FROM, Rules.BAND_NAME);
    }

    /**
     * One term for each critical indicator of a cap: what it caps to while it holds.
     *
     * @param target name of the cell with that number
     */
    List<String> capTerms(CriticalCap cap, int number, String target, IntFunction<Integer> rowOf) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < cap.indicators().size(); i++) {
            String effective = at(rowOf.apply(i), Column.EFFECTIVE);
            terms.add("IF(ISNUMBER(%1$s),IF(%1$s<=%2$s+TOLERANCE,%3$s,%4$s),%4$s)"
                    .formatted(effective, Rules.capAt(number), target, NO_CAP));
        }
        return terms;
    }

    private static String least(String value, List<String> caps) {
        return caps.isEmpty() ? value : "MIN(" + value + "," + String.join(",", caps) + ")";
    }

    private String enough(int row, String formula) {
        String coverage = at(row, Column.COVERAGE);
        return "IF(ISNUMBER(%1$s),IF(%1$s<COVERAGE_MIN-TOLERANCE,\"\",%2$s),\"\")".formatted(coverage, formula);
    }

    private static String sum(List<Integer> rows, java.util.function.IntFunction<String> term) {
        return rows.stream().map(term::apply).collect(Collectors.joining("+"));
    }
}
