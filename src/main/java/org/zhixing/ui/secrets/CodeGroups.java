package org.zhixing.ui.secrets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.zhixing.secrets.RecoveryCode;

/** A recovery code in its groups, two of which are asked for to see whether it was written down. */
final class CodeGroups {

    private final List<String> groups;
    private final int first;
    private final int second;

    CodeGroups(RecoveryCode code) {
        groups = List.of(code.text().split("-"));
        // Which two: from the code itself, so that nobody knows beforehand.
        int any = Math.floorMod(code.text().hashCode(), groups.size() * (groups.size() - 1));
        int a = any % groups.size();
        int b = (a + 1 + any / groups.size()) % groups.size();
        first = Math.min(a, b);
        second = Math.max(a, b);
    }

    List<String> all() {
        return groups;
    }

    /** Number of the group that is asked for first, from 1. */
    int first() {
        return first + 1;
    }

    int second() {
        return second + 1;
    }

    /** Whether both are as they were shown; small and full-width letters, blanks and hyphens do not matter. */
    boolean proven(String typedFirst, String typedSecond) {
        return same(groups.get(first), typedFirst) && same(groups.get(second), typedSecond);
    }

    private static boolean same(String group, String typed) {
        return plain(group).equals(plain(typed));
    }

    /** The signs that are never in a code are taken for those that look like them. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
