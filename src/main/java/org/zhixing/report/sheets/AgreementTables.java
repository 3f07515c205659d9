package org.zhixing.report.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.model.Dimension;
import org.zhixing.report.wording.SeatNames;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RaterReview.Seat;

/** How far raters agree: every statistic with its number of indicators and its interval, by dimension, and by pairs. */
final class AgreementTables {

    private static final Look THREE = Look.LEVEL.format("0.000;−0.000");
    private static final Look QUIET = Look.BODY.ink(Tone.INK2);
    private static final Look SMALL = Look.BODY.points(9).ink(Tone.INK3);

    private static final int VALUE = RatersSheet.NUMBERS;
    private static final int INTERVAL = VALUE + 1;
    private static final int INTERVAL_END = INTERVAL + 2;
    private static final int UNITS = INTERVAL_END + 1;
    private static final int VERDICT = UNITS + 1;
    private static final int VERDICT_END = VERDICT + 2;
    private static final int MEANING = VERDICT_END + 1;
    private static final int LAST = RatersSheet.LAST;

    /** Seats beside each other in one table of pairs. */
    private static final int MOST_BESIDE = LAST - VALUE;

    private final Grid grid;
    private final Subject subject;
    private final RaterReview raters;
    private final SeatNames names;
    private final AgreementWords words;

    AgreementTables(Grid grid, Subject subject, SeatNames names) {
        this.grid = grid;
        this.subject = subject;
        this.raters = subject.review().raters();
        this.names = names;
        this.words = new AgreementWords(subject.messages());
    }

    /** @return the first row below */
    int write(int firstRow) {
        int row = firstRow;
        Agreement all = raters.all();
        if (all == null) {
            grid.text(row++, 0, LAST, subject.say("report.raters.tooFew"), QUIET);
            return row;
        }
        row = statistics(row, all);
        row = dimensions(row);
        return pairs(row, all);
    }

    private int statistics(int firstRow, Agreement all) {
        int row = firstRow;
        grid.text(
                row++,
                0,
                LAST,
                subject.say(
                        "report.raters.basis",
                        String.valueOf(all.units()),
                        String.valueOf(all.raters()),
                        String.valueOf(all.missing())),
                Look.BODY);
        if (raters.unvaried() > 0) {
            grid.text(row++, 0, LAST, subject.say("report.raters.unvaried", String.valueOf(raters.unvaried())), QUIET);
        }
        String basis = words.basis(raters);
        if (!basis.isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.raters.complete", basis), QUIET);
        }
        grid.text(row, 0, 1, subject.say("agreement.column.statistic"), Look.HEAD);
        grid.text(row, VALUE, subject.say("agreement.column.value"), Look.HEAD.right());
        grid.text(row, INTERVAL, INTERVAL_END, subject.say("agreement.column.interval"), Look.HEAD.right());
        grid.text(row, UNITS, subject.say("report.raters.units"), Look.HEAD.right());
        grid.text(row, VERDICT, VERDICT_END, subject.say("agreement.column.verdict"), Look.HEAD);
        grid.text(row++, MEANING, LAST, subject.say("agreement.reading"), Look.HEAD);
        String before = "";
        for (AgreementWords.Line line : words.all(all)) {
            Look look = before.isEmpty() ? Look.BODY.bold() : Look.BODY;
            grid.text(row, 0, 1, line.name(), look);
            grid.number(row, VALUE, line.estimate().value(), line.share() ? Look.SHARE : THREE);
            grid.text(row, INTERVAL, INTERVAL_END, line.interval(), Look.BODY.right());
            grid.number(row, UNITS, (double) line.units(), Look.LEVEL.format("0"));
            grid.text(row, VERDICT, VERDICT_END, line.verdict(), Look.BODY);
            grid.text(row++, MEANING, LAST, line.meaning().equals(before) ? "" : line.meaning(), SMALL);
            before = line.meaning();
        }
        grid.text(row++, 0, LAST, subject.say("agreement.meaning.intervals"), Look.NOTE);
        return row;
    }

    private int dimensions(int firstRow) {
        if (raters.dimensions().isEmpty()) {
            return firstRow;
        }
        int row = firstRow;
        grid.text(row, 0, 1, subject.say("report.raters.dimension"), Look.HEAD);
        grid.text(row, VALUE, subject.say("report.raters.alpha"), Look.HEAD.right());
        grid.text(row, INTERVAL, INTERVAL_END, subject.say("agreement.column.interval"), Look.HEAD.right());
        grid.text(row, UNITS, subject.say("report.raters.units"), Look.HEAD.right());
        grid.text(row, VERDICT, subject.say("report.raters.missing"), Look.HEAD.right());
        grid.text(row, VERDICT + 1, VERDICT_END, subject.say("report.raters.withinOne"), Look.HEAD.right());
        grid.text(row, MEANING, MEANING + 1, subject.say("report.raters.icc"), Look.HEAD.right());
        grid.text(row++, LAST, subject.say("agreement.column.verdict"), Look.HEAD);
        for (Dimension dimension : subject.model().dimensions()) {
            Agreement agreement = raters.dimensions().get(dimension.id());
            if (agreement != null) {
                dimension(row++, dimension, agreement);
            }
        }
        return row;
    }

    private void dimension(int row, Dimension dimension, Agreement agreement) {
        AgreementWords.Line alpha = words.alpha(agreement);
        grid.text(row, 0, 1, dimension.id() + " " + subject.in(dimension.name()), Look.BODY);
        grid.number(row, VALUE, alpha.estimate().value(), THREE);
        grid.text(row, INTERVAL, INTERVAL_END, alpha.interval(), Look.BODY.right());
        grid.number(row, UNITS, (double) alpha.units(), Look.LEVEL.format("0"));
        grid.number(row, VERDICT, (double) agreement.missing(), Look.LEVEL.format("0"));
        grid.text(row, VERDICT + 1, VERDICT_END, words.withinOne(agreement).value(), Look.BODY.right());
        grid.text(row, MEANING, MEANING + 1, words.single(agreement).value(), Look.BODY.right());
        grid.text(row, LAST, alpha.verdict(), Look.BODY);
    }

    /** Every seat against every other one, the deeper the more alike; the number is always there. */
    private int pairs(int firstRow, Agreement all) {
        List<Seat> seats = raters.seats();
        if (seats.size() < 2 || all.pairs().isEmpty()) {
            return firstRow;
        }
        int row = firstRow;
        grid.text(row, 0, LAST, subject.say("report.raters.pairs"), Look.BAND.points(10));
        grid.need(row++, 22);
        grid.text(row++, 0, LAST, subject.say("agreement.meaning.kappa"), Look.NOTE);
        if (all.pairs().stream().map(Agreement.Pair::kappa).anyMatch(k -> k.value() != null && k.few())) {
            grid.text(row++, 0, LAST, subject.say("report.raters.few"), Look.NOTE);
        }
        Map<List<String>, Estimate> kappas = new HashMap<>();
        all.pairs().forEach(pair -> {
            kappas.put(List.of(pair.a(), pair.b()), pair.kappa());
            kappas.put(List.of(pair.b(), pair.a()), pair.kappa());
        });
        for (int from = 0; from < seats.size(); from += MOST_BESIDE) {
            row = pairs(row, seats, seats.subList(from, Math.min(from + MOST_BESIDE, seats.size())), kappas);
        }
        return row;
    }

    private int pairs(int firstRow, List<Seat> seats, List<Seat> beside, Map<List<String>, Estimate> kappas) {
        int row = firstRow;
        grid.text(row, 0, subject.say("report.raters.rater"), Look.HEAD);
        grid.text(row, 1, subject.say("report.raters.meanKappa"), Look.HEAD.right());
        for (int c = 0; c < beside.size(); c++) {
            grid.text(row, VALUE + c, names.of(beside.get(c)), Look.HEAD.center());
        }
        row++;
        for (Seat seat : seats) {
            grid.text(row, 0, names.of(seat), seat.apart() ? Look.BODY.bold() : Look.BODY);
            grid.number(row, 1, seat.meanKappa(), Look.LEVEL.format("0.00;−0.00"));
            for (int c = 0; c < beside.size(); c++) {
                Estimate kappa = kappas.get(List.of(seat.key(), beside.get(c).key()));
                kappa(row, VALUE + c, kappa, seat.equals(beside.get(c)));
            }
            row++;
        }
        return row;
    }

    private void kappa(int row, int column, @Nullable Estimate estimate, boolean self) {
        Double kappa = estimate == null ? null : estimate.value();
        if (estimate == null || kappa == null) {
            grid.text(row, column, self ? "" : "—", Look.BODY.center().ink(Tone.INK3));
            return;
        }
        Look look = Look.BODY.center().format("0.00;−0.00");
        Tone ground = Tone.heat(estimate.few() ? 0 : kappa);
        grid.number(
                row,
                column,
                kappa,
                estimate.few() ? look.on(ground).little() : look.on(ground).ink(ground.inkOn()));
    }
}
