package org.zhixing.textreuse;

/** A text cut into code points, in an array that is used again for the next text. */
final class CodePoints {

    private char[] units = new char[0];
    int[] at = new int[0];
    int count;

    void read(String text) {
        int length = text.length();
        if (units.length < length) {
            units = new char[length + (length >> 1)];
            at = new int[units.length];
        }
        text.getChars(0, length, units, 0);
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = units[i];
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(units[i + 1])) {
                at[n++] = Character.toCodePoint(c, units[++i]);
            } else {
                at[n++] = c;
            }
        }
        count = n;
    }

    boolean sameRun(int from, CodePoints other, int otherFrom, int length) {
        for (int i = 0; i < length; i++) {
            if (at[from + i] != other.at[otherFrom + i]) {
                return false;
            }
        }
        return true;
    }
}
