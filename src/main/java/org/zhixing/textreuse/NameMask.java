package org.zhixing.textreuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Deletes known names from a text, all occurrences of longer names before those of shorter ones (ruling B14). Names of one
 * length are looked for together, from the left; where two overlap, the left one goes.
 */
final class NameMask {

    private static final Comparator<String> LONGER_FIRST = Comparator.comparingInt(
                    (String name) -> -name.codePointCount(0, name.length()))
            .thenComparingInt(name -> -name.length())
            .thenComparing(Comparator.naturalOrder());

    private final List<NamesOfOneLength> groups = new ArrayList<>();

    NameMask(Collection<String> candidates) {
        TreeSet<String> names = new TreeSet<>(LONGER_FIRST);
        for (String candidate : candidates) {
            String name = Compatibility.of(candidate).strip();
            if (isName(name)) {
                names.add(name);
            }
        }
        List<String> group = new ArrayList<>();
        for (String name : names) {
            if (!group.isEmpty() && !sameLength(group.get(0), name)) {
                groups.add(new NamesOfOneLength(group));
                group = new ArrayList<>();
            }
            group.add(name);
        }
        if (!group.isEmpty()) {
            groups.add(new NamesOfOneLength(group));
        }
    }

    /** @param text in NFKC */
    String delete(String text) {
        String left = text;
        for (NamesOfOneLength group : groups) {
            left = group.delete(left);
        }
        return left;
    }

    private static boolean isName(String text) {
        return text.codePoints().allMatch(c -> isHan(c) || isInterpunct(c))
                && text.codePoints().filter(NameMask::isHan).count() >= 2;
    }

    private static boolean sameLength(String a, String b) {
        return a.length() == b.length() && a.codePointCount(0, a.length()) == b.codePointCount(0, b.length());
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    /** The middle dot of Chinese names, and the three that keyboards produce in its place. */
    private static boolean isInterpunct(int point) {
        return point == 0xB7 || point == 0x2022 || point == 0x2027 || point == 0x30FB;
    }
}
