package org.zhixing.ui.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as dbus-monitor 1.14 prints them. */
class BusLineTest {

    private static String signal(String path, String face, String member) {
        return "signal time=1764144000.1 sender=:1.3 -> destination=(null destination) serial=5 path=" + path
                + "; interface=" + face + "; member=" + member;
    }

    private static List<String> locking(String session, String... lines) {
        BusLine bus = new BusLine(session);
        return List.of(lines).stream().filter(bus).toList();
    }

    @Test
    void aScreenSaverThatBeginsLocksAndOneThatEndsDoesNot() {
        String changed = signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged");
        assertEquals(List.of("   boolean true"), locking(null, changed, "   boolean true"));
        assertEquals(List.of(), locking(null, changed, "   boolean false"));
    }

    @Test
    void goingToSleepLocks() {
        String sleep = signal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep");
        assertEquals(List.of("   boolean true"), locking("2", sleep, "   boolean true"));
    }

    @Test
    void onlyOurOwnSessionCounts() {
        String second = signal("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock");
        String named = signal("/org/freedesktop/login1/session/c1", "org.freedesktop.login1.Session", "Lock");
        assertEquals(List.of(second), locking("2", second, named));
        assertEquals(List.of(named), locking("c1", second, named));
        assertEquals(List.of(second, named), locking(null, second, named));
    }

    @Test
    void theDesktopOfKylinTellsByTwoSignals() {
        String lock = signal("/", "org.ukui.ScreenSaver", "lock");
        assertEquals(List.of(lock), locking(null, lock, signal("/", "org.ukui.ScreenSaver", "unlock")));
    }

    @Test
    void whatElseIsTrueMeansNothing() {
        String joined = signal("/org/freedesktop/DBus", "org.freedesktop.DBus", "NameAcquired");
        assertEquals(List.of(), locking(null, "   boolean true", joined, "   boolean true", "", "   string \":1.4\""));
    }
}
