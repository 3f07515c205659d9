package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Stage;

/** Whatever somebody in the room sends: no vote of another is touched, nothing leaks, and the page stays there for all. */
class HostileRequestsTest {

    @TempDir
    Path folder;

    private Room room;
    private Caller stranger;

    @BeforeEach
    void open() {
        room = Room.open(folder).at(Stage.FIRST);
        stranger = new Caller(room.port());
    }

    @AfterEach
    void stillThere() throws IOException {
        assertEquals(200, stranger.get("/").status());
        room.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/state, 401",
        "/material, 401",
        "/vote, 405",
        "/join, 405",
        "/index.html, 404",
        "/../../etc/passwd, 404",
        "/%2e%2e/%2e%2e/etc/passwd, 404",
        "/page.css/../page.js, 404",
        "/..%5c..%5cwindows, 404",
        "/PAGE.CSS, 404",
        "/favicon.ico, 404",
        "/.git/config, 404",
        "//evil.example/page.css, 404",
        "/page.css%00, 404",
        "/ABCDE, 404",
        "/AB-D, 404"
    })
    void whatIsNotServedIsRefusedWithoutAWord(String path, int status) throws IOException {
        Caller.Answer answer = stranger.get(path);

        assertEquals(status, answer.status());
        assertFalse(answer.body().contains("Exception") || answer.body().contains("org.zhixing"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "PATCH", "CONNECT", "get", "X"})
    void otherMethodsAreNotAllowed(String method) throws IOException {
        assertEquals(
                405,
                stranger.send(method + " / HTTP/1.1\r\n" + stranger.host() + "\r\n")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost:%d", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:%d.evil.example", ""})
    void anotherHostIsRefusedSoThatNoNameCanBeBentToThisAddress(String host) throws IOException {
        String named = "Host: " + host.formatted(room.port()) + "\r\nConnection: close\r\n\r\n";

        assertEquals(403, stranger.send("GET / HTTP/1.1\r\n" + named).status());
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeed() throws IOException {
        for (Caller.Answer answer : List.of(
                stranger.get("/"), stranger.get("/page.js"), stranger.get("/nothing"), stranger.get("/state"))) {
            assertTrue(answer.has("Content-Security-Policy: default-src 'none'; script-src 'self';"));
            assertTrue(answer.has("frame-ancestors 'none'") && answer.has("X-Content-Type-Options: nosniff"));
            assertTrue(answer.has("Referrer-Policy: no-referrer") && answer.has("Cache-Control: no-store"));
            assertFalse(answer.has("Access-Control-Allow") || answer.has("Server:"));
        }
    }

    @Test
    void theSeatIsACookieThatEndsWithTheBrowserAndThatScriptsCannotRead() throws IOException {
        Caller.Answer answer = stranger.join(room.page.pin());

        assertTrue(answer.has("; Path=/; HttpOnly; SameSite=Strict"), answer.head());
        assertFalse(answer.has("Expires") || answer.has("Max-Age"));
        assertFalse(answer.body().contains(stranger.seat()));
    }

    @Test
    void tryingOutPinsIsSlowedButTheScannedCodeAndThoseInsideAreNot() throws IOException {
        Caller inside = Caller.joined(room);
        for (int i = 0; i < Attempts.FREE; i++) {
            assertEquals(403, stranger.join("AAA" + i).status());
        }
        Caller.Answer slowed = stranger.join(room.page.pin());
        assertEquals(429, slowed.status());
        assertTrue(slowed.has("Retry-After: 5") || slowed.has("Retry-After: 4"), slowed.head());
        assertEquals(429, stranger.join("AAAAACDEFHJK").status());

        assertEquals(200, inside.vote("M2.5", 1, 2).status());
        String scanned = room.page.link().substring(room.page.address().length() + 1);
        assertEquals(200, stranger.join(scanned).status());
        assertEquals(2, room.live.now().participants().size());
    }

    @Test
    void aSeatOfAnotherSessionIsNoSeatHere(@TempDir Path elsewhere) throws IOException {
        try (Room other = Room.open(elsewhere)) {
            other.at(Stage.FIRST);
            String foreign = Caller.joined(other).seat();
            for (String token : List.of(foreign, "x", "", "../../x", "a".repeat(5000), "null", "' OR 1=1 --")) {
                Caller.Answer answer = new Caller(room.port()).withSeat(token).vote("M2.5", 1, 1);
                assertTrue(answer.status() == 401 || (token.length() > 1000 && answer.status() != 200), token);
            }
        }
        assertEquals("", room.votes());
    }

    @Test
    void nobodyVotesFromAnotherSite() throws IOException {
        Caller inside = Caller.joined(room);
        String vote = "vignette=VG1&indicator=M2.5&round=1&level=4";
        String head = "POST /vote HTTP/1.1\r\n" + inside.host() + inside.cookie() + Caller.form(vote.length());

        assertEquals(403, inside.send(head + "\r\n" + vote).status());
        assertEquals(
                403,
                inside.send(head + "X-Workshop: 1\r\nOrigin: http://evil.example\r\n\r\n" + vote)
                        .status());
        assertEquals("", room.votes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vignette=VG1&indicator=M2.5&round=1&level=5",
                "vignette=VG1&indicator=M2.5&round=1&level=-1",
                "vignette=VG1&indicator=M2.5&round=1&level=999",
                "vignette=VG1&indicator=M2.5&round=2&level=1",
                "vignette=VG1&indicator=M2.5&round=0&level=1",
                "vignette=VG1&indicator=M9.9&round=1&level=1",
                "vignette=VG1&indicator=M1.2&round=1&level=1",
                "vignette=VG2&indicator=M1.2&round=1&level=1",
                "vignette=%3Cscript%3Ealert(1)%3C%2Fscript%3E&indicator=M2.5&round=1&level=1",
            })
    void anAnswerThatTheSessionDoesNotAskForIsRefused(String body) throws IOException {
        Caller.Answer answer = Caller.joined(room).post("/vote", body);

        assertEquals(409, answer.status());
        assertFalse(answer.body().contains("script"), answer.body());
        assertEquals("", room.votes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "level=1",
                "vignette=VG1&indicator=M2.5&round=1",
                "vignette=VG1&indicator=M2.5&round=1&level=",
                "vignette=VG1&indicator=M2.5&round=1&level=1.5",
                "vignette=VG1&indicator=M2.5&round=1&level=1&level=2",
                "vignette=VG1&indicator=M2.5&round=1&level=99999999999999999999",
                "vignette=VG1&indicator=M2.5&round=1&level=<script>",
                "vignette=VG1&indicator=M2.5&round=1&level=%zz",
                "{\"vignette\":\"VG1\",\"indicator\":\"M2.5\",\"round\":1,\"level\":1}",
                "a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9"
            })
    void whatIsNoAnswerAtAllIsRefused(String body) throws IOException {
        assertEquals(400, Caller.joined(room).post("/vote", body).status());
        assertEquals("", room.votes());
    }

    @Test
    void anotherKindOfBodyIsRefused() throws IOException {
        Caller inside = Caller.joined(room);
        String head = "POST /vote HTTP/1.1\r\n" + inside.host() + inside.cookie() + "X-Workshop: 1\r\n";

        assertEquals(
                415,
                inside.send(head + "Content-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>")
                        .status());
        assertEquals(415, inside.send(head + "Content-Length: 4\r\n\r\na=1&").status());
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() throws IOException {
        Caller inside = Caller.joined(room);
        String head = "POST /vote HTTP/1.1\r\n" + inside.host() + inside.cookie() + "X-Workshop: 1\r\n";
        String much = "a=" + "x".repeat(1_000_000);

        assertEquals(413, inside.post("/vote", much).status());
        assertEquals(
                413, inside.send(head + Caller.form(9_000_000_000L) + "\r\na=1").status());
        String chunks = "7d0\r\n" + "x".repeat(2000) + "\r\n";
        assertNotEquals(
                200,
                inside.send(head
                                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunks.repeat(200))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 10_000})
    void tooManyHeadersEndTheConnection(int many) throws IOException {
        StringBuilder head = new StringBuilder("GET / HTTP/1.1\r\n" + stranger.host());
        for (int i = 0; i < many; i++) {
            head.append("X-H").append(i).append(": x\r\n");
        }

        assertNotEquals(200, stranger.send(head + "\r\n").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/1.1\r\nHost\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
                "GET http://[ HTTP/1.1\r\n\r\n",
                "POST /vote HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                "POST /vote HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void whatIsNoRequestIsNotAnsweredWell(String bytes) throws IOException {
        try (Socket socket = stranger.open()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            assertNotEquals(200, Caller.read(socket).status());
        }
    }

    @Test
    void aLongAddressIsRefused() throws IOException {
        assertEquals(404, stranger.get("/" + "a".repeat(3000)).status());
        assertNotEquals(200, stranger.get("/" + "a".repeat(100_000)).status());
    }

    @Test
    void dawdlersAreCutOffAndOthersServedMeanwhile() throws IOException {
        List<Socket> dawdlers = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket slow = stranger.open();
                slow.getOutputStream()
                        .write(("POST /join HTTP/1.1\r\n" + Caller.form(100) + "\r\np")
                                .getBytes(StandardCharsets.UTF_8));
                dawdlers.add(slow);
            }
            long start = System.nanoTime();
            assertEquals(200, Caller.joined(room).get("/state").status());
            assertTrue((System.nanoTime() - start) / 1e9 < ServerLimits.REQUEST_SECONDS, "served meanwhile");

            assertNotEquals(200, Caller.read(dawdlers.get(0)).status());
        } finally {
            for (Socket slow : dawdlers) {
                slow.close();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsSaidInWords() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> WorkshopPage.open(room.live, NetworkAddress.thisComputer(), room.port(), Language.EN));

        assertEquals(ProblemException.Kind.STORE, refused.kind());
        assertEquals("problems.live.notListening", refused.problems().get(0).key());
        assertEquals("127.0.0.1:" + room.port(), refused.problems().get(0).where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "203.0.113.7", "no.such.host.invalid"})
    void onlyAnAddressOfThisComputerIsServedAndNeverAllAtOnce(String address) {
        NetworkAddress given = new NetworkAddress("x", address, false);

        assertThrows(ProblemException.class, () -> WorkshopPage.open(room.live, given, 0, Language.EN));
    }

    @Test
    void onceClosedNothingListens(@TempDir Path elsewhere) throws IOException {
        Room other = Room.open(elsewhere);
        int port = other.port();
        assertEquals(200, new Caller(port).get("/").status());
        other.close();

        assertThrows(IOException.class, () -> new Caller(port).get("/"));
    }
}
