package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RaterReview.Hidden;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.BiasReading;
import org.zhixing.work.Language;

/**
 * Who answered, what marks self-report left, whose answers are left out, how far raters agree and what is to be talked
 * about. Nobody is named, and nothing of frontline workers stands apart that could be told to be one of theirs.
 */
final class RatersSheet {

    /** Roles that rate, in the order of columns. */
    static final List<Role> RATING =
            Arrays.stream(Role.values()).filter(role -> role != Role.T).toList();

    /** Narrow columns, for numbers, from this one to {@link #LAST}. */
    static final int NUMBERS = 2;

    static final int LAST = 12;

    /** From this difference on the full score and the robust one stand side by side (specification 5). */
    private static final double FAR_APART = 3;

    private final Grid grid;
    private final Subject subject;
    private final RaterReview raters;
    private final SeatNames names;

    RatersSheet(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
        this.raters = subject.review().raters();
        this.names = new SeatNames(subject);
    }

    void write() {
        double[] widths = new double[LAST + 1];
        Arrays.fill(widths, subject.messages().language() == Language.ZH ? 9.5 : 11);
        widths[0] = 24;
        widths[1] = 26;
        widths[LAST] = 34;
        grid.widths(widths);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.raters"));
        page.note(Page.TOP, subject.say("report.raters.note"));
        int row = Page.TOP + 1;
        page.band(row++, subject.say("report.raters.who"));
        row = who(row);
        page.gap(row++);
        page.band(row++, subject.say("report.raters.marks"));
        row = marks(row);
        row = exclusions(page, row);
        page.gap(row++);
        page.band(row++, subject.say("report.raters.agreement"));
        row = new AgreementTables(grid, subject, names).write(row);
        row = new RaterDifferences(grid, page, subject, names).write(row);
        grid.freeze(Page.TOP, 1);
        page.close(row - 1, Page.TOP);
    }

    private Map<Role, Integer> counts() {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        for (Rater rater : subject.review().assessment().raters()) {
            counts.merge(rater.role(), 1, Integer::sum);
        }
        return counts;
    }

    private int who(int firstRow) {
        int row = firstRow;
        Map<Role, Integer> counts = counts();
        for (Map.Entry<Role, Integer> role : counts.entrySet()) {
            grid.text(row, 0, subject.role(role.getKey()), Look.BODY);
            grid.text(row++, 1, LAST, subject.say("report.raters.count", String.valueOf(role.getValue())), Look.BODY);
        }
        if (counts.isEmpty()) {
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
        grid.text(row, 0, subject.say("report.raters.agency"), Look.BODY.bold());
        grid.text(row++, 1, LAST, subject.listed(agency), Look.BODY);
        row = robust(row, bias);
        for (Seat seat : raters.seats()) {
            List<String> found = new ArrayList<>();
            seat.marks().forEach(mark -> found.add(subject.say("terms.mark." + mark)));
            if (seat.apart()) {
                found.add(subject.say("report.raters.apart"));
            }
            grid.text(row, 0, names.of(seat), Look.BODY);
            grid.text(
                    row++,
                    1,
                    LAST,
                    found.isEmpty() ? subject.say("report.raters.noMarks") : subject.listed(found),
                    found.isEmpty() ? Look.BODY.ink(Tone.INK3) : Look.BODY);
        }
        Hidden hidden = raters.hidden();
        if (hidden != null) {
            grid.text(row, 0, subject.role(Role.W), Look.BODY);
            grid.text(row++, 1, LAST, names.hidden(hidden), Look.BODY.ink(Tone.INK3));
        }
        return row;
    }

    /** The score without raters of two marks or more; beside the full one, in plain sight, where they lie far apart. */
    private int robust(int row, BiasReading bias) {
        Double robust = bias.robustScore();
        if (robust == null) {
            return row;
        }
        Double full = subject.card().overall().score();
        double apart = full == null ? 0 : robust - full;
        boolean far = Math.abs(apart) > FAR_APART;
        grid.text(row, 0, subject.say("report.raters.robust"), far ? Look.BODY.bold() : Look.BODY);
        grid.text(
                row,
                1,
                LAST,
                far
                        ? subject.say(
                                "report.raters.farApart",
                                Figures.score(full),
                                Figures.score(robust),
                                Figures.signed(apart))
                        : subject.say("report.raters.close", Figures.score(full), Figures.score(robust)),
                far ? Look.BODY.ink(Tone.WATCH_INK).on(Tone.WATCH_GROUND) : Look.BODY);
        return row + 1;
    }

    private int exclusions(Page page, int firstRow) {
        List<Exclusion> exclusions = subject.review().assessment().exclusions();
        if (exclusions.isEmpty()) {
            return firstRow;
        }
        int row = firstRow;
        page.gap(row++);
        page.band(row++, subject.say("report.raters.exclusions"));
        for (Exclusion exclusion : exclusions) {
            Role role = subject.review()
                    .assessment()
                    .rater(exclusion.rater())
                    .map(Rater::role)
                    .orElse(Role.T);
            grid.text(row, 0, subject.role(role), Look.BODY);
            grid.text(
                    row,
                    1,
                    LAST,
                    subject.say(
                            exclusion.signed() ? "report.raters.excluded" : "report.raters.notExcluded",
                            signature(exclusion.director() != null),
                            signature(exclusion.supervisor() != null)),
                    exclusion.signed() ? Look.BODY : Look.BODY.ink(Tone.INK2));
            row++;
        }
        return row;
    }

    private String signature(boolean there) {
        return subject.say(there ? "report.raters.signed" : "report.raters.unsigned");
    }
}
