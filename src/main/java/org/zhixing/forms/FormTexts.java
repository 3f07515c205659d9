package org.zhixing.forms;

import java.util.stream.Collectors;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.work.Language;

/** How a form writes what the model says. The reader holds what came back against these to see whether it was edited. */
public final class FormTexts {

    private static final String BETWEEN = "  ";

    private FormTexts() {}

    /** The behaviours, one a line, each behind its level. */
    public static String anchors(Indicator indicator, Language language) {
        return indicator.anchors().stream()
                .map(a -> a.level() + BETWEEN + a.text().in(language))
                .collect(Collectors.joining("\n"));
    }

    /** A choice among kinds of evidence: the id first, then its name. */
    public static String evidenceType(EvidenceType type, Language language) {
        return type.id() + " " + type.name().in(language);
    }
}
