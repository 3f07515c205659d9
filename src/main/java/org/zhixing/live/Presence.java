package org.zhixing.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Who asked for anything, and when last. */
final class Presence {

    private static final long RECENT_NANOS = 20_000_000_000L;
    private static final int MOST = 4096;

    private final Set<String> own;
    private final LongSupplier clock;
    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private volatile boolean others;
    private volatile boolean self;

    /**
     * @param own the addresses of this computer
     * @param clock nanoseconds that only grow
     */
    Presence(Set<String> own, LongSupplier clock) {
        this.own = Set.copyOf(own);
        this.clock = clock;
    }

    /** @param who the participant, or the address of somebody who has not joined */
    void seen(String address, String who) {
        if (own.contains(address)) {
            self = true;
        } else {
            others = true;
        }
        if (!who.equals(address)) {
            // Whoever was counted by address until they joined is one, not two.
            last.remove(address);
        }
        if (last.size() >= MOST) {
            forget();
        }
        if (last.size() < MOST) {
            last.put(who, clock.getAsLong());
        }
    }

    int recent() {
        forget();
        return last.size();
    }

    boolean others() {
        return others;
    }

    boolean self() {
        return self;
    }

    private void forget() {
        long now = clock.getAsLong();
        last.values().removeIf(then -> now - then > RECENT_NANOS);
    }
}
