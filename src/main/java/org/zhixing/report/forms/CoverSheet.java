package org.zhixing.report.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormSpec;
import org.zhixing.model.Level;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** What the form is, how it is filled in, and what becomes of the answers. */
final class CoverSheet {

    private static final int LABEL = 0;
    private static final int TEXT = 1;
    private static final double SIZE = 10.5;
    private static final Look LABELS = Look.BODY.points(SIZE).ink(Tone.INK3);

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
        grid.widths(20, 116);
        grid.text(0, LABEL, TEXT, handout.title(), Look.TITLE);
        grid.height(0, 34);
        row = 1;
        facts();
        band(handout.say("forms.how"));
        List<String> steps = handout.guidance().steps();
        for (int i = 0; i < steps.size(); i++) {
            line(String.valueOf(i + 1), steps.get(i));
        }
        band(handout.say("forms.scale"));
        for (Level level : handout.model().scale().levels()) {
            line(level.level() + "  " + handout.in(level.name()), handout.in(level.meaning()));
        }
        band(handout.say("forms.promise"));
        handout.guidance().promise().forEach(said -> line(said.head(), said.text()));
        int last = row - 1;
        grid.protect();
        grid.print(last, TEXT, 0, true, spec.id(), handout.say("report.pages"));
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
        line(handout.say("forms.fact.asked"), handout.guidance().asked());
        line(handout.say("forms.fact.id"), spec.id());
        if (spec.rater() == null) {
            grid.text(row, LABEL, handout.say("forms.fact.codeName"), LABELS);
            grid.blank(
                    row,
                    TEXT,
                    TEXT,
                    Look.BODY.points(SIZE).on(Tone.BRAND_GROUND).asEntry());
            codeName = grid.absolute(row++, TEXT);
            grid.text(row++, TEXT, handout.say("forms.fact.codeNameWhy"), Look.NOTE);
        }
    }

    private void band(String text) {
        grid.text(row, LABEL, TEXT, text, Look.BAND);
        grid.need(row++, 23);
    }

    private void line(String label, String text) {
        grid.text(row, LABEL, label, LABELS);
        grid.text(row++, TEXT, text, Look.BODY.points(SIZE));
    }
}
