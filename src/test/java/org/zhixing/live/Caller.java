package org.zhixing.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who speaks to the page without a browser, byte by byte as they please, each request on a connection of its own. */
final class Caller {

    private static final Pattern SEAT = Pattern.compile("(?i)set-cookie: seat=([^;\r\n]+)");

    /** What came back; status 0 when the connection was closed without a word. */
    record Answer(int status, String head, String body) {

        boolean has(String header) {
            return head.toLowerCase(Locale.ROOT).contains(header.toLowerCase(Locale.ROOT));
        }
    }

    private final int port;
    private String seat = "";

    Caller(int port) {
        this.port = port;
    }

    /** Somebody who has joined. */
    static Caller joined(Room room) throws IOException {
        Caller caller = new Caller(room.port());
        caller.join(room.page.pin());
        return caller;
    }

    Answer join(String pin) throws IOException {
        Answer answer = post("/join", "pin=" + pin);
        Matcher given = SEAT.matcher(answer.head());
        if (answer.status() == 200 && given.find()) {
            seat = given.group(1);
        }
        return answer;
    }

    Caller withSeat(String token) {
        seat = token;
        return this;
    }

    String seat() {
        return seat;
    }

    Answer vote(String indicator, int round, Object level) throws IOException {
        return post("/vote", "vignette=VG1&indicator=" + indicator + "&round=" + round + "&level=" + level);
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + host() + cookie() + "\r\n");
    }

    Answer post(String path, String body) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\n" + host() + form(body.length()) + "X-Workshop: 1\r\n" + cookie()
                + "\r\n" + body);
    }

    String host() {
        return "Host: 127.0.0.1:" + port + "\r\nConnection: close\r\n";
    }

    String cookie() {
        return seat.isEmpty() ? "" : "Cookie: seat=" + seat + "\r\n";
    }

    static String form(long length) {
        return "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n";
    }

    /** Sends exactly this and reads until the other side ends. */
    Answer send(String bytes) throws IOException {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // Closed while still sending: what was answered before counts.
            }
            return read(socket);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(15_000);
        return socket;
    }

    static Answer read(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(all);
        } catch (IOException e) {
            // Reset by the other side: what came until then counts.
        }
        String text = all.toString(StandardCharsets.UTF_8);
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, "", text);
        }
        int end = text.indexOf("\r\n\r\n");
        return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    }
}
