package org.zhixing.report.sheets;

import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** Levels of drift as the design language draws them: a shape, a word and a ground, never a colour alone. */
final class Chips {

    private static final String[] SHAPES = {"○", "◐", "▲", "◆"};

    private static final Tone[] INKS = {Tone.NONE_INK, Tone.WATCH_INK, Tone.WARNING_INK, Tone.SERIOUS_INK};

    private static final Tone[] GROUNDS = {Tone.NONE_GROUND, Tone.WATCH_GROUND, Tone.WARNING_GROUND, Tone.SERIOUS_GROUND
    };

    private Chips() {}

    static String text(Subject subject, DriftFinding finding) {
        return text(subject, finding.severity(), finding.tentative());
    }

    static String text(Subject subject, @Nullable Integer severity, boolean tentative) {
        String word = word(subject, severity);
        String whole = tentative ? subject.say("terms.severityTentative", word) : word;
        return severity == null ? whole : SHAPES[severity] + " " + whole;
    }

    static String word(Subject subject, @Nullable Integer severity) {
        return subject.say("terms.severity." + (severity == null ? "none" : String.valueOf(severity)));
    }

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

    static String serious(String text) {
        return SHAPES[3] + " " + text;
    }
}
