package org.zhixing.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.zhixing.work.ProblemException;

/**
 * Tries to open something that is locked, one at a time: after a wrong one the next waits 1 second, then 2, 4 … up to 60,
 * until one is right. Called from threads that may wait.
 */
final class Tries {

    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Of this process, whatever is opened. */
    static final Tries OF_PROCESS = new Tries(System::nanoTime, Tries::sleep);

    private static final List<String> WRONG =
            List.of("problems.store.wrongSecret", "problems.handOver.wrongPassphrase");

    /** Waits. */
    interface Waiting {
        void forNanos(long nanos);
    }

    private final LongSupplier clock;
    private final Waiting waiting;
    private int wrong;
    private volatile long next;

    /** @param clock nanoseconds from any beginning */
    Tries(LongSupplier clock, Waiting waiting) {
        this.clock = clock;
        this.waiting = waiting;
        this.next = clock.getAsLong();
    }

    /** Waits as long as it must, then tries. */
    synchronized <T> Optional<T> attempt(Supplier<Optional<T>> opening) {
        long left = next - clock.getAsLong();
        if (left > 0) {
            waiting.forNanos(left);
        }
        Optional<T> opened = opening.get();
        wrong = opened.isPresent() ? 0 : wrong + 1;
        next = clock.getAsLong() + delay(wrong).toNanos();
        return opened;
    }

    /**
     * The same for what refuses a wrong passphrase or code by a problem; any other problem counts as no try.
     *
     * @throws ProblemException as {@code opening} does
     */
    <T> T orRefused(Supplier<T> opening) {
        AtomicReference<ProblemException> wrong = new AtomicReference<>();
        return attempt(() -> {
                    try {
                        return Optional.of(opening.get());
                    } catch (ProblemException e) {
                        if (!WRONG.contains(e.problems().get(0).key())) {
                            throw e;
                        }
                        wrong.set(e);
                        return Optional.<T>empty();
                    }
                })
                .orElseThrow(wrong::get);
    }

    /** How long a try would wait now. */
    Duration pause() {
        return Duration.ofNanos(Math.max(0, next - clock.getAsLong()));
    }

    /** How long the next try after so many wrong ones waits. */
    static Duration delay(int wrong) {
        if (wrong == 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - 1, 6));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
