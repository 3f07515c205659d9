package org.zhixing.secrets;

import java.text.Normalizer;

/**
 * A passphrase in the one form that is locked with. Full-width letters and digits become ordinary ones (Unicode NFKC), the
 * punctuation that a Chinese input method makes of a key becomes what the key makes without it, blanks are single and none
 * stands at an end, and what cannot be seen is left out. The form must stay as it is, or locks would no longer open.
 */
final class PhraseForm {

    private static final String CHINESE = "。｡、､“”‘’《》【】「」『』￥¥·…—";
    private static final String PLAIN = "..\\\\\"\"''<>[]{}{}$$`^_";

    private PhraseForm() {}

    static String of(String typed) {
        // Two of them come from one key.
        String text = typed.replace("……", "…").replace("——", "—");
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(PhraseForm::isSeen).forEach(c -> plain.appendCodePoint(key(c)));
        return withSingleBlanks(Normalizer.normalize(plain, Normalizer.Form.NFKC));
    }

    private static boolean isSeen(int typed) {
        return isBlank(typed) || (Character.getType(typed) != Character.FORMAT && !Character.isISOControl(typed));
    }

    private static boolean isBlank(int typed) {
        return Character.isWhitespace(typed) || Character.isSpaceChar(typed);
    }

    private static int key(int typed) {
        int place = CHINESE.indexOf(typed);
        return place < 0 ? typed : PLAIN.charAt(place);
    }

    private static String withSingleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean blank = false;
        for (int c : text.codePoints().toArray()) {
            if (isBlank(c)) {
                blank = true;
            } else {
                single.append(blank && !single.isEmpty() ? " " : "").appendCodePoint(c);
                blank = false;
            }
        }
        return single.toString();
    }
}
