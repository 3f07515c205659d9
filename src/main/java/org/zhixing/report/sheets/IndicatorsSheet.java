package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.report.wording.EvidenceWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.SubdimensionScore;

/**
 * Dimensions and indicators as an outline: the total, each dimension, its sub-dimensions, their indicators. From the raw
 * answers on, every score is a formula. Rows are laid out first, so that a formula may look down.
 */
final class IndicatorsSheet {

    private static final int HEAD = Page.TOP + 1;
    private static final Look TOTAL = Look.BODY.bold().on(Tone.BRAND_GROUND);
    private static final Look PART = Look.BODY.bold().on(Tone.SUBTLE);

    private final Grid grid;
    private final Subject subject;
    private final AssessmentModel model;
    private final ScoreFormulas formulas;
    private final ScorePlaces places;
    private final EvidenceWords evidence;
    private final @Nullable String matrixScore;

    /** @param matrixScore absolute address of the alignment score */
    IndicatorsSheet(Grid grid, Subject subject, String matrixScore) {
        this.grid = grid;
        this.subject = subject;
        this.model = subject.model();
        this.formulas = new ScoreFormulas(grid, subject);
        this.places = new ScorePlaces(grid);
        this.evidence = new EvidenceWords(subject);
        this.matrixScore = matrixScore;
    }

    ScorePlaces write() {
        grid.widths(java.util.Arrays.stream(Column.values())
                .mapToDouble(c -> c.width(subject.messages().language()))
                .toArray());
        Page page = Page.open(grid, subject, Column.HOW.ordinal(), subject.say("report.sheet.indicators"));
        page.note(Page.TOP, subject.say("report.indicators.note"));
        for (Column column : Column.values()) {
            grid.text(
                    HEAD,
                    column.ordinal(),
                    subject.say("report.column." + column.name()),
                    column.number ? Look.HEAD.right() : Look.HEAD);
        }
        int last = layOut();
        overall();
        model.dimensions().forEach(this::dimension);
        grid.filter(HEAD, last, 0, Column.HOW.ordinal());
        grid.freeze(HEAD + 1, Column.WEIGHT.ordinal());
        if (subject.card().indicators().stream().allMatch(i -> i.recordsCap() == null)) {
            grid.hideColumn(Column.RECORDS_CAP.ordinal());
        }
        page.close(last, HEAD + 1);
        return places;
    }

    /** @return the last row */
    private int layOut() {
        int row = HEAD + 1;
        places.put(ScorePlaces.OVERALL, row);
        for (Dimension dimension : model.dimensions()) {
            places.put(dimension.id(), ++row);
            for (Subdimension part : dimension.subdimensions()) {
                places.put(part.id(), ++row);
                for (Indicator indicator : part.indicators()) {
                    places.put(indicator.id(), ++row);
                }
            }
        }
        return row;
    }

    private void overall() {
        OverallScore score = subject.card().overall();
        int row = places.row(ScorePlaces.OVERALL);
        List<Integer> critical = new ArrayList<>();
        model.indicators().stream().filter(Indicator::critical).forEach(i -> critical.add(places.row(i.id())));
        named(row, "", subject.say("terms.score.overall"), null, TOTAL);
        List<Integer> dimensions =
                model.dimensions().stream().map(d -> places.row(d.id())).toList();
        calculated(row, Column.SCORE, formulas.overall(dimensions, caps(null)), score.score(), TOTAL);
        bounds(row, score.low(), score.high(), TOTAL);
        status(row, formulas.overallStatus(row, critical), "terms.status." + score.status(), TOTAL);
        band(row, score.band(), TOTAL);
        how(row, subject.explanations().overall(), TOTAL);
    }

    private void dimension(Dimension dimension) {
        DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
        int row = places.row(dimension.id());
        List<Integer> parts =
                dimension.subdimensions().stream().map(s -> places.row(s.id())).toList();
        String matrix = dimension.id().equals(model.matrix().dimension()) ? matrixScore : null;
        named(row, dimension.id(), subject.in(dimension.name()), dimension.weight(), TOTAL);
        calculated(
                row,
                Column.FROM_INDICATORS,
                formulas.dimensionFromIndicators(row, parts),
                score.indicatorScore(),
                TOTAL);
        calculated(row, Column.SCORE, formulas.dimensionScore(row, matrix, caps(dimension.id())), score.score(), TOTAL);
        bounds(row, score.low(), score.high(), TOTAL);
        coverage(row, formulas.dimensionCoverage(parts), score.coverage(), TOTAL);
        status(row, formulas.dimensionStatus(row, parts), "terms.status." + score.status(), TOTAL);
        band(row, score.band(), TOTAL);
        how(row, subject.explanations().dimension(dimension.id()), TOTAL);
        dimension.subdimensions().forEach(this::subdimension);
    }

    /** @param dimension whose score is capped, or null for the total */
    private List<String> caps(@Nullable String dimension) {
        List<String> terms = new ArrayList<>();
        for (int n = 0; n < model.caps().size(); n++) {
            CriticalCap cap = model.caps().get(n);
            if (dimension == null || cap.dimension().equals(dimension)) {
                terms.addAll(formulas.capTerms(
                        cap,
                        n,
                        dimension == null ? Rules.capOverall(n) : Rules.capDimension(n),
                        i -> places.row(cap.indicators().get(i))));
            }
        }
        return terms;
    }

    private void subdimension(Subdimension part) {
        SubdimensionScore score = subject.card().subdimension(part.id()).orElseThrow();
        int row = places.row(part.id());
        int last = row + part.indicators().size();
        named(row, part.id(), subject.in(part.name()), part.weight(), PART);
        calculated(row, Column.SCORE, formulas.subdimensionScore(row, row + 1, last), score.score(), PART);
        bounds(row, score.low(), score.high(), PART);
        coverage(row, formulas.subdimensionCoverage(row + 1, last), score.coverage(), PART);
        status(row, formulas.subdimensionStatus(row), "terms.status." + score.status(), PART);
        how(row, subject.explanations().subdimension(part.id()), PART);
        part.indicators().forEach(this::indicator);
        grid.group(row + 1, last);
    }

    private void indicator(Indicator indicator) {
        IndicatorScore score = subject.card().indicator(indicator.id()).orElseThrow();
        int row = places.row(indicator.id());
        String name = subject.in(indicator.name());
        named(
                row,
                indicator.id(),
                indicator.critical() ? subject.say("report.critical", name) : name,
                indicator.weight(),
                Look.BODY);
        if (score.raw() == null) {
            grid.text(
                    row,
                    Column.RAW.ordinal(),
                    subject.say("terms.status." + score.status()),
                    Look.BODY.right().ink(Tone.INK3));
        } else {
            grid.number(row, Column.RAW.ordinal(), score.raw(), Look.LEVEL.ink(Tone.BRAND_INK));
        }
        calculated(row, Column.S, formulas.s(row, indicator.reverse()), score.s(), Look.LEVEL);
        grid.number(row, Column.CAP.ordinal(), (double) score.cap(), Look.LEVEL.format("0"));
        grid.number(row, Column.RECORDS_CAP.ordinal(), score.recordsCap(), Look.LEVEL.format("0"));
        calculated(row, Column.EFFECTIVE, formulas.effective(row), score.effective(), effectiveLook(score));
        status(row, formulas.indicatorStatus(row), EvidenceWords.statusKey(score), Look.BODY);
        grid.text(row, Column.EVIDENCE.ordinal(), evidence.of(indicator.id()), Look.BODY);
        grid.number(row, Column.RATERS.ordinal(), (double) score.raters(), Look.LEVEL.format("0"));
        how(row, subject.explanations().indicator(indicator.id()), Look.BODY);
        grid.blank(row, Column.FROM_INDICATORS.ordinal(), Column.COVERAGE.ordinal(), Look.BODY);
        grid.blank(row, Column.BAND.ordinal(), Column.BAND.ordinal(), Look.BODY);
    }

    /** On the heat ramp, so that weak and strong places are seen at a glance; the number is always there. */
    private Look effectiveLook(IndicatorScore score) {
        Double effective = score.effective();
        if (effective == null) {
            return Look.LEVEL.bold();
        }
        Tone ground = Tone.heat(model.scale().toScore(effective) / 100);
        return Look.LEVEL.bold().on(ground).ink(ground.inkOn());
    }

    private void named(int row, String id, String name, @Nullable Double weight, Look look) {
        grid.blank(row, 0, Column.HOW.ordinal(), look);
        grid.text(row, Column.ID.ordinal(), id, look);
        grid.text(row, Column.NAME.ordinal(), name, look);
        grid.number(row, Column.WEIGHT.ordinal(), weight, look.right().format("General"));
    }

    private void calculated(int row, Column column, String formula, @Nullable Double value, Look look) {
        Look number = column.number ? look.right() : look;
        boolean level = column == Column.S || column == Column.EFFECTIVE;
        grid.formula(row, column.ordinal(), formula, value, number.format(level ? "0.0#" : "0.0"));
    }

    private void bounds(int row, @Nullable Double low, @Nullable Double high, Look look) {
        grid.number(row, Column.LOW.ordinal(), low, look.right().format("0.0"));
        grid.number(row, Column.HIGH.ordinal(), high, look.right().format("0.0"));
    }

    private void coverage(int row, String formula, @Nullable Double value, Look look) {
        grid.formula(
                row, Column.COVERAGE.ordinal(), formula, value, look.right().format("0%"));
    }

    private void status(int row, String formula, String key, Look look) {
        grid.formulaText(row, Column.STATUS.ordinal(), formula, subject.say(key), look);
    }

    private void band(int row, @Nullable String band, Look look) {
        grid.formulaText(
                row,
                Column.BAND.ordinal(),
                ScoreFormulas.band(grid.address(row, Column.SCORE.ordinal())),
                subject.band(band),
                look);
    }

    private void how(int row, List<String> lines, Look look) {
        grid.text(
                row,
                Column.HOW.ordinal(),
                subject.joined(lines),
                Look.BODY.points(9).ink(Tone.INK2).on(look.ground()));
    }
}
