package org.zhixing.report.forms;

import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormSpec;
import org.zhixing.model.Level;
import org.zhixing.model.Role;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** What the form is, how it is filled in, and what becomes of the answers. */
final class CoverSheet {

    private static final int LABEL = 0;
    private static final int TEXT = 1;

    private final Grid grid;
    private final Handout handout;
    private final FormSpec spec;
    private int row;
    private @Nullable String codeName;

    CoverSheet(Grid grid, Handout handout) {
        this.grid = grid;
        this.handout = handout;
        this.spec = handout.spec();
    }

    void write() {
        grid.widths(18, 112);
        grid.text(0, LABEL, TEXT, handout.title(), Look.TITLE);
        grid.height(0, 34);
        row = 1;
        facts();
        band(handout.say("forms.how"));
        numbered("forms.how.look", "forms.how.answer", "forms.how.open", "forms.how.save");
        band(handout.say("forms.scale"));
        for (Level level : handout.model().scale().levels()) {
            line(level.level() + "  " + handout.in(level.name()), handout.in(level.meaning()));
        }
        band(handout.say("forms.use"));
        line("", use());
        int last = row - 1;
        grid.protect();
        grid.print(
                last,
                TEXT,
                0,
                true,
                handout.say("forms.footer", handout.title(), spec.id()),
                handout.say("report.pages"));
        grid.finish();
    }

    /** Where a code name may be written; null on a form for one person. */
    @Nullable
    String codeName() {
        return codeName;
    }

    private void facts() {
        if (!spec.agency().isBlank()) {
            line(handout.say("forms.fact.agency"), handout.agency());
        }
        if (spec.period() != null) {
            line(handout.say("forms.fact.period"), handout.period());
        }
        line(handout.say("forms.fact.role"), handout.role());
        if (!spec.raterName().isBlank()) {
            line(handout.say("forms.fact.person"), spec.raterName().value());
        }
        line(handout.say("forms.fact.id"), spec.id());
        if (spec.rater() == null) {
            grid.text(row, LABEL, handout.say("forms.fact.codeName"), Look.BODY.ink(Tone.INK3));
            grid.blank(row, TEXT, TEXT, Look.BODY.asEntry());
            codeName = grid.absolute(row++, TEXT);
        }
    }

    private String use() {
        return handout.say(
                spec.role() == Role.W ? "forms.use.workers" : "forms.use.others",
                String.valueOf(spec.anonymity().leastWorkers()));
    }

    private void band(String text) {
        grid.text(row, LABEL, TEXT, text, Look.BAND);
        grid.need(row++, 23);
    }

    private void numbered(String... keys) {
        for (int i = 0; i < keys.length; i++) {
            line(String.valueOf(i + 1), handout.say(keys[i]));
        }
    }

    private void line(String label, String text) {
        grid.text(row, LABEL, label, Look.BODY.ink(Tone.INK3));
        grid.text(row++, TEXT, text, Look.BODY);
    }
}
