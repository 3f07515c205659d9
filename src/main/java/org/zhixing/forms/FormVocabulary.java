package org.zhixing.forms;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The words of a form in both languages, so that one filled in under either is read. Width, case and blanks do not matter. */
public final class FormVocabulary {

    private final Map<String, FormColumn> columns = new HashMap<>();
    private final Map<String, FormWord> words = new HashMap<>();

    public FormVocabulary() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (FormColumn column : FormColumn.values()) {
                columns.put(plain(column.head(messages)), column);
            }
            for (FormWord word : FormWord.values()) {
                words.put(plain(word.in(messages)), word);
            }
        }
        // As command line, assessment file and people in a hurry write them.
        words.put("na", FormWord.NOT_APPLICABLE);
        words.put("n/a", FormWord.NOT_APPLICABLE);
        words.put("dk", FormWord.DONT_KNOW);
        for (String unknown : List.of("不知道", "不了解", "说不清")) {
            words.put(unknown, FormWord.DONT_KNOW);
        }
    }

    /** The column that these words head. */
    public Optional<FormColumn> column(String head) {
        return Optional.ofNullable(columns.get(plain(head)));
    }

    /** The choice that this is. */
    public Optional<FormWord> word(String text) {
        return Optional.ofNullable(words.get(plain(text)));
    }

    /** A text by what is compared of it: neither width nor case nor blanks. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
