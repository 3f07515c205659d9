package org.zhixing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhixing.forms.FormSpec;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What a form's file is called: the person or role and the year, such as 评分表_督导_2026. */
final class FormFileName {

    static final String ENDING = ".xlsx";

    private static final int LONGEST = 24;

    /** What some file system does not take, or a shell stumbles over. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Z}]+");

    private FormFileName() {}

    static String of(FormSpec spec, Language language) {
        Messages messages = Messages.in(language);
        List<String> parts = new ArrayList<>(List.of(messages.text("forms.file")));
        Text role = spec.pinned().model().roleName(spec.role());
        parts.add(role == null ? spec.role().name() : role.in(language));
        if (spec.rater() != null) {
            parts.add(
                    spec.raterName().isBlank() ? spec.rater() : spec.raterName().value());
        }
        if (spec.period() != null) {
            parts.add(String.valueOf(spec.period().year()));
        }
        return String.join("_", parts.stream().map(FormFileName::fit).toList());
    }

    private static String fit(String part) {
        String fit = UNFIT.matcher(part).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return fit.codePointCount(0, fit.length()) > LONGEST
                ? fit.substring(0, fit.offsetByCodePoints(0, LONGEST))
                : fit;
    }
}
