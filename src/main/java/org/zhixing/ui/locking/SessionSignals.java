package org.zhixing.ui.locking;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * On Linux: hears over the message bus when the session is locked or the machine goes to sleep. A child process listens; it
 * ends with the program, whichever way that ends.
 */
final class SessionSignals {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSignals.class);

    /** The listener ends when the pipe to its input closes, which it does even when the program is killed. */
    private static final String UNTIL_WE_END = "\"$@\" & child=$!; read -r nothing; kill $child";

    private static final String SIGNAL = "type='signal',";

    /** Those of the screen savers in use; who sends nothing of the kind is heard through the login service below. */
    private static final List<String> SESSION = List.of(
            SIGNAL + "interface='org.gnome.ScreenSaver',member='ActiveChanged'",
            SIGNAL + "interface='org.freedesktop.ScreenSaver',member='ActiveChanged'",
            SIGNAL + "interface='org.mate.ScreenSaver',member='ActiveChanged'",
            SIGNAL + "interface='org.cinnamon.ScreenSaver',member='ActiveChanged'",
            SIGNAL + "interface='org.ukui.ScreenSaver',member='lock'");

    private static final List<String> SYSTEM = List.of(
            SIGNAL + "interface='org.freedesktop.login1.Session',member='Lock'",
            SIGNAL + "interface='org.freedesktop.login1.Manager',member='PrepareForSleep'");

    private final Runnable locked;
    private final List<Process> children = new ArrayList<>();

    /** @param locked is told from a thread of its own */
    SessionSignals(Runnable locked) {
        this.locked = locked;
    }

    /** Begins to listen, where there is somebody to listen to. */
    void listen() {
        BusLine lines = new BusLine(System.getenv("XDG_SESSION_ID"));
        listen("--session", SESSION, lines);
        listen("--system", SYSTEM, lines);
    }

    private void listen(String bus, List<String> rules, Predicate<String> locks) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_WE_END, "sh", "dbus-monitor", bus));
        command.addAll(rules);
        try {
            Process child = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            children.add(child);
            Thread reader = new Thread(() -> read(child, locks), "session");
            reader.setDaemon(true);
            reader.start();
        } catch (IOException e) {
            LOG.info("no session signals: {}", e.getClass().getSimpleName());
        }
    }

    private void read(Process child, Predicate<String> locks) {
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (locks.test(line)) {
                    locked.run();
                }
            }
        } catch (IOException e) {
            LOG.debug("session signals ended: {}", e.getClass().getSimpleName());
        }
    }

    void stop() {
        for (Process child : children) {
            child.descendants().forEach(ProcessHandle::destroy);
            child.destroy();
        }
        children.clear();
    }
}
