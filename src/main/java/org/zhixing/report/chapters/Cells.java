package org.zhixing.report.chapters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;

/** Cells as the design language draws them. */
final class Cells {

    private static final List<Tone> INKS = List.of(Tone.NONE_INK, Tone.WATCH_INK, Tone.WARNING_INK, Tone.SERIOUS_INK);
    private static final List<Tone> GROUNDS =
            List.of(Tone.NONE_GROUND, Tone.WATCH_GROUND, Tone.WARNING_GROUND, Tone.SERIOUS_GROUND);

    private Cells() {}

    static Cell bold(String text) {
        return Cell.of(Run.bold(text));
    }

    static Cell muted(String text) {
        return Cell.of(Run.of(text).ink(Tone.INK2));
    }

    static Cell faint(String text) {
        return Cell.of(Run.of(text).ink(Tone.INK3));
    }

    static Cell level(Subject subject, DriftFinding finding) {
        return level(subject, finding.severity(), finding.tentative());
    }

    /** Shape and word on the level's ground; tentative without a ground, without data neither. */
    static Cell level(Subject subject, @Nullable Integer severity, boolean tentative) {
        String text = Levels.text(subject, severity, tentative);
        if (severity == null) {
            return faint(text);
        }
        Cell cell = Cell.of(Run.bold(text).ink(INKS.get(severity)));
        return tentative ? cell : cell.on(GROUNDS.get(severity));
    }

    /** A level of 0 to 4 on the heat ramp; the number is always there. */
    static Cell heat(@Nullable Double level, double share) {
        if (level == null) {
            return faint(Figures.level(null));
        }
        Tone ground = Tone.heat(share);
        return Cell.of(Run.bold(Figures.level(level)).ink(ground.inkOn())).on(ground);
    }
}
