package org.zhixing.audit;

import java.util.Arrays;
import java.util.Comparator;

/** Texts by code point: the order that rulings and formats name. Java's own is by UTF-16 unit, which differs beyond U+FFFF. */
final class CodePointOrder {

    static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private CodePointOrder() {}
}
