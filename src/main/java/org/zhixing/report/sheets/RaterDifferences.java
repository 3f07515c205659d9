package org.zhixing.report.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.report.wording.SeatNames;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.review.RaterReview.ScaleUse;

/** Where raters see things differently: what to talk about, self against supervisor, how each uses the scale, each indicator. */
final class RaterDifferences {

    private static final int FIRST = RatersSheet.NUMBERS;
    private static final int LAST = RatersSheet.LAST;
    private static final int WIDEST = 5;

    private final Grid grid;
    private final Page page;
    private final Subject subject;
    private final RaterReview raters;
    private final SeatNames names;
    private final List<Role> columns;

    RaterDifferences(Grid grid, Page page, Subject subject, SeatNames names) {
        this.grid = grid;
        this.page = page;
        this.subject = subject;
        this.raters = subject.review().raters();
        this.names = names;
        boolean workers = subject.review().assessment().anonymity().roleColumns();
        List<Rater> people = subject.review().assessment().raters();
        this.columns = RatersSheet.RATING.stream()
                .filter(role -> people.stream().anyMatch(rater -> rater.role() == role))
                .filter(role -> workers || role != Role.W)
                .toList();
    }

    int write(int firstRow) {
        int row = firstRow;
        if (raters.all() != null) {
            row = begin(row, "report.raters.toDiscuss");
            row = discuss(row);
        }
        if (!raters.selfSupervisor().isEmpty()) {
            row = begin(row, "report.raters.selfSupervisor");
            row = selfSupervisor(row);
        }
        if (!raters.scaleUse().isEmpty()) {
            row = begin(row, "report.raters.scaleUse");
            row = scaleUse(row);
        }
        if (raters.all() != null) {
            row = begin(row, "report.raters.each");
            row = indicators(row);
        }
        return row;
    }

    private int begin(int firstRow, String title) {
        int row = firstRow;
        page.gap(row++);
        page.band(row++, subject.say(title));
        return row;
    }

    private int discuss(int firstRow) {
        int row = firstRow;
        if (raters.discuss().isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.raters.nothingToDiscuss"), Look.BODY.ink(Tone.INK2));
            return row;
        }
        int medians = FIRST + 2;
        int given = medians + columns.size();
        grid.text(row, 0, 1, subject.say("report.drifts.indicator"), Look.HEAD);
        grid.text(row, FIRST, subject.say("report.raters.range"), Look.HEAD.right());
        grid.text(row, FIRST + 1, subject.say("report.raters.iqr"), Look.HEAD.right());
        roleHeads(row, medians);
        grid.text(row++, given, LAST, subject.say("report.raters.given"), Look.HEAD);
        for (Contested contested : raters.discuss()) {
            grid.text(row, 0, 1, subject.indicator(contested.indicator()), Look.BODY.bold());
            grid.number(row, FIRST, contested.range(), Look.LEVEL.format("0"));
            grid.number(row, FIRST + 1, contested.iqr(), Look.LEVEL);
            if (contested.told()) {
                medians(row, medians, contested.medians());
                grid.text(
                        row,
                        given,
                        LAST,
                        names.levels(contested.dots().stream()
                                .filter(dot -> columns.contains(dot.role()))
                                .toList()),
                        Look.BODY);
            } else {
                medians(row, medians, null);
                grid.text(row, given, LAST, names.untold(), Look.BODY.ink(Tone.INK3));
            }
            row++;
        }
        return row;
    }

    private void roleHeads(int row, int from) {
        for (int r = 0; r < columns.size(); r++) {
            grid.text(row, from + r, subject.role(columns.get(r)), Look.HEAD.right());
        }
    }

    private void medians(int row, int from, @Nullable Map<Role, Double> medians) {
        for (int r = 0; r < columns.size(); r++) {
            grid.number(row, from + r, medians == null ? null : medians.get(columns.get(r)), Look.LEVEL);
        }
    }

    private int selfSupervisor(int firstRow) {
        int row = firstRow;
        var bias = subject.card().bias().selfSupervisor();
        Double mean = bias.mean();
        if (mean != null) {
            grid.text(
                    row++,
                    0,
                    LAST,
                    subject.say("report.raters.selfSupervisorMean", String.valueOf(bias.items()), Figures.signed(mean)),
                    Look.BODY);
        }
        grid.text(row, 0, 1, subject.say("report.drifts.indicator"), Look.HEAD);
        grid.text(row, FIRST, subject.role(Role.D), Look.HEAD.right());
        grid.text(row, FIRST + 1, subject.role(Role.S), Look.HEAD.right());
        grid.text(row, FIRST + 2, subject.say("report.raters.gap"), Look.HEAD.right());
        grid.blank(row++, FIRST + 3, LAST, Look.HEAD);
        List<Difference> widest = raters.selfSupervisor().stream()
                .filter(d -> Math.abs(d.gap()) > 0)
                .limit(WIDEST)
                .toList();
        for (Difference difference : widest) {
            grid.text(row, 0, 1, subject.indicator(difference.indicator()), Look.BODY);
            grid.number(row, FIRST, difference.self(), Look.LEVEL);
            grid.number(row, FIRST + 1, difference.supervisor(), Look.LEVEL);
            grid.number(
                    row,
                    FIRST + 2,
                    difference.gap(),
                    Look.LEVEL.format("+0.0#;−0.0#;0.0").bold());
            grid.text(
                    row++, FIRST + 3, LAST, difference.self() == null ? names.untold() : "", Look.BODY.ink(Tone.INK3));
        }
        if (widest.isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.raters.noGap"), Look.BODY.ink(Tone.INK2));
        }
        return row;
    }

    private int scaleUse(int firstRow) {
        int row = firstRow;
        grid.text(row++, 0, LAST, subject.say("report.raters.scaleUseNote"), Look.NOTE);
        grid.text(row, 0, subject.say("report.raters.rater"), Look.HEAD);
        grid.text(row, 1, subject.say("report.raters.dimension"), Look.HEAD);
        grid.text(row, FIRST, subject.say("report.raters.lower"), Look.HEAD.right());
        grid.text(row, FIRST + 1, subject.say("report.raters.upper"), Look.HEAD.right());
        grid.text(row, FIRST + 2, subject.say("report.raters.ownMean"), Look.HEAD.right());
        grid.text(row++, FIRST + 3, LAST, subject.say("report.raters.rank"), Look.HEAD);
        for (ScaleUse use : raters.scaleUse()) {
            grid.text(row, 0, names.of(use.seat()), Look.BODY);
            grid.text(
                    row,
                    1,
                    subject.model().dimensions().stream()
                            .filter(d -> d.id().equals(use.dimension()))
                            .findFirst()
                            .map(d -> subject.in(d.name()))
                            .orElse(use.dimension()),
                    Look.BODY);
            grid.number(row, FIRST, (double) use.lower(), Look.LEVEL.format("0"));
            grid.number(row, FIRST + 1, (double) use.upper(), Look.LEVEL.format("0"));
            grid.number(row, FIRST + 2, use.mean(), Look.LEVEL);
            grid.text(row++, FIRST + 3, LAST, rank(use), Look.BODY);
        }
        return row;
    }

    private String rank(ScaleUse use) {
        String low = Figures.level(use.rankLow());
        String high = Figures.level(use.rankHigh());
        return low.equals(high) ? low : subject.say("agreement.between", low, high);
    }

    private int indicators(int firstRow) {
        int head = firstRow;
        int roles = FIRST + 1;
        int range = roles + columns.size();
        grid.text(head, 0, 1, subject.say("report.drifts.indicator"), Look.HEAD);
        grid.text(head, FIRST, subject.say("report.column.RATERS"), Look.HEAD.right());
        roleHeads(head, roles);
        grid.text(head, range, subject.say("report.raters.range"), Look.HEAD.right());
        grid.text(head, range + 1, LAST, subject.say("report.raters.talk"), Look.HEAD);
        Map<String, Agreement.Spread> spreads = new HashMap<>();
        Agreement all = raters.all();
        if (all != null) {
            all.items().forEach(spread -> spreads.put(spread.unit(), spread));
        }
        int row = head + 1;
        for (Indicator indicator : subject.model().indicators()) {
            indicator(row++, indicator, spreads.get(indicator.id()), roles, range);
        }
        grid.filter(head, row - 1, 0, LAST);
        return row;
    }

    private void indicator(int row, Indicator indicator, Agreement.@Nullable Spread spread, int roles, int range) {
        Map<Role, Double> shown = subject.review().shownRoles(indicator.id());
        boolean told = names.told(indicator.id());
        grid.text(row, 0, 1, subject.indicator(indicator.id()), Look.BODY);
        grid.number(
                row,
                FIRST,
                (double) subject.card().indicator(indicator.id()).orElseThrow().raters(),
                Look.LEVEL.format("0"));
        medians(row, roles, shown);
        grid.number(row, range, told && spread != null ? (Double) spread.range() : null, Look.LEVEL.format("0"));
        boolean contested =
                raters.discuss().stream().anyMatch(c -> c.indicator().equals(indicator.id()));
        String talk = contested ? subject.say("report.raters.discuss") : "";
        if (!told && !contested) {
            talk = names.untold();
        }
        grid.text(row, range + 1, LAST, talk, contested ? Look.BODY.bold() : Look.BODY.ink(Tone.INK3));
    }
}
