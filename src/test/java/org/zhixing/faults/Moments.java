package org.zhixing.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Chooses when to kill: mostly while the program writes, now and then at any moment of its life. Learns how long both take. */
final class Moments {

    private static final double WHILE_WRITING = 0.85;
    /** So that the end of what usually takes a little less is hit as well. */
    private static final double BEYOND = 1.1;

    private static final long LOOK_NANOS = 100_000;

    private final List<Long> writing = new ArrayList<>();
    private final List<Long> lives = new ArrayList<>();

    /** Lets a run end by itself and remembers how long it wrote. */
    Ended measure(Running running, BooleanSupplier writes) throws InterruptedException {
        long seen = 0;
        while (running.alive()) {
            if (seen == 0 && writes.getAsBoolean()) {
                seen = System.nanoTime();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        learn(running, seen);
        return running.ended();
    }

    /**
     * Kills a run at a moment that {@code random} chooses.
     *
     * @param writes whether the work has begun to be written
     */
    Hit kill(Running running, BooleanSupplier writes, Random random) {
        boolean early = random.nextDouble() >= WHILE_WRITING;
        long delay = (long) (random.nextDouble() * BEYOND * median(early ? lives : writing));
        long seen = 0;
        while (running.alive()) {
            long now = System.nanoTime();
            if (seen == 0 && writes.getAsBoolean()) {
                seen = now;
            }
            if (early ? now >= running.started() + delay : seen > 0 && now >= seen + delay) {
                running.kill();
                return seen > 0 ? Hit.DURING : Hit.BEFORE;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        learn(running, seen);
        return Hit.AFTER;
    }

    String told() {
        return "writing takes " + median(writing) / 1_000_000 + " ms of " + median(lives) / 1_000_000 + " ms";
    }

    private void learn(Running running, long seen) {
        long now = System.nanoTime();
        lives.add(now - running.started());
        if (seen > 0) {
            writing.add(now - seen);
        }
    }

    private static long median(List<Long> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
