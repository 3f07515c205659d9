package org.zhixing.live;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.work.BugReport;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.WorkshopStep;

/** Every request that reaches the page: what is not expected is refused, and what changes something is answered once it is on disk. */
final class Requests implements HttpHandler {

    private static final int LONGEST_PATH = 64;

    /** The host that the page is served under: a request for another one came by a name that somebody bent to this address. */
    private final String host;

    private final LiveWorkshop workshop;
    private final PageFiles files;
    private final Presence presence;
    private final Attempts attempts;
    private final Executor threads;
    /** One vote of each participant at a time. */
    private final Set<String> voting = ConcurrentHashMap.newKeySet();

    private volatile Pin pin = Pin.draw();

    Requests(
            String host,
            LiveWorkshop workshop,
            PageFiles files,
            Presence presence,
            Attempts attempts,
            Executor threads) {
        this.host = host;
        this.workshop = workshop;
        this.files = files;
        this.presence = presence;
        this.attempts = attempts;
        this.threads = threads;
    }

    Pin pin() {
        return pin;
    }

    /** Those who have joined stay. */
    void drawPin() {
        pin = Pin.draw();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            reply = reply(exchange);
        } catch (Refused refused) {
            reply = refused.reply();
        } catch (RuntimeException bug) {
            BugReport.write(bug);
            reply = Reply.plain(500);
        }
        if (reply != null) {
            reply.send(exchange);
        }
    }

    /** Null when it is answered later. */
    private @Nullable Reply reply(HttpExchange exchange) throws IOException, Refused {
        Headers headers = exchange.getRequestHeaders();
        if (!host.equalsIgnoreCase(headers.getFirst("Host"))) {
            throw new Refused(Reply.plain(403));
        }
        String path = exchange.getRequestURI().getRawPath();
        if (path == null
                || path.length() > LONGEST_PATH
                || exchange.getRequestURI().getRawAuthority() != null) {
            throw new Refused(Reply.plain(404));
        }
        Visitor visitor = Visitor.of(exchange, workshop);
        presence.seen(visitor.address(), visitor.who());
        return switch (exchange.getRequestMethod()) {
            case "GET" -> get(path, visitor, headers);
            case "POST" -> {
                own(headers);
                yield post(path, visitor, exchange);
            }
            default -> throw new Refused(Reply.plain(405).with("Allow", "GET, POST"));
        };
    }

    private Reply get(String path, Visitor visitor, Headers headers) throws Refused {
        switch (path) {
            case "/state":
                return whenChanged(view(visitor).state(), headers);
            case "/material":
                String material = view(visitor).material();
                return material == null ? Reply.refusal(409, "live.page.lobby.wait") : whenChanged(material, headers);
            case "/join", "/vote":
                throw new Refused(Reply.plain(405).with("Allow", "POST"));
            default:
                Optional<Reply> file = files.other(path);
                if (file.isEmpty() && !Pin.IN_ADDRESS.matcher(path).matches()) {
                    throw new Refused(Reply.plain(404));
                }
                return file.orElseGet(files::page);
        }
    }

    private @Nullable Reply post(String path, Visitor visitor, HttpExchange exchange) throws IOException, Refused {
        switch (path) {
            case "/join":
                join(visitor, exchange);
                return null;
            case "/vote":
                vote(visitor.seated(), exchange);
                return null;
            default:
                boolean known = files.other(path).isPresent() || path.equals("/state") || path.equals("/material");
                throw new Refused(known ? Reply.plain(405).with("Allow", "GET") : Reply.plain(404));
        }
    }

    /** Only the page itself sends this header; another site cannot without being asked first, which is answered no. */
    private void own(Headers headers) throws Refused {
        String origin = headers.getFirst("Origin");
        if (!"1".equals(headers.getFirst("X-Workshop")) || (origin != null && !origin.equals("http://" + host))) {
            throw new Refused(Reply.plain(403));
        }
    }

    private ParticipantView view(Visitor visitor) throws Refused {
        return new ParticipantView(workshop.now(), visitor.seated());
    }

    private void join(Visitor visitor, HttpExchange exchange) throws IOException, Refused {
        String given = Fields.of(exchange).text("pin");
        if (visitor.participant().isPresent()) {
            Reply.json(200).send(exchange);
            return;
        }
        // A scanned code cannot be guessed, so it is heard even where somebody behind the same router tries out PINs.
        if (!(Pin.scanned(given) && pin.opens(given))) {
            Attempts.Verdict verdict = attempts.judge(visitor.address(), () -> pin.opens(given));
            if (verdict.waitSeconds() > 0) {
                String wait = String.valueOf(verdict.waitSeconds());
                throw new Refused(Reply.refusal(429, "live.page.join.wait").with("Retry-After", wait));
            }
            if (!verdict.right()) {
                throw new Refused(Reply.refusal(403, "live.page.join.wrong"));
            }
        }
        later(
                exchange,
                workshop.admit(Participant.Way.PHONE),
                admission -> Reply.json(200).with("Set-Cookie", Visitor.cookie(admission.token())),
                "live.page.join.full");
    }

    private void vote(Participant participant, HttpExchange exchange) throws IOException, Refused {
        Fields fields = Fields.of(exchange);
        Vote vote = new Vote(
                participant.id(),
                fields.text("vignette"),
                fields.text("indicator"),
                fields.number("round"),
                fields.says("level", ParticipantView.UNCLEAR) ? null : fields.number("level"));
        if (workshop.now().votes().contains(vote)) {
            // It was saved, but the answer got lost on its way: the phone asks again.
            Reply.json(200).send(exchange);
            return;
        }
        if (!voting.add(participant.id())) {
            throw new Refused(Reply.refusal(429, "live.page.refused.busy").with("Retry-After", "1"));
        }
        CompletionStage<?> saved;
        try {
            saved = workshop.apply(new WorkshopStep.Cast(vote))
                    .whenComplete((now, failure) -> voting.remove(participant.id()));
        } catch (RuntimeException e) {
            voting.remove(participant.id());
            throw e;
        }
        later(exchange, saved, now -> Reply.json(200), "live.page.refused.locked");
    }

    /**
     * Answers once it is on disk, on a thread of the page, so that a slow phone never holds up the saving.
     *
     * @param notAllowed the text of the page for a step that the session does not allow
     */
    private <T> void later(
            HttpExchange exchange, CompletionStage<T> step, Function<T, Reply> reply, String notAllowed) {
        step.whenCompleteAsync(
                (done, failure) -> {
                    try {
                        (failure == null ? reply.apply(done) : Failures.reply(failure, notAllowed)).send(exchange);
                    } catch (IOException | RuntimeException e) {
                        exchange.close();
                    }
                },
                threads);
    }

    /** What the phone has already is not sent again. */
    private static Reply whenChanged(String document, Headers headers) {
        String tag = '"' + Digest.of(document) + '"';
        return tag.equals(headers.getFirst("If-None-Match"))
                ? Reply.document(304, "").with("ETag", tag)
                : Reply.document(200, document).with("ETag", tag);
    }
}
