package org.zhixing.report.sheets;

import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** How levels of drift look in cells; their shape and word come with them, never a colour alone. */
final class Chips {

    private static final Tone[] INKS = {Tone.NONE_INK, Tone.WATCH_INK, Tone.WARNING_INK, Tone.SERIOUS_INK};

    private static final Tone[] GROUNDS = {Tone.NONE_GROUND, Tone.WATCH_GROUND, Tone.WARNING_GROUND, Tone.SERIOUS_GROUND
    };

    private Chips() {}

    /** Not enough data has no shape and no ground; a tentative level has no ground. */
    static Look look(DriftFinding finding) {
        return look(finding.severity(), finding.tentative());
    }

    static Look look(@Nullable Integer severity, boolean tentative) {
        if (severity == null) {
            return Look.BODY.ink(Tone.INK3);
        }
        Look inked = Look.BODY.bold().ink(INKS[severity]);
        return tentative ? inked : inked.on(GROUNDS[severity]);
    }

    /** A line that must not be overlooked, such as a critical cap. */
    static Look serious() {
        return Look.BODY.ink(Tone.SERIOUS_INK).on(Tone.SERIOUS_GROUND);
    }
}
