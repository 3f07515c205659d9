package org.zhixing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text with pieces cut out, doubled or put in, as it goes when files are damaged, pasted together or edited by hand. */
final class EditedText {

    private static final int MOST_EDITS = 8;
    private static final int LONGEST_CUT = 4096;

    private EditedText() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String edited(String text, Choices choices) {
        return edited(text, List.of(), choices);
    }

    /** @param pieces what is put in beside texts of the fuzzer's own */
    static String edited(String text, List<String> pieces, Choices choices) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < MOST_EDITS && choices.more(); i++) {
            int from = place(edited, choices);
            int to = Math.min(edited.length(), from + choices.below(LONGEST_CUT));
            switch (choices.below(5)) {
                case 0 -> edited.insert(from, choices.text());
                case 1 -> edited.delete(from, to);
                case 2 -> edited.insert(from, edited.substring(from, to));
                case 3 -> edited.setLength(from);
                default -> edited.insert(from, pieces.isEmpty() ? "\"" : choices.of(pieces));
            }
        }
        return edited.toString();
    }

    private static int place(StringBuilder text, Choices choices) {
        long parts = choices.below(1 << 16);
        return (int) ((parts * (text.length() + 1L)) >> 16);
    }
}
