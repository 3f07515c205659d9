package org.zhixing.desk;

import java.util.Set;

/** Names of files as they may be shown and written: nothing in them that turns the reading, hides, or leads elsewhere. */
final class SafeName {

    private static final int LONGEST = 80;

    /** What Windows takes for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final java.util.regex.Pattern PORTS = java.util.regex.Pattern.compile("(?:com|lpt)\\d");

    private SafeName() {}

    /** For reading only: what would not show, or would act on what is beside it, is a question mark. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isSeen(c) ? c : '?'));
        return shown.toString();
    }

    /**
     * A name to write a file under: letters and digits of any script, spaces, and a few signs.
     *
     * @param name as it came, with its ending
     * @param ending without the dot, which takes the place of what the name ends with
     */
    static String of(String name, String ending) {
        int dot = name.lastIndexOf('.');
        StringBuilder safe = new StringBuilder();
        (dot > 0 ? name.substring(0, dot) : name)
                .codePoints()
                .limit(LONGEST)
                .forEach(c -> safe.appendCodePoint(isLetter(c) || "-_ ()（）·".indexOf(c) >= 0 ? c : '_'));
        String stem = safe.toString().strip();
        String lower = stem.toLowerCase(java.util.Locale.ROOT);
        boolean nothing = stem.chars().allMatch(c -> c == '_' || c == ' ');
        boolean device = DEVICES.contains(lower) || PORTS.matcher(lower).matches();
        return (nothing ? "file" : device ? "_" + stem : stem) + "." + ending;
    }

    /** Of the basic plane, as old systems' names are; combining marks could be put on anything. */
    private static boolean isLetter(int c) {
        return Character.isBmpCodePoint(c) && Character.isLetterOrDigit(c);
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
