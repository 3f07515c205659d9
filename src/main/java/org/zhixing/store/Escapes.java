package org.zhixing.store;

/** Writes what databases cannot hold (a NUL, half a surrogate pair) as an escape, so that a text is given back exactly. */
final class Escapes {

    /** Begins an escaped text; a control character that nobody types. */
    private static final char ESCAPED = '\u0001';

    private static final char ESCAPE = '\\';
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private Escapes() {}

    static String encode(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder escaped = new StringBuilder().append(ESCAPED);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 || c == ESCAPE || Character.isSurrogate(c)) {
                escaped.append(ESCAPE).append(String.format("%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String decode(String stored) {
        if (stored.isEmpty() || stored.charAt(0) != ESCAPED) {
            return stored;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c == ESCAPE) {
                value.append((char) Integer.parseInt(stored.substring(i + 1, i + 1 + HEX_DIGITS), HEX));
                i += HEX_DIGITS;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static boolean isPlain(String value) {
        if (value.isEmpty()) {
            return true;
        }
        if (value.charAt(0) == ESCAPED || value.indexOf('\0') >= 0) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isHighSurrogate(value.charAt(i))
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
