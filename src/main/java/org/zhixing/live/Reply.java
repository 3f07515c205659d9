package org.zhixing.live;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.Json;

/**
 * What the server answers.
 *
 * @param extra headers beside those that every answer has
 */
record Reply(int status, String type, byte[] body, Map<String, String> extra) {

    /** Nothing but this page's own files may run, be shown or be asked for, nobody may frame it, nothing is kept. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cache-Control", "no-store");

    static Reply json(int status, @Nullable Object... keysAndValues) {
        return document(status, Json.write(Json.object(keysAndValues)));
    }

    /** @param document JSON */
    static Reply document(int status, String document) {
        return new Reply(
                status, "application/json; charset=utf-8", document.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /**
     * A refusal with the text that the page shows for it.
     *
     * @param text one of {@link PageWords#KEYS}
     */
    static Reply refusal(int status, String text) {
        return json(status, "problem", PageWords.shortened(text));
    }

    /** A refusal for those who do not use the page as it comes. */
    static Reply plain(int status) {
        return new Reply(
                status, "text/plain; charset=utf-8", String.valueOf(status).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(extra);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        extra.forEach(headers::set);
        if (status == 304 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        headers.set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
        exchange.close();
    }
}
