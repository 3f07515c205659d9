package org.zhixing.work;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the program in one language, out of the bundles below {@code org/zhixing/messages}. Immutable; switching
 * the language means taking another one.
 */
public final class Messages {

    /** One bundle an area; the first word of every key is its area. */
    public static final List<String> AREAS = List.of(
            "problems",
            "review",
            "terms",
            "cli",
            "shell",
            "home",
            "overview",
            "settings",
            "models",
            "rating",
            "raters",
            "agreement",
            "forms",
            "workshop",
            "live",
            "audit",
            "actions",
            "trends",
            "whatif",
            "federation",
            "drafting",
            "alignment",
            "drift",
            "records",
            "signals",
            "collaboration",
            "secrets",
            "outgoing",
            "trash",
            "help",
            "report");

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Messages in(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String area : AREAS) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.zhixing.messages." + area + "_" + language.code(), java.util.Locale.ROOT);
            for (String key : bundle.keySet()) {
                texts.put(key, bundle.getString(key));
            }
        }
        return new Messages(language, Map.copyOf(texts));
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key. Arguments fill {@code {0}}, {@code {1}} … ; numbers are passed as text already formatted.
     *
     * @throws MissingResourceException for an unknown key: a bug, which a test on the bundles keeps out
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
