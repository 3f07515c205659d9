package org.zhixing.importing.records;

import java.text.Normalizer;
import java.util.Set;

/** Texts as they are compared: NFKC, without white space or invisible characters around them. */
public final class Clean {

    /** What people write into a cell that they leave open (ruling A11), and the same marks typed otherwise. */
    private static final Set<String> OPEN = Set.of("不详", "未填", "/", "—", "——", "―", "–", "-", "--", "NA", "N/A");

    private Clean() {}

    /** NFKC, without what cannot be seen at either end. */
    public static String text(String raw) {
        String text = Normalizer.isNormalized(raw, Normalizer.Form.NFKC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        return strip(text);
    }

    /** Without what cannot be seen at either end; {@link String#strip} leaves no-break spaces and byte order marks. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && invisible(text.charAt(from))) {
            from++;
        }
        while (to > from && invisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a clean text says nothing: such a cell is blank, and no problem. */
    static boolean saysNothing(String clean) {
        return clean.isEmpty() || OPEN.contains(clean) || clean.equalsIgnoreCase("n/a") || clean.equalsIgnoreCase("na");
    }

    private static boolean invisible(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
