package org.zhixing.ui.common;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it: 2026-9-18, 2026/09/18, 2026.9.18, 2026年9月18日 or 20260918. */
public final class TypedDate {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private TypedDate() {}

    /** Empty when it is no date; years of two digits are not guessed. */
    public static Optional<LocalDate> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        for (Pattern pattern : new Pattern[] {PARTS, COMPACT}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                try {
                    return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
