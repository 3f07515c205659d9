package org.zhixing.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.documents.Json;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The texts of the page, which carries both languages so that a participant may switch at any time. */
final class PageWords {

    private static final String PREFIX = "live.page.";

    /** Every text that the page shows or that the server sends it to show. */
    static final List<String> KEYS = List.of(
            "live.page.title",
            "live.page.otherLanguage",
            "live.page.join.title",
            "live.page.join.pin",
            "live.page.join.hint",
            "live.page.join.go",
            "live.page.join.note",
            "live.page.join.short",
            "live.page.join.wrong",
            "live.page.join.wait",
            "live.page.join.full",
            "live.page.join.left",
            "live.page.lobby.title",
            "live.page.lobby.note",
            "live.page.lobby.wait",
            "live.page.vignette",
            "live.page.read.again",
            "live.page.read.start",
            "live.page.read.back",
            "live.page.question.previous",
            "live.page.question.next",
            "live.page.question.finish",
            "live.page.question.notWritten",
            "live.page.question.unclear",
            "live.page.question.chosen",
            "live.page.question.first",
            "live.page.question.place",
            "live.page.second.title",
            "live.page.second.note",
            "live.page.second.start",
            "live.page.done.title",
            "live.page.done.some",
            "live.page.done.note",
            "live.page.done.unanswered",
            "live.page.locked.title",
            "live.page.locked.note",
            "live.page.revealed.title",
            "live.page.revealed.note",
            "live.page.discussing.title",
            "live.page.discussing.note",
            "live.page.compared.title",
            "live.page.compared.note",
            "live.page.compared.last",
            "live.page.result.mine",
            "live.page.result.before",
            "live.page.result.after",
            "live.page.result.key",
            "live.page.result.keyBand",
            "live.page.result.example",
            "live.page.result.same",
            "live.page.result.inBand",
            "live.page.result.higher",
            "live.page.result.lower",
            "live.page.result.noKey",
            "live.page.footer.code",
            "live.page.footer.saved",
            "live.page.footer.saving",
            "live.page.footer.kept",
            "live.page.lost.title",
            "live.page.lost.kept",
            "live.page.refused.locked",
            "live.page.refused.malformed",
            "live.page.refused.busy",
            "live.page.refused.trouble",
            "live.page.refused.ended");

    private PageWords() {}

    /** All of them in both languages as the page reads them; a place for a particular stays as {@code {0}}. */
    static String document() {
        Map<String, Object> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            List<Object> pairs = new ArrayList<>();
            KEYS.forEach(key -> pairs.addAll(List.of(shortened(key), messages.text(key))));
            languages.put(language.code(), Json.object(pairs.toArray()));
        }
        return Json.write(languages);
    }

    /** How the page calls a text. */
    static String shortened(String key) {
        return key.substring(PREFIX.length());
    }
}
