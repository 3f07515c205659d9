package org.zhixing.report.workshop;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.KeyStanding;
import org.zhixing.workshop.Measured;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Workshop;

/** What all sheets of the workbook share: the session, its measures, words, title band and printed page. */
record SessionPaper(Workshop workshop, Measures measures, Messages messages, LocalDate date) {

    /** The first row below title and scope. */
    static final int TOP = 2;

    private static final double TITLE_HEIGHT = 34;
    private static final double SCOPE_HEIGHT = 22;
    private static final Look LACKING = Look.BODY.right().points(9).ink(Tone.INK3);

    static SessionPaper of(Workshop workshop, Language language, LocalDate date) {
        return new SessionPaper(workshop, Measures.of(workshop), Messages.in(language), date);
    }

    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    Language language() {
        return messages.language();
    }

    /** In one line. */
    String title() {
        String typed = workshop.title().value().replaceAll("\\s+", " ").strip();
        return typed.isEmpty() ? say("report.workshop.untitled") : typed;
    }

    int people() {
        return workshop.erased()
                ? workshop.sums().participants()
                : workshop.participants().size();
    }

    void open(Grid grid, int lastColumn, String sheet) {
        grid.text(0, 0, lastColumn, sheet, Look.TITLE);
        grid.height(0, TITLE_HEIGHT);
        String scope = say(
                workshop.erased() ? "report.workshop.scope.erased" : "report.workshop.scope",
                title(),
                String.valueOf(people()),
                workshop.pinned().model().title().in(language()),
                workshop.pinned().model().version(),
                date.toString());
        grid.text(1, 0, lastColumn, scope, Look.SCOPE);
        grid.height(1, SCOPE_HEIGHT);
    }

    void heads(Grid grid, int row, int numbersFrom, int numbersTo, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            boolean number = column >= numbersFrom && column <= numbersTo;
            grid.text(row, column, say(keys[column]), number ? Look.HEAD.right() : Look.HEAD);
        }
    }

    void close(Grid grid, int lastRow, int lastColumn, int headRow) {
        String footer = say("report.footer", say("terms.product"), title());
        if (headRow < 0) {
            grid.print(lastRow, lastColumn, 0, false, footer, say("report.pages"));
        } else {
            grid.printRepeating(headRow, lastRow, lastColumn, footer, say("report.pages"));
        }
        grid.finish();
    }

    /** The number, or why there is none. */
    void figure(Grid grid, int row, int column, Measured figure, Look look) {
        if (figure.lack() == null) {
            grid.number(row, column, figure.value(), look);
        } else {
            grid.text(row, column, say("report.workshop.lack." + figure.lack().name()), LACKING);
        }
    }

    String indicator(String id) {
        return workshop.pinned()
                .model()
                .indicator(id)
                .map(i -> i.name().in(language()))
                .orElse("");
    }

    /** Such as 1, or 2.5; a dash where there is none. */
    String key(ExpertKey key) {
        return number(key.median());
    }

    /** Such as 1–2; a dash where there is none. */
    String band(ExpertKey key) {
        Integer low = key.low();
        Integer high = key.high();
        return low == null || high == null ? "—" : low.equals(high) ? low.toString() : low + "–" + high;
    }

    String standing(KeyStanding standing) {
        return say("report.workshop.standing." + standing.name());
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? "—"
                : value == Math.rint(value)
                        ? String.valueOf(value.longValue())
                        : String.format(Locale.ROOT, "%.1f", value);
    }
}
