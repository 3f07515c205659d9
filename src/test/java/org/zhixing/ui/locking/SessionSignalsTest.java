package org.zhixing.ui.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
}
