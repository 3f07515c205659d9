package org.zhixing.live;

import java.util.Map;

/**
 * The bounds of the server that comes with the JDK. It reads them once from system properties; those already set from
 * outside stay.
 */
final class ServerLimits {

    /** Requests worked on at the same time; each takes about a millisecond unless its sender dawdles. */
    static final int THREADS = 128;

    /** Requests that wait for a thread; the next one's connection is closed. */
    static final int WAITING = 1024;

    /** A request with its body must have arrived within these seconds, so that dawdlers give their thread back. */
    static final int REQUEST_SECONDS = 5;

    static final int BODY_BYTES = 2048;

    private static final Map<String, String> BOUNDS = Map.of(
            "sun.net.httpserver.maxReqTime", String.valueOf(REQUEST_SECONDS),
            "sun.net.httpserver.maxRspTime", "30",
            "sun.net.httpserver.idleInterval", "30",
            // 200 by default: the two hundred and first phone would have to connect anew for each question it asks.
            "sun.net.httpserver.maxIdleConnections", "600",
            "jdk.httpserver.maxConnections", "800",
            "sun.net.httpserver.maxReqHeaders", "64",
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            "sun.net.httpserver.drainAmount", "16384",
            // Otherwise the second packet of each answer waits 40 ms for the phone's acknowledgement of the first.
            "sun.net.httpserver.nodelay", "true");

    private ServerLimits() {}

    /** To be called before the first server is made. */
    static void set() {
        BOUNDS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
