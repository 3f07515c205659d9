package org.zhixing.report.sheets;

import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;

/** The alignment score of specification 3.3 as formulas: cells, the enactment of each value, then F, W, c and A. */
final class MatrixFormulas {

    private final Grid grid;
    private final Subject subject;

    MatrixFormulas(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
    }

    /** Columns of the table of values. */
    enum ValueColumn {
        NAME,
        STATED,
        FLOOR,
        REQUIRED,
        FIRST_METHOD
    }

    /** Columns of the list of cells. */
    enum CellColumn {
        NAME,
        RELEVANCE,
        RAW,
        CAP,
        EFFECTIVE,
        CORE,
        RATED,
        CONFLICT,
        RATERS,
        QUESTION
    }

    /** The columns of a value behind the methods, by how many methods there are. */
    record Tail(int methods) {
        int enacted() {
            return ValueColumn.FIRST_METHOD.ordinal() + methods;
        }

        int coverage() {
            return enacted() + 1;
        }

        int counted() {
            return enacted() + 2;
        }

        int reached() {
            return enacted() + 3;
        }

        int ratio() {
            return enacted() + 4;
        }

        int words() {
            return enacted() + 5;
        }
    }

    private String cell(int row, CellColumn column) {
        return grid.address(row, column.ordinal());
    }

    private String cells(CellColumn column, int from, int to) {
        return grid.range(column.ordinal(), from, to);
    }

    private String notApplicable() {
        return "\"" + subject.say("terms.status.NOT_APPLICABLE") + "\"";
    }

    String effective(int row) {
        return "IF(ISNUMBER(%1$s),MIN(%1$s,%2$s),\"\")".formatted(cell(row, CellColumn.RAW), cell(row, CellColumn.CAP));
    }

    String core(int row) {
        return "IF(%s=2,%s,\"\")".formatted(cell(row, CellColumn.RELEVANCE), cell(row, CellColumn.EFFECTIVE));
    }

    String rated(int row) {
        return "IF(ISNUMBER(%s),%s,0)".formatted(cell(row, CellColumn.EFFECTIVE), cell(row, CellColumn.RELEVANCE));
    }

    /** What the map shows of a cell of the list. */
    String mapped(int row) {
        return "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(cell(row, CellColumn.EFFECTIVE), cell(row, CellColumn.RAW));
    }

    /** Step 1. */
    String required(int row) {
        return "MAX(%s,%s)"
                .formatted(
                        grid.address(row, ValueColumn.STATED.ordinal()),
                        grid.address(row, ValueColumn.FLOOR.ordinal()));
    }

    String coverage(int from, int to) {
        String applicable = "(SUM(%3$s)-SUMIF(%1$s,%2$s,%3$s))"
                .formatted(cells(CellColumn.RAW, from, to), notApplicable(), cells(CellColumn.RELEVANCE, from, to));
        return "IF(%1$s=0,\"\",SUM(%2$s)/%1$s)".formatted(applicable, cells(CellColumn.RATED, from, to));
    }

    /** Step 2. */
    String enacted(int row, Tail tail, int from, int to) {
        String coverage = grid.address(row, tail.coverage());
        String rated = "SUM(" + cells(CellColumn.RATED, from, to) + ")";
        String mean = "SUMPRODUCT(%s,%s)/%s"
                .formatted(cells(CellColumn.RELEVANCE, from, to), cells(CellColumn.EFFECTIVE, from, to), rated);
        String least = "IF(COUNT(%1$s)>0,MIN(%1$s),MIN(%2$s))"
                .formatted(cells(CellColumn.CORE, from, to), cells(CellColumn.EFFECTIVE, from, to));
        return "IF(ISNUMBER(%1$s),IF(OR(%2$s=0,%1$s<VALUE_COVERAGE-TOLERANCE),\"\",(1-CORE_SHARE)*%3$s+CORE_SHARE*%4$s),\"\")"
                .formatted(coverage, rated, mean, least);
    }

    String counted(int row, Tail tail) {
        return ifEnacted(row, tail, grid.address(row, ValueColumn.REQUIRED.ordinal()));
    }

    String reached(int row, Tail tail) {
        return ifEnacted(
                row,
                tail,
                "MIN(%s,%s)"
                        .formatted(
                                grid.address(row, ValueColumn.REQUIRED.ordinal()), grid.address(row, tail.enacted())));
    }

    String ratio(int row, Tail tail) {
        String required = grid.address(row, ValueColumn.REQUIRED.ordinal());
        return ifEnacted(
                row,
                tail,
                "IF(%1$s>=WEAKEST_FROM-TOLERANCE,MIN(1,%2$s/%1$s),\"\")"
                        .formatted(required, grid.address(row, tail.enacted())));
    }

    private String ifEnacted(int row, Tail tail, String then) {
        return "IF(ISNUMBER(%s),%s,\"\")".formatted(grid.address(row, tail.enacted()), then);
    }

    /**
     * Step 7: whether the score can be given, in words.
     *
     * @param mandatory rows of the values that must be assessed
     * @param otherwise the word where it cannot
     */
    String status(int firstValue, int lastValue, Tail tail, List<Integer> mandatory, String otherwise) {
        String missing = mandatory.stream()
                .map(r -> "AND(ISNUMBER(%s),NOT(ISNUMBER(%s)))"
                        .formatted(grid.address(r, tail.coverage()), grid.address(r, tail.enacted())))
                .collect(Collectors.joining(","));
        String assessed = "SUM(" + grid.range(tail.counted(), firstValue, lastValue) + ")";
        String applicable = "SUMIF(%s,\">=0\",%s)"
                .formatted(
                        grid.range(tail.coverage(), firstValue, lastValue),
                        grid.range(ValueColumn.REQUIRED.ordinal(), firstValue, lastValue));
        String no = "\"" + otherwise + "\"";
        String share = "IF(%1$s/%2$s<STATED_COVERAGE-TOLERANCE,%3$s,\"%4$s\")"
                .formatted(assessed, applicable, no, subject.say("terms.status.OK"));
        return "IF(OR(%s%s%s=0),%s,%s)".formatted(missing, missing.isEmpty() ? "" : ",", assessed, no, share);
    }

    String ifScored(String status, String then) {
        return "IF(%s=\"%s\",%s,\"\")".formatted(status, subject.say("terms.status.OK"), then);
    }

    /** Step 3. */
    String fulfilment(int firstValue, int lastValue, Tail tail) {
        return "SUM(%s)/SUM(%s)"
                .formatted(
                        grid.range(tail.reached(), firstValue, lastValue),
                        grid.range(tail.counted(), firstValue, lastValue));
    }

    /** Step 4; without a strongly required value that can be assessed, 1. */
    String weakestLink(int firstValue, int lastValue, Tail tail) {
        return "IF(COUNT(%1$s)=0,1,MIN(%1$s))".formatted(grid.range(tail.ratio(), firstValue, lastValue));
    }

    /** Step 5. */
    String conflict(int firstCell, int lastCell) {
        String rated = cells(CellColumn.RATED, firstCell, lastCell);
        return "IF(SUM(%1$s)=0,0,SUMIF(%2$s,\"%3$s\",%1$s)/SUM(%1$s))"
                .formatted(rated, cells(CellColumn.CONFLICT, firstCell, lastCell), subject.say("terms.conflict"));
    }

    /** Step 6, out of the three cells above. */
    String score(String fulfilment, String weakestLink, String conflict) {
        return "100*%s^FULFILMENT_EXPONENT*MAX(%s,WEAKEST_FLOOR)^WEAKEST_EXPONENT*(1-%s)"
                .formatted(fulfilment, weakestLink, conflict);
    }
}
