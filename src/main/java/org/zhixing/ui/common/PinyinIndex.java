package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text that can be found by a part of it or by the initials of its pinyin: {@code bm} finds 保密. A character that is
 * read in several ways is found by each.
 */
public final class PinyinIndex {

    private final String text;
    private final List<Set<Character>> initials;

    private PinyinIndex(String text, List<Set<Character>> initials) {
        this.text = text;
        this.initials = initials;
    }

    public static PinyinIndex of(String text) {
        List<Set<Character>> initials = new ArrayList<>();
        for (char character : text.toCharArray()) {
            Set<Character> letters = Initials.of(character);
            if (!letters.isEmpty()) {
                initials.add(letters);
            }
        }
        return new PinyinIndex(text.toLowerCase(Locale.ROOT), initials);
    }

    /** Whether the text holds what was typed, or characters in a row whose initials are what was typed. */
    public boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return text.contains(wanted) || initialsMatch(wanted);
    }

    private boolean initialsMatch(String wanted) {
        for (int start = 0; start + wanted.length() <= initials.size(); start++) {
            int length = 0;
            while (length < wanted.length() && initials.get(start + length).contains(wanted.charAt(length))) {
                length++;
            }
            if (length == wanted.length()) {
                return true;
            }
        }
        return false;
    }
}
