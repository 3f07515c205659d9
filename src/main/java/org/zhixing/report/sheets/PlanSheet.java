package org.zhixing.report.sheets;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.State;
import org.zhixing.report.wording.ActionWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Review;
import org.zhixing.work.Language;

/**
 * The action plan: who does what by when, and which evidence is there. In the report, which leaves the agency, owners,
 * places of evidence and notes stay out; the action table of its own, for those who carry it out, has them.
 */
public final class PlanSheet {

    static final int DUE = 5;
    static final int STATE = 6;

    private static final int HEAD = Page.TOP + 1;
    private static final int LAST = 9;

    private final Grid grid;
    private final Subject subject;
    private final ActionWords words;
    private final boolean inside;
    private final boolean names;

    private PlanSheet(Grid grid, Subject subject, boolean inside, boolean names) {
        this.grid = grid;
        this.subject = subject;
        this.words = new ActionWords(subject);
        this.inside = inside;
        this.names = names;
    }

    /**
     * The action table as a workbook of its own.
     *
     * @param date the day it is made
     * @param names whether owners are named; their column is empty otherwise, to be filled in by hand
     */
    public static Book of(Review review, Language language, LocalDate date, boolean names) {
        return of(Subject.of(review, language, date), names);
    }

    /** @param subject what the level leaves out is not in its review any more */
    public static Book of(Subject subject, boolean names) {
        Book book = new Book();
        Grid grid = book.sheet(subject.say("report.sheet.plan"));
        ListsSheet.write(book, book.sheet(subject.say("report.sheet.lists")), subject);
        new PlanSheet(grid, subject, true, names).write();
        book.properties(
                subject.say("terms.product"), subject.say("report.sheet.plan"), subject.agency(), subject.date());
        return book;
    }

    /** The sheet of the report; none where there is no plan. */
    static void into(Book book, Subject subject) {
        if (!subject.review().plan().actions().isEmpty()) {
            new PlanSheet(book.sheet(subject.say("report.sheet.plan")), subject, false, false).write();
        }
    }

    private void write() {
        grid.widths(8, 40, 18, 13, 14, 13, 14, 36, 28, 26);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.plan"));
        page.note(Page.TOP, subject.say("report.plan.note"));
        page.heads(
                HEAD,
                0,
                -1,
                subject.say("report.plan.id"),
                subject.say("report.plan.action"),
                subject.say("report.plan.path"),
                subject.say("report.plan.owner"),
                subject.say("report.plan.roles"),
                subject.say("report.plan.due"),
                subject.say("report.plan.state"),
                subject.say("report.plan.evidence"),
                subject.say("report.plan.targets"),
                subject.say("report.plan.notes"));
        List<Action> actions = subject.review().plan().actions();
        int row = HEAD;
        for (Action action : actions) {
            write(++row, action);
        }
        if (actions.isEmpty()) {
            grid.text(++row, 0, LAST, subject.say("report.plan.none"), Look.BODY.ink(Tone.INK2));
        } else {
            grid.choices(
                    HEAD + 1,
                    row,
                    STATE,
                    ListsSheet.PLAN_STATES,
                    subject.say("report.state.title"),
                    subject.say("report.state.wrong"));
            grid.groundWhere(HEAD + 1, row, DUE, overdue(), Tone.WATCH_GROUND);
            grid.filter(HEAD, row, 0, LAST);
        }
        grid.freeze(HEAD + 1, 2);
        page.close(row, HEAD + 1);
    }

    private void write(int row, Action action) {
        grid.need(row, 30);
        grid.text(row, 0, action.id(), Look.BODY.bold());
        grid.text(row, 1, words.title(action), Look.BODY);
        grid.text(row, 2, words.path(action), Look.BODY.ink(Tone.INK2));
        grid.text(row, 3, inside && names ? action.owner().value() : "", Look.BODY);
        grid.text(row, 4, words.roles(action), Look.BODY);
        grid.number(row, DUE, day(action.due()), Look.DATE);
        grid.text(row, STATE, words.state(action.state()), Look.BODY);
        grid.text(row, 7, String.join("\n", words.evidence(action, inside)), Look.BODY);
        grid.text(row, 8, words.targets(action), Look.BODY);
        grid.text(row, LAST, inside ? notes(action) : "", Look.BODY);
    }

    private static @Nullable Double day(@Nullable LocalDate due) {
        return due == null ? null : DateUtil.getExcelDate(due);
    }

    /** Why it was dropped stands before the notes. */
    private static String notes(Action action) {
        String reason = action.reason().value();
        String notes = action.notes().value();
        return reason.isEmpty() || notes.isEmpty() ? reason + notes : reason + "\n" + notes;
    }

    /** Holds as long as the day is over and the action is neither evidenced nor dropped; looks at the day of reading. */
    private String overdue() {
        String due = "$" + grid.address(HEAD + 1, DUE);
        String state = "$" + grid.address(HEAD + 1, STATE);
        return "AND(ISNUMBER(" + due + ")," + due + "<TODAY(),OR(" + state + "=\""
                + words.state(State.PLANNED) + "\"," + state + "=\""
                + words.state(State.UNDERWAY) + "\"))";
    }
}
