package org.zhixing.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a form: {@code ZX-7K2M-9QXD-4TRB}, 60 bits in letters and digits that nobody mistakes for one another, so that
 * people can read it out and the reader finds it anywhere in a workbook.
 */
public final class FormId {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("ZX(?:-[0-9A-Z]{4}){3}");
    private static final int CHARACTERS = 12;
    private static final int GROUP = 4;

    private FormId() {}

    /** The id that these bits make; the upper four are not used. */
    public static String of(long bits) {
        StringBuilder id = new StringBuilder("ZX");
        for (int i = 0; i < CHARACTERS; i++) {
            if (i % GROUP == 0) {
                id.append('-');
            }
            id.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return id.toString();
    }

    /** The id in a text such as a title or a page's foot. */
    public static Optional<String> in(String text) {
        Matcher found = FORM.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
