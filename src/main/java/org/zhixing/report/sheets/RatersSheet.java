package org.zhixing.report.sheets;

import java.util.Arrays;
import java.util.List;
import org.zhixing.model.Role;
import org.zhixing.report.wording.RaterWords;
import org.zhixing.report.wording.SeatNames;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
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

    private final Grid grid;
    private final Subject subject;
    private final SeatNames names;
    private final RaterWords words;

    RatersSheet(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
        this.names = new SeatNames(subject);
        this.words = new RaterWords(subject);
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
        row = lines(row, words.marks());
        row = exclusions(page, row);
        page.gap(row++);
        page.band(row++, subject.say("report.raters.agreement"));
        row = new AgreementTables(grid, subject, names).write(row);
        row = new RaterDifferences(grid, page, subject, names).write(row);
        grid.freeze(Page.TOP, 1);
        page.close(row - 1, Page.TOP);
    }

    private int lines(int firstRow, List<RaterWords.Line> lines) {
        int row = firstRow;
        for (RaterWords.Line line : lines) {
            boolean strong = line.kind() == RaterWords.Kind.HEAD || line.kind() == RaterWords.Kind.APART;
            grid.text(row, 0, line.name(), strong ? Look.BODY.bold() : Look.BODY);
            grid.text(row++, 1, LAST, line.text(), look(line.kind()));
        }
        return row;
    }

    private static Look look(RaterWords.Kind kind) {
        return switch (kind) {
            case PLAIN, HEAD -> Look.BODY;
            case APART -> Look.BODY.ink(Tone.WATCH_INK).on(Tone.WATCH_GROUND);
            case PENDING -> Look.BODY.ink(Tone.INK2);
            case QUIET -> Look.BODY.ink(Tone.INK3);
        };
    }

    private int who(int firstRow) {
        if (words.who().isEmpty()) {
            grid.text(firstRow, 0, LAST, subject.say("report.raters.nobody"), Look.BODY.ink(Tone.INK2));
            return firstRow + 1;
        }
        return lines(firstRow, words.who());
    }

    private int exclusions(Page page, int firstRow) {
        if (words.exclusions().isEmpty()) {
            return firstRow;
        }
        int row = firstRow;
        page.gap(row++);
        page.band(row++, subject.say("report.raters.exclusions"));
        return lines(row, words.exclusions());
    }
}
