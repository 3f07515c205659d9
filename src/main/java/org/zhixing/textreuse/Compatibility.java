package org.zhixing.textreuse;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Unicode NFKC, with a short way for what Chinese notes are made of: none of these characters ever joins with a neighbour, so
 * each can be replaced by itself.
 */
final class Compatibility {

    /** For each character that stands alone: what it becomes; null: the text has to take the long way. */
    private static final @Nullable String[] ALONE = new String[0x10000];

    private static final long[] UNCHANGED = new long[0x10000 / 64];

    static {
        alone(0x00, 0x7E);
        alone(0xB7, 0xB7);
        alone(0x2010, 0x2016);
        alone(0x2018, 0x2027);
        alone(0x3000, 0x3029);
        alone(0x3400, 0x4DBF);
        alone(0x4E00, 0x9FFF);
        alone(0xFF01, 0xFF5E);
    }

    private Compatibility() {}

    private static void alone(int from, int to) {
        for (int c = from; c <= to; c++) {
            String one = String.valueOf((char) c);
            String form = Normalizer.normalize(one, Normalizer.Form.NFKC);
            ALONE[c] = form;
            if (form.equals(one)) {
                UNCHANGED[c >> 6] |= 1L << c;
            }
        }
    }

    static String of(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && unchanged(text.charAt(at))) {
            at++;
        }
        return at == length ? text : changed(text, at);
    }

    private static String changed(String text, int from) {
        StringBuilder form = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unchanged(c)) {
                form.append(c);
            } else if (ALONE[c] == null) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            } else {
                form.append(ALONE[c]);
            }
        }
        return form.toString();
    }

    private static boolean unchanged(char c) {
        return (UNCHANGED[c >> 6] & 1L << c) != 0;
    }
}
