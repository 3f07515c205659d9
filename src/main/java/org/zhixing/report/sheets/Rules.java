package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.review.Figures;

/**
 * The model's numbers in cells with names, so that no formula holds a number that cannot be seen. Named as formulas read
 * them: {@code COVERAGE_MIN} and the like.
 */
final class Rules {

    static final String BAND_FROM = "BAND_FROM";
    static final String BAND_NAME = "BAND_NAME";

    /** How far comparisons forgive the last bits of a double (ruling B1). */
    private static final double TOLERANCE = 1e-9;

    private record Rule(String name, double value, String meaning) {}

    private final Book book;
    private final Grid grid;
    private final Subject subject;

    Rules(Book book, Grid grid, Subject subject) {
        this.book = book;
        this.grid = grid;
        this.subject = subject;
    }

    static String capAt(int number) {
        return "CAP_" + (number + 1) + "_AT";
    }

    static String capDimension(int number) {
        return "CAP_" + (number + 1) + "_DIMENSION";
    }

    static String capOverall(int number) {
        return "CAP_" + (number + 1) + "_OVERALL";
    }

    /** @return the first row below */
    int write(int firstRow, int lastColumn) {
        int row = firstRow;
        for (Rule rule : rules(subject.model())) {
            grid.text(row, 0, rule.name(), Look.BODY);
            grid.number(row, 1, rule.value(), Look.WEIGHT);
            grid.text(row, 2, lastColumn, rule.meaning(), Look.BODY);
            book.name(rule.name(), grid.absolute(row, 1));
            row++;
        }
        return row;
    }

    /** The bands with the displayed score each begins at. @return the first row below */
    int writeBands(int firstRow) {
        int row = firstRow;
        for (Band band : subject.model().bands()) {
            grid.text(row, 0, subject.in(band.name()), Look.BODY);
            grid.number(row, 1, band.min(), Look.SCORE);
            row++;
        }
        book.name(BAND_NAME, grid.absoluteRange(0, firstRow, row - 1));
        book.name(BAND_FROM, grid.absoluteRange(1, firstRow, row - 1));
        return row;
    }

    private List<Rule> rules(AssessmentModel model) {
        ValueMatrix matrix = model.matrix();
        List<Rule> rules = new ArrayList<>(List.of(
                rule("SCALE_MIN", model.scale().min()),
                rule("SCALE_MAX", model.scale().max()),
                rule("COVERAGE_MIN", model.coverage().insufficientBelow()),
                rule("COVERAGE_LOW", model.coverage().lowBelow()),
                rule("OVERALL_BASE", model.overall().base()),
                rule("MATRIX_SHARE", matrix.share()),
                rule("CORE_SHARE", matrix.coreShare()),
                rule("FULFILMENT_EXPONENT", matrix.fulfilmentExponent()),
                rule("WEAKEST_EXPONENT", matrix.weakestLinkExponent()),
                rule("WEAKEST_FLOOR", matrix.weakestLinkFloor()),
                rule("WEAKEST_FROM", matrix.weakestLinkFrom()),
                rule("VALUE_COVERAGE", matrix.minValueCoverage()),
                rule("STATED_COVERAGE", matrix.minStatedCoverage()),
                rule("TOLERANCE", TOLERANCE)));
        for (int n = 0; n < model.caps().size(); n++) {
            CriticalCap cap = model.caps().get(n);
            String which = subject.listed(
                    cap.indicators().stream().map(subject::indicator).toList());
            rules.add(new Rule(capAt(n), cap.whenEffectiveAtMost(), subject.say("report.rule.capAt", which)));
            rules.add(new Rule(
                    capDimension(n), cap.dimensionTo(), subject.say("report.rule.capDimension", cap.dimension())));
            rules.add(new Rule(
                    capOverall(n),
                    cap.overallTo(),
                    subject.say("report.rule.capOverall", Figures.weight(cap.whenEffectiveAtMost()))));
        }
        return rules;
    }

    private Rule rule(String name, double value) {
        return new Rule(name, value, subject.say("report.rule." + name));
    }
}
