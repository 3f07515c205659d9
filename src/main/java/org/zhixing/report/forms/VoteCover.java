package org.zhixing.report.forms;

import java.util.List;
import org.zhixing.forms.VoteSpec;
import org.zhixing.model.Level;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Messages;

/** What a workshop's form is, where a code name goes, how it is filled in, and what becomes of the answers. */
final class VoteCover {

    private static final int LABEL = 0;
    private static final int TEXT = 1;
    private static final double SIZE = 10.5;
    private static final Look LABELS = Look.BODY.points(SIZE).ink(Tone.INK3);
    private static final Look TEXTS = Look.BODY.points(SIZE);
    private static final List<String> STEPS = List.of(
            "forms.votes.how.alone",
            "forms.votes.how.level",
            "forms.votes.how.before",
            "forms.votes.how.after",
            "forms.votes.how.save");
    private static final List<String> PROMISE = List.of("use", "names", "twice");

    private final Grid grid;
    private final VoteSpec spec;
    private final Messages messages;
    private int row;

    VoteCover(Grid grid, VoteSpec spec, Messages messages) {
        this.grid = grid;
        this.spec = spec;
        this.messages = messages;
    }

    /** @return where the code name stands, with its sheet */
    String write() {
        grid.widths(20, 116);
        grid.text(row, LABEL, TEXT, messages.text("forms.votes.title"), Look.TITLE);
        grid.height(row++, 34);
        if (!spec.title().isBlank()) {
            line(messages.text("forms.votes.session"), spec.title().value());
        }
        line(
                messages.text("forms.fact.asked"),
                messages.text("forms.votes.asked", String.valueOf(spec.cases().size()), String.valueOf(spec.items())));
        line(messages.text("forms.fact.id"), spec.id());
        String codeName = codeName();
        band("forms.how");
        for (int i = 0; i < STEPS.size(); i++) {
            line(String.valueOf(i + 1), messages.text(STEPS.get(i)));
        }
        band("forms.scale");
        for (Level level : spec.pinned().model().scale().levels()) {
            line(
                    level.level() + "  " + level.name().in(messages.language()),
                    level.meaning().in(messages.language()));
        }
        band("forms.promise");
        PROMISE.forEach(about ->
                line(messages.text("forms.votes.about." + about), messages.text("forms.votes.promise." + about)));
        grid.protect();
        grid.print(row - 1, TEXT, 0, true, spec.id(), messages.text("report.pages"));
        grid.finish();
        return codeName;
    }

    private String codeName() {
        Look entry = TEXTS.on(Tone.BRAND_GROUND).asEntry();
        grid.text(row, LABEL, messages.text("forms.fact.codeName"), LABELS);
        if (spec.codeName().isEmpty()) {
            grid.blank(row, TEXT, TEXT, entry);
        } else {
            grid.text(row, TEXT, spec.codeName(), entry);
        }
        String at = grid.absolute(row++, TEXT);
        grid.text(row++, TEXT, messages.text("forms.votes.codeNameWhy"), Look.NOTE);
        return at;
    }

    private void band(String key) {
        grid.text(row, LABEL, TEXT, messages.text(key), Look.BAND);
        grid.need(row++, 23);
    }

    private void line(String label, String text) {
        grid.text(row, LABEL, label, LABELS);
        grid.text(row++, TEXT, text, TEXTS);
    }
}
