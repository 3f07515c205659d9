package org.zhixing.ui.common;

/** How counts are written: groups of three set off by commas once they have five digits, such as 12,345. */
public final class Grouped {

    private static final int FOUR_DIGITS = 9999;

    private Grouped() {}

    public static String of(long count) {
        if (count <= FOUR_DIGITS) {
            return String.valueOf(count);
        }
        return String.format(java.util.Locale.ROOT, "%,d", count);
    }
}
