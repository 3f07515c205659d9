package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * What may be better about a wording. Anchors tell behaviour that can be observed (specification 2): words that judge, such as
 * "good" or 到位, leave every rater to their own yardstick. Hints never keep a model from being published.
 */
final class Wording {

    enum Kind {
        /** Nothing is written. */
        MISSING,
        /** The English side repeats the Chinese one, or has Chinese characters in it. */
        NOT_TRANSLATED,
        /** The Chinese side was changed and the English one still says what it said before. */
        UNCHANGED,
        TOO_LONG,
        /** It judges instead of telling what can be seen. */
        JUDGES
    }

    /** @param word what it is about, such as the word that judges; may be empty */
    record Hint(Kind kind, String word) {}

    /** The longest anchors of the shipped model have 27 characters and 130 letters. */
    static final int LONGEST_ZH = 45;

    static final int LONGEST_EN = 220;

    private static final List<String> JUDGING_ZH = List.of(
            "较好", "良好", "很好", "优秀", "完善", "到位", "充分", "高度", "重视", "认真", "积极", "合理", "较强", "健全", "适当", "较差", "不足", "加强");

    private static final Pattern JUDGING_EN = Pattern.compile(
            "\\b(good|excellent|adequate|appropriate|fully|properly|committed|valued|effective|sufficient|reasonable"
                    + "|satisfactory|actively|poor|better)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Wording() {}

    static Optional<Hint> zh(Text text, boolean anchor) {
        String words = text.zh().strip();
        if (words.isEmpty()) {
            return hint(Kind.MISSING, "");
        }
        if (anchor && words.codePointCount(0, words.length()) > LONGEST_ZH) {
            return hint(Kind.TOO_LONG, String.valueOf(LONGEST_ZH));
        }
        return anchor
                ? JUDGING_ZH.stream().filter(words::contains).findFirst().map(word -> new Hint(Kind.JUDGES, word))
                : Optional.empty();
    }

    /** @param before the text as it was in the model that this one was copied from; null where it is new */
    static Optional<Hint> en(Text text, @Nullable Text before, boolean anchor) {
        String words = text.en().strip();
        Optional<Kind> gap = gap(text, before);
        if (gap.isPresent()) {
            return hint(gap.get(), "");
        }
        if (anchor && words.length() > LONGEST_EN) {
            return hint(Kind.TOO_LONG, String.valueOf(LONGEST_EN));
        }
        var judging = JUDGING_EN.matcher(words);
        return anchor && judging.find()
                ? hint(Kind.JUDGES, judging.group().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** What the English side lacks; nothing where it says what the Chinese side says, as far as a program can tell. */
    static Optional<Kind> gap(Text text, @Nullable Text before) {
        String en = text.en().strip();
        if (en.isEmpty()) {
            return Optional.of(Kind.MISSING);
        }
        if (HAN.matcher(en).find()
                || (en.equals(text.zh().strip()) && HAN.matcher(text.zh()).find())) {
            return Optional.of(Kind.NOT_TRANSLATED);
        }
        boolean stale = before != null
                && !before.zh().strip().equals(text.zh().strip())
                && before.en().strip().equals(en);
        return stale ? Optional.of(Kind.UNCHANGED) : Optional.empty();
    }

    private static Optional<Hint> hint(Kind kind, String word) {
        return Optional.of(new Hint(kind, word));
    }
}
