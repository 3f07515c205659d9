package org.zhixing.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The page's own files. They are read once, at the start; no path that a phone asks for ever reaches the disk. */
final class PageFiles {

    private static final String HTML = "text/html; charset=utf-8";

    private final Reply page;
    private final Map<String, Reply> others = new HashMap<>();

    /** @param language of the page until a participant chooses another */
    PageFiles(Language language) {
        Messages messages = Messages.in(language);
        page = reply(
                HTML,
                text("page.html")
                        .replace("%LANG%", language == Language.ZH ? "zh-CN" : "en")
                        .replace("%TITLE%", messages.text("live.page.title"))
                        .replace("%NOSCRIPT_ZH%", Messages.in(Language.ZH).text("live.noScript"))
                        .replace("%NOSCRIPT_EN%", Messages.in(Language.EN).text("live.noScript")));
        others.put("/page.css", reply("text/css; charset=utf-8", text("page.css")));
        others.put("/connection.js", reply("text/javascript; charset=utf-8", text("connection.js")));
        others.put("/screens.js", reply("text/javascript; charset=utf-8", text("screens.js")));
        others.put("/page.js", reply("text/javascript; charset=utf-8", text("page.js")));
        others.put("/mark.svg", reply("image/svg+xml", text("mark.svg")));
        others.put("/words", reply("application/json; charset=utf-8", PageWords.document()));
    }

    Reply page() {
        return page;
    }

    Optional<Reply> other(String path) {
        return Optional.ofNullable(others.get(path));
    }

    private static Reply reply(String type, String content) {
        return new Reply(200, type, content.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static String text(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream("/org/zhixing/live/" + name)) {
            if (file == null) {
                throw new IllegalStateException("not packed: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
