package org.zhixing.ui.common;

import java.util.regex.Pattern;

/** Names that are suggested for files: what every file system takes, and not too long. */
public final class FileName {

    /** What file systems do not take, what would lead elsewhere, and what is not seen or turns the reading. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]+");

    private static final int LONGEST = 60;

    private FileName() {}

    /** Out of what people wrote, such as the name of an agency. */
    public static String of(String written) {
        String safe = NOT_IN_NAMES.matcher(written).replaceAll(" ").strip();
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST)).strip();
    }
}
