package org.zhixing.cli;

/** Makes text that somebody typed fit for a line of a terminal. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The text without anything that would move the cursor, break the line or turn the direction of writing. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(c -> isUnfit(c) ? REPLACEMENT : c).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The same, cut to so many code points, the cut marked. */
    public static String start(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? of(text)
                : of(text.substring(0, text.offsetByCodePoints(0, most))) + "…";
    }

    private static boolean isUnfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Joiners shape letters and emoji; the other invisible characters can hide or turn what follows.
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            default -> false;
        };
    }
}
