package org.zhixing.textreuse;

import java.util.Collection;
import java.util.List;

/**
 * What is left of a text before texts are compared: NFKC, then without the known names, then only code points of general
 * category L and M (command-line.md, "Near-duplicate texts"; ruling B14). Immutable; may be used by several threads.
 */
public final class Normalisation {

    /** Deletes no names: what {@code records reuse} compares. */
    public static final Normalisation NAMES_KEPT = new Normalisation(List.of());

    private static final long[] LETTERS = new long[0x10000 / 64];

    static {
        for (int c = 0; c < 0x10000; c++) {
            if (isLetterOrMark(c)) {
                LETTERS[c >> 6] |= 1L << c;
            }
        }
    }

    private final NameMask names;

    private Normalisation(Collection<String> names) {
        this.names = new NameMask(names);
    }

    /**
     * What indicator DOC-2 compares.
     *
     * @param names whatever may be a name; only those all of Han characters, with or without an interpunct, and of at least
     *     two are deleted (ruling B14)
     */
    public static Normalisation withoutNames(Collection<String> names) {
        return new Normalisation(names);
    }

    /** The text as it is compared; empty where nothing is left. */
    public String of(String text) {
        return letters(names.delete(Compatibility.of(text)));
    }

    /** NFKC and nothing else: what {@code --raw} compares. */
    public static String raw(String text) {
        return Compatibility.of(text);
    }

    private static String letters(String text) {
        int length = text.length();
        char[] kept = new char[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((LETTERS[c >> 6] & 1L << c) != 0) {
                kept[size++] = c;
            } else if (Character.isHighSurrogate(c) && isLetterOrMark(text.codePointAt(i))) {
                kept[size++] = c;
                kept[size++] = text.charAt(++i);
            }
        }
        return size == length ? text : new String(kept, 0, size);
    }

    private static boolean isLetterOrMark(int point) {
        int kind = Character.getType(point);
        return Character.isLetter(point)
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK
                || kind == Character.ENCLOSING_MARK;
    }
}
