package org.zhixing.ui.common;

import java.util.regex.Pattern;

/** Names that are suggested for files: what every file system takes, and not too long. */
public final class FileName {

    /** What file systems do not take, or what would lead elsewhere. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

    private static final int LONGEST = 60;

    private FileName() {}

    /** Out of what people wrote, such as the name of an agency. */
    public static String of(String written) {
        String safe = NOT_IN_NAMES.matcher(written).replaceAll(" ").strip();
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
    }
}
