package org.zhixing.live;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The few short fields that a phone sends. Whatever else stands there is refused. */
record Fields(Map<String, String> values) {

    private static final int MOST = 8;
    private static final int LONGEST = 100;
    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final Pattern LEVEL = Pattern.compile("-?[0-9]{1,3}");

    static Fields of(HttpExchange exchange) throws IOException, Refused {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
            throw new Refused(Reply.plain(415));
        }
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null
                && length.length() > String.valueOf(ServerLimits.BODY_BYTES).length()) {
            throw tooLarge();
        }
        byte[] body = exchange.getRequestBody().readNBytes(ServerLimits.BODY_BYTES + 1);
        if (body.length > ServerLimits.BODY_BYTES) {
            throw tooLarge();
        }
        return parse(new String(body, StandardCharsets.US_ASCII));
    }

    static Fields parse(String text) throws Refused {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&", MOST + 1)) {
            int equals = pair.indexOf('=');
            if (equals < 1 || values.size() == MOST) {
                throw malformed();
            }
            try {
                String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                if (value.length() > LONGEST || values.put(pair.substring(0, equals), value) != null) {
                    throw malformed();
                }
            } catch (IllegalArgumentException e) {
                throw malformed();
            }
        }
        return new Fields(values);
    }

    String text(String name) throws Refused {
        String value = values.get(name);
        if (value == null) {
            throw malformed();
        }
        return value;
    }

    /** A whole number, or the word for an answer without one. */
    boolean says(String name, String word) throws Refused {
        return text(name).equals(word);
    }

    int number(String name) throws Refused {
        String value = text(name);
        if (!LEVEL.matcher(value).matches()) {
            throw malformed();
        }
        return Integer.parseInt(value);
    }

    private static Refused malformed() {
        return new Refused(Reply.refusal(400, "live.page.refused.malformed"));
    }

    private static Refused tooLarge() {
        return new Refused(Reply.plain(413).with("Connection", "close"));
    }
}
