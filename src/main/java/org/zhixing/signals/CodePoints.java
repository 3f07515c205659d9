package org.zhixing.signals;

import java.util.Comparator;

/** Texts in the order of their code points, which the order of Java's chars is not beyond the basic plane. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean same = Character.isSurrogate(x) == Character.isSurrogate(y);
                return (same ? x < y : Character.isSurrogate(y)) ? -1 : 1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
