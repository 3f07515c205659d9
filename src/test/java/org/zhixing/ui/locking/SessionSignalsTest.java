package org.zhixing.ui.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SessionSignalsTest {

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    @Test
    void theListenersEndWithTheProgram() throws Exception {
        assumeTrue(new java.io.File("/usr/bin/dbus-monitor").canExecute(), "no message bus here");
        List<Long> before = children().map(ProcessHandle::pid).toList();
        CountDownLatch locked = new CountDownLatch(1);
        SessionSignals signals = new SessionSignals(locked::countDown);
        signals.listen();
        List<ProcessHandle> listeners =
                children().filter(child -> !before.contains(child.pid())).toList();
        signals.stop();
        for (ProcessHandle listener : listeners) {
            listener.onExit().get(10, TimeUnit.SECONDS);
        }
        assertTrue(listeners.size() >= 2, "one for each bus");
        assertEquals(1, locked.getCount());
    }

    /** A message bus of its own, on which this test says what a desktop says. */
    @Test
    @Timeout(60)
    void whatADesktopSaysOnItsBusIsHeard() throws Exception {
        assumeTrue(
                Stream.of("dbus-run-session", "dbus-monitor", "dbus-send")
                        .allMatch(name -> new java.io.File("/usr/bin", name).canExecute()),
                "no message bus here");
        Process session = new ProcessBuilder(
                        "dbus-run-session",
                        "--",
                        "sh",
                        "-c",
                        "DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS XDG_SESSION_ID=7 exec \"$@\"",
                        "sh",
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnTheBus.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = session.inputReader().lines().toList();
        assertEquals(0, session.waitFor(), said.toString());
        assertEquals(List.of("unlocked 0", "other session 0", "screen saver 1", "session 2", "sleep 3"), said);
    }

    /** A program of its own, which counts what it hears. */
    static final class OnTheBus {

        private static final java.util.concurrent.atomic.AtomicInteger HEARD =
                new java.util.concurrent.atomic.AtomicInteger();

        private OnTheBus() {}

        public static void main(String[] arguments) throws Exception {
            SessionSignals signals = new SessionSignals(HEARD::incrementAndGet);
            signals.listen();
            String saver = "org.gnome.ScreenSaver.ActiveChanged";
            // The listeners need a moment to begin: said until they hear, and then counted from nothing.
            for (int i = 0; i < 100 && HEARD.get() == 0; i++) {
                send("--session", "/org/gnome/ScreenSaver", saver, "boolean:true");
                Thread.sleep(100);
            }
            for (int before = -1; before != HEARD.get(); Thread.sleep(500)) {
                before = HEARD.get();
            }
            HEARD.set(0);
            told("unlocked", "--session", "/org/gnome/ScreenSaver", saver, "boolean:false");
            String login = "org.freedesktop.login1.";
            told("other session", "--system", "/org/freedesktop/login1/session/_38", login + "Session.Lock");
            told("screen saver", "--session", "/org/gnome/ScreenSaver", saver, "boolean:true");
            told("session", "--system", "/org/freedesktop/login1/session/_37", login + "Session.Lock");
            told("sleep", "--system", "/org/freedesktop/login1", login + "Manager.PrepareForSleep", "boolean:true");
            signals.stop();
        }

        private static void told(String what, String... message) throws Exception {
            send(message);
            Thread.sleep(400);
            System.out.println(what + " " + HEARD.get());
        }

        private static void send(String... message) throws Exception {
            java.util.ArrayList<String> command = new java.util.ArrayList<>(
                    List.of("dbus-send", message[0], "--type=signal", message[1], message[2]));
            command.addAll(List.of(message).subList(3, message.length));
            new ProcessBuilder(command).start().waitFor();
        }
    }
}
