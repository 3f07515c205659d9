package org.zhixing.report.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;

/** Levels of drift in a shape and a word (design language, section 2). */
public final class Levels {

    private static final List<String> SHAPES = List.of("○", "◐", "▲", "◆");

    private Levels() {}

    public static String text(Subject subject, DriftFinding finding) {
        return text(subject, finding.severity(), finding.tentative());
    }

    /** Not enough data has no shape. */
    public static String text(Subject subject, @Nullable Integer severity, boolean tentative) {
        String word = word(subject, severity);
        String whole = tentative ? subject.say("terms.severityTentative", word) : word;
        return severity == null ? whole : SHAPES.get(severity) + " " + whole;
    }

    public static String word(Subject subject, @Nullable Integer severity) {
        return subject.say("terms.severity." + (severity == null ? "none" : String.valueOf(severity)));
    }

    /** A line that must not be overlooked, such as a critical cap. */
    public static String serious(String text) {
        return SHAPES.get(3) + " " + text;
    }
}
