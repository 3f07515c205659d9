package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.scoring.BiasReading;
import org.zhixing.scoring.IndicatorScore;

/**
 * Who answered, how far they agree, and what marks self-report left. Nobody is named, and of fewer than three frontline
 * workers nothing is shown that could be one of theirs.
 */
final class RatersSheet {

    private static final List<Role> RATING =
            Arrays.stream(Role.values()).filter(role -> role != Role.T).toList();

    private static final int FIRST_ROLE = 3;
    private static final int RANGE = FIRST_ROLE + RATING.size();
    private static final int LAST = RANGE + 1;
    private static final int LEAST_WORKERS = 3;
    private static final int DISCUSS_FROM = 3;

    private final Grid grid;
    private final Subject subject;
    private final Agreement agreement;

    RatersSheet(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
        this.agreement = Agreement.of(subject.model(), subject.review().assessment());
    }

    void write() {
        double[] widths = new double[LAST + 1];
        Arrays.fill(widths, 12);
        widths[0] = 22;
        widths[1] = 30;
        widths[2] = 9;
        widths[LAST] = 30;
        grid.widths(widths);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.raters"));
        page.note(Page.TOP, subject.say("report.raters.note"));
        int row = Page.TOP + 1;
        page.band(row++, subject.say("report.raters.who"));
        row = who(row);
        page.gap(row++);
        page.band(row++, subject.say("report.raters.marks"));
        row = marks(row);
        page.gap(row++);
        page.band(row++, subject.say("report.raters.agreement"));
        row = agreement(row);
        grid.freeze(Page.TOP, 1);
        page.close(row - 1, Page.TOP);
    }

    private Map<Role, List<Rater>> byRole() {
        Map<Role, List<Rater>> raters = new LinkedHashMap<>();
        RATING.forEach(role -> raters.put(role, new ArrayList<>()));
        subject.review().assessment().raters().forEach(r -> raters.computeIfAbsent(r.role(), x -> new ArrayList<>())
                .add(r));
        return raters;
    }

    private int who(int firstRow) {
        int row = firstRow;
        for (Map.Entry<Role, List<Rater>> role : byRole().entrySet()) {
            int count = role.getValue().size();
            if (count > 0) {
                grid.text(row, 0, subject.role(role.getKey()), Look.BODY);
                grid.text(row, 1, LAST, subject.say("report.raters.count", String.valueOf(count)), Look.BODY);
                row++;
            }
        }
        if (row == firstRow) {
            grid.text(row++, 0, LAST, subject.say("report.raters.nobody"), Look.BODY.ink(Tone.INK2));
        }
        return row;
    }

    private int marks(int firstRow) {
        int row = firstRow;
        BiasReading bias = subject.card().bias();
        List<String> agency = new ArrayList<>();
        agency.add(subject.say("report.raters.unsupported", Figures.percent(bias.unsupportedShare())));
        bias.agencyMarks().forEach(mark -> agency.add(subject.say("terms.agencyMark." + mark)));
        if (bias.robustScore() != null) {
            agency.add(subject.say("report.raters.robust", Figures.score(bias.robustScore())));
        }
        grid.text(row, 0, subject.say("report.raters.agency"), Look.BODY.bold());
        grid.text(row++, 1, LAST, subject.listed(agency), Look.BODY);
        Map<String, List<BiasReading.Mark>> marks = new LinkedHashMap<>();
        bias.raters().forEach(r -> marks.put(r.id(), r.marks()));
        for (Map.Entry<Role, List<Rater>> role : byRole().entrySet()) {
            List<Rater> people = role.getValue();
            if (people.isEmpty()) {
                continue;
            }
            if (role.getKey() == Role.W && people.size() < LEAST_WORKERS) {
                grid.text(row, 0, subject.role(Role.W), Look.BODY);
                grid.text(row++, 1, LAST, subject.say("report.raters.fewWorkers"), Look.BODY.ink(Tone.INK3));
                continue;
            }
            for (int n = 0; n < people.size(); n++) {
                List<String> found = marks.getOrDefault(people.get(n).id(), List.of()).stream()
                        .map(mark -> subject.say("terms.mark." + mark))
                        .toList();
                grid.text(row, 0, codeName(role.getKey(), n, people.size()), Look.BODY);
                grid.text(
                        row++,
                        1,
                        LAST,
                        found.isEmpty() ? subject.say("report.raters.noMarks") : subject.listed(found),
                        found.isEmpty() ? Look.BODY.ink(Tone.INK3) : Look.BODY);
            }
        }
        return row;
    }

    /** A role, and a sign where several share it; never a name. */
    private String codeName(Role role, int number, int of) {
        if (of == 1) {
            return subject.role(role);
        }
        String signs = subject.say("report.raters.codes");
        String sign = number < signs.length() ? String.valueOf(signs.charAt(number)) : String.valueOf(number + 1);
        return subject.role(role) + " " + sign;
    }

    private int agreement(int firstRow) {
        int row = firstRow;
        if (!agreement.shown()) {
            grid.text(row++, 0, LAST, subject.say("report.raters.tooFew"), Look.BODY.ink(Tone.INK2));
            return row;
        }
        grid.text(
                row++,
                0,
                LAST,
                subject.say(
                        "report.raters.shares",
                        String.valueOf(agreement.raters()),
                        Figures.percent(agreement.within(0)),
                        Figures.percent(agreement.within(1)),
                        String.valueOf(agreement.ranges().size())),
                Look.BODY);
        int head = row++;
        grid.text(head, 0, 1, subject.say("report.drifts.indicator"), Look.HEAD);
        grid.text(head, 2, subject.say("report.column.RATERS"), Look.HEAD.right());
        for (int r = 0; r < RATING.size(); r++) {
            grid.text(head, FIRST_ROLE + r, subject.role(RATING.get(r)), Look.HEAD.right());
        }
        grid.text(head, RANGE, subject.say("report.raters.range"), Look.HEAD.right());
        grid.text(head, LAST, subject.say("report.raters.talk"), Look.HEAD);
        for (Indicator indicator : subject.model().indicators()) {
            indicator(row++, indicator);
        }
        grid.filter(head, row - 1, 0, LAST);
        return row;
    }

    private void indicator(int row, Indicator indicator) {
        IndicatorScore score = subject.card().indicator(indicator.id()).orElseThrow();
        grid.text(row, 0, 1, subject.indicator(indicator.id()), Look.BODY);
        grid.number(row, 2, (double) score.raters(), Look.LEVEL.format("0"));
        Map<Role, Double> roles = score.roles();
        for (int r = 0; r < RATING.size(); r++) {
            Double median = roles == null ? null : roles.get(RATING.get(r));
            grid.number(row, FIRST_ROLE + r, median, Look.LEVEL);
        }
        Integer range = roles == null ? null : agreement.ranges().get(indicator.id());
        grid.number(row, RANGE, range == null ? null : Double.valueOf(range), Look.LEVEL.format("0"));
        String talk = "";
        if (roles == null) {
            talk = subject.say("report.raters.hidden");
        } else if (range != null && range >= DISCUSS_FROM) {
            talk = subject.say("report.raters.discuss");
        }
        grid.text(row, LAST, talk, roles == null ? Look.BODY.ink(Tone.INK3) : Look.BODY.bold());
    }
}
