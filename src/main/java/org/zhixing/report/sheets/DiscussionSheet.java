package org.zhixing.report.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.zhixing.assessment.Anonymity;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.report.wording.SeatNames;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/**
 * What raters talk about, to be printed and written on: each item on which they lie far apart, with what the levels in
 * dispute look like and who gave them, and a line for what is agreed. An item does not run over two pages.
 */
public final class DiscussionSheet {

    private static final int LEVEL = 0;
    private static final int ANCHOR = 1;
    private static final int GIVEN = 2;
    private static final int LAST = GIVEN;

    /** Of an A4 page on its side, without margins; a little is left over. */
    private static final double PAGE_HEIGHT = 500;

    private static final double LINE_HEIGHT = 46;
    private static final Look READ = Look.BODY.points(10.5);

    private final Grid grid;
    private final Subject subject;
    private final SeatNames names;
    private final boolean workers;

    private DiscussionSheet(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
        this.names = new SeatNames(subject);
        Anonymity anonymity = subject.review().assessment().anonymity();
        this.workers = anonymity.roleColumns();
    }

    /** @param date the day it is made */
    public static Book of(Review review, Language language, LocalDate date) {
        return of(Subject.of(review, language, date));
    }

    /** @param subject what the level leaves out is not in its review any more */
    public static Book of(Subject subject) {
        Book book = new Book();
        new DiscussionSheet(book.sheet(subject.say("report.discussion.title")), subject).write();
        book.properties(
                subject.say("terms.product"), subject.say("report.discussion.title"), subject.agency(), subject.date());
        return book;
    }

    private void write() {
        grid.widths(9, 88, 34);
        Page page = Page.open(grid, subject, LAST, subject.say("report.discussion.title"));
        page.note(Page.TOP, subject.say("report.discussion.note"));
        List<Contested> items = subject.review().raters().discuss();
        int row = Page.TOP + 1;
        double used = grid.heights(0, Page.TOP);
        if (items.isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.discussion.none"), READ);
        }
        for (Contested item : items) {
            int first = row;
            page.gap(row++);
            row = item(page, row, item);
            double height = grid.heights(first, row - 1);
            if (used + height > PAGE_HEIGHT) {
                grid.pageBreak(first);
                used = grid.heights(0, Page.TOP - 1);
            }
            used += height;
        }
        grid.freeze(Page.TOP, 0);
        page.close(row - 1, Page.TOP);
    }

    private int item(Page page, int firstRow, Contested item) {
        int row = firstRow;
        Indicator indicator = subject.model().indicator(item.indicator()).orElseThrow();
        boolean told = item.told();
        page.band(row++, subject.indicator(item.indicator()));
        if (told) {
            grid.text(row++, 0, LAST, spread(item), Look.SCOPE);
        } else {
            grid.text(
                    row++,
                    0,
                    LAST,
                    subject.say(
                            "report.discussion.hidden",
                            names.untold(),
                            Figures.level(item.range()),
                            Figures.level(item.iqr())),
                    Look.SCOPE.wrapped());
        }
        grid.text(row, LEVEL, subject.say("report.discussion.level"), Look.HEAD.center());
        grid.text(row, ANCHOR, told ? ANCHOR : LAST, subject.say("report.discussion.anchor"), Look.HEAD);
        if (told) {
            grid.text(row, GIVEN, subject.say("report.discussion.given"), Look.HEAD);
        }
        row++;
        Map<Integer, String> givers = !told
                ? Map.of()
                : names.givers(item.dots().stream()
                        .filter(d -> workers || d.role() != Role.W)
                        .toList());
        Map<Integer, String> anchors = new TreeMap<>();
        givers.keySet().forEach(level -> anchors.put(level, subject.say("report.discussion.between")));
        indicator.anchors().stream()
                .filter(a -> !told || givers.containsKey(a.level()) || isEnd(item, a.level()))
                .forEach(a -> anchors.put(a.level(), subject.in(a.text())));
        for (Map.Entry<Integer, String> anchor : anchors.entrySet()) {
            int level = anchor.getKey();
            level(row++, level, anchor.getValue(), told, givers.getOrDefault(level, ""));
        }
        grid.text(row, 0, LAST, agreed(item), Look.BODY.atTop().asEntry());
        grid.need(row++, LINE_HEIGHT);
        return row;
    }

    private static boolean isEnd(Contested item, int level) {
        return item.lowest().equals(OptionalInt.of(level)) || item.highest().equals(OptionalInt.of(level));
    }

    /** What was recorded as agreed stands on the line already. */
    private String agreed(Contested item) {
        PersonalText agreed = subject.review().standing().consensus().getOrDefault(item.indicator(), PersonalText.NONE);
        return subject.say("report.discussion.agreed") + agreed.value();
    }

    private String spread(Contested item) {
        List<String> medians = RatersSheet.RATING.stream()
                .filter(role -> item.medians().containsKey(role) && (workers || role != Role.W))
                .map(role ->
                        subject.role(role) + " " + Figures.level(item.medians().get(role)))
                .toList();
        return subject.say(
                "report.discussion.spread",
                Figures.level(item.range()),
                Figures.level(item.iqr()),
                subject.listed(medians));
    }

    private void level(int row, int level, String anchor, boolean told, String givers) {
        grid.text(row, LEVEL, String.valueOf(level), READ.points(12).bold().center());
        grid.text(row, ANCHOR, told ? ANCHOR : LAST, anchor, READ);
        if (told) {
            grid.text(row, GIVEN, givers, READ.ink(Tone.INK2));
        }
    }
}
