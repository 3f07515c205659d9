package org.zhixing.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How often a typed PIN is looked at. An address has five free tries, then waits that double; all addresses together have
 * a budget of wrong tries. Whoever never tried wrongly is always heard, so nobody can lock the room out for others; those
 * behind the same router share an address, and scan the code instead, which is not limited.
 */
final class Attempts {

    static final int FREE = 5;
    static final long FIRST_WAIT_SECONDS = 5;
    static final long LONGEST_WAIT_SECONDS = 120;

    /** Wrong tries of all addresses together before those who were wrong already must wait. */
    static final int BUDGET = 40;

    static final long SECONDS_PER_TRY = 3;

    private static final long FORGOTTEN_AFTER_SECONDS = 600;
    private static final int MOST_ADDRESSES = 4096;
    private static final long SECOND = 1_000_000_000L;

    /** @param waitSeconds how long it is not even looked at; 0 when it was */
    record Verdict(boolean right, long waitSeconds) {}

    private record Wrong(int times, long last, long until) {}

    private final LongSupplier clock;
    private final Map<String, Wrong> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private double budget = BUDGET;
    private long refilled;

    /** @param clock nanoseconds that only grow */
    Attempts(LongSupplier clock) {
        this.clock = clock;
        this.refilled = clock.getAsLong();
    }

    /** Looks at a PIN, or says how long to wait. One at a time, so that tries side by side count like tries in turn. */
    synchronized Verdict judge(String address, BooleanSupplier right) {
        long now = clock.getAsLong();
        refill(now);
        Wrong before = byAddress.get(address);
        if (before != null && now - before.last > FORGOTTEN_AFTER_SECONDS * SECOND) {
            byAddress.remove(address);
            before = null;
        }
        if (before != null && (before.until > now || budget < 1)) {
            long shared = budget < 1 ? SECONDS_PER_TRY : 0;
            return new Verdict(false, Math.max(shared, (before.until - now + SECOND - 1) / SECOND));
        }
        if (right.getAsBoolean()) {
            byAddress.remove(address);
            return new Verdict(true, 0);
        }
        int times = before == null ? 1 : before.times + 1;
        byAddress.put(address, new Wrong(times, now, now + wait(times) * SECOND));
        budget = Math.max(0, budget - 1);
        return new Verdict(false, 0);
    }

    private static long wait(int times) {
        if (times < FREE) {
            return 0;
        }
        int doublings = Math.min(times - FREE, 10);
        return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS << doublings);
    }

    private void refill(long now) {
        budget = Math.min(BUDGET, budget + (double) (now - refilled) / (SECONDS_PER_TRY * SECOND));
        refilled = now;
    }
}
