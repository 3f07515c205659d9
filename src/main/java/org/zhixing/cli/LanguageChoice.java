package org.zhixing.cli;

import java.util.List;
import org.zhixing.work.Language;

/** The language asked for, found before anything else is read, so that a wrong call too is answered in it. */
final class LanguageChoice {

    private static final String OPTION = "--lang";

    private LanguageChoice() {}

    /** Chinese unless the arguments say otherwise; what they say wrongly is refused later. */
    static Language in(String... arguments) {
        Language language = Language.ZH;
        for (int i = 0; i < arguments.length; i++) {
            String value = "";
            if (arguments[i].startsWith(OPTION + "=")) {
                value = arguments[i].substring(OPTION.length() + 1);
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                value = arguments[i + 1];
            }
            for (Language candidate : List.of(Language.values())) {
                if (candidate.code().equalsIgnoreCase(value)) {
                    language = candidate;
                }
            }
        }
        return language;
    }
}
