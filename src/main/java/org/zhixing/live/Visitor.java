package org.zhixing.live;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.workshop.Participant;

/**
 * Who asks.
 *
 * @param address of the phone
 * @param participant empty until they joined
 */
record Visitor(String address, Optional<Participant> participant) {

    /** It has no end of its own, so the browser forgets it with its session; scripts cannot read it. */
    private static final String COOKIE = "seat=%s; Path=/; HttpOnly; SameSite=Strict";

    private static final Pattern SEAT = Pattern.compile("(?:^|;\\s*)seat=([A-Za-z0-9_=.-]{1,200})(?:;|$)");

    static Visitor of(HttpExchange exchange, LiveWorkshop workshop) {
        List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
        Optional<Participant> participant = cookies.stream()
                .map(SEAT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> workshop.holder(found.group(1)));
        return new Visitor(exchange.getRemoteAddress().getAddress().getHostAddress(), participant);
    }

    static String cookie(String token) {
        return COOKIE.formatted(token);
    }

    /** What makes a browser forget it. */
    static String noCookie() {
        return cookie("") + "; Max-Age=0";
    }

    /** Under which they are counted. */
    String who() {
        return participant.map(Participant::id).orElse(address);
    }

    Participant seated() throws Refused {
        return participant.orElseThrow(
                () -> new Refused(Reply.refusal(401, "live.page.join.left").with("Set-Cookie", noCookie())));
    }
}
