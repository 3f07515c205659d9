package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Trying out PINs gets slower and slower for the one who does it, and for nobody else. */
class AttemptsTest {

    private static final Attempts.Verdict LET_IN = new Attempts.Verdict(true, 0);
    private static final Attempts.Verdict WRONG = new Attempts.Verdict(false, 0);

    private final AtomicLong now = new AtomicLong();
    private final Attempts attempts = new Attempts(now::get);

    @Test
    void fiveTriesAreFree() {
        for (int i = 0; i < 5; i++) {
            assertEquals(WRONG, wrong("a"));
        }
        assertEquals(new Attempts.Verdict(false, 5), wrong("a"));
    }

    @Test
    void whileOneWaitsEvenTheRightPinIsNotLookedAt() {
        tryOften("a", 5);
        assertEquals(new Attempts.Verdict(false, 5), right("a"));
        pass(5);
        assertEquals(LET_IN, right("a"));
    }

    @Test
    void theWaitDoublesUpToTwoMinutes() {
        tryOften("a", 5);
        for (long wait : new long[] {5, 10, 20, 40, 80, 120, 120}) {
            assertEquals(new Attempts.Verdict(false, wait), wrong("a"));
            pass(wait - 1);
            assertEquals(new Attempts.Verdict(false, 1), wrong("a"));
            pass(1);
            assertEquals(WRONG, wrong("a"));
        }
    }

    @Test
    void anotherAddressIsHeardAllTheSame() {
        tryOften("a", 5);
        assertEquals(LET_IN, right("b"));
    }

    @Test
    void whoMistypesAndThenGetsInBeginsAnew() {
        tryOften("a", 4);
        assertEquals(LET_IN, right("a"));
        tryOften("a", 4);
        assertEquals(LET_IN, right("a"));
    }

    @Test
    void manyAddressesTogetherRunOutOfTriesButANewcomerIsStillHeard() {
        for (int i = 0; i < Attempts.BUDGET; i++) {
            assertEquals(WRONG, wrong("attacker " + i));
        }
        assertEquals(new Attempts.Verdict(false, 3), right("attacker 1"));
        assertEquals(LET_IN, right("newcomer"));
        pass(3);
        assertEquals(LET_IN, right("attacker 1"));
    }

    @Test
    void tenMinutesLaterAllIsForgotten() {
        tryOften("a", 5);
        pass(601);
        tryOften("a", 4);
        assertEquals(LET_IN, right("a"));
    }

    @Test
    void aWholeNightOfTryingFromOneAddressStaysFarFromAllPins() {
        long looked = 0;
        long end = 8 * 3600 * 1_000_000_000L;
        while (now.get() < end) {
            Attempts.Verdict verdict = wrong("a");
            looked += verdict.waitSeconds() == 0 ? 1 : 0;
            pass(Math.max(1, verdict.waitSeconds()));
        }
        double all = Math.pow(Pin.ALPHABET.length(), Pin.TYPED);
        assertTrue(looked / all < 0.002, looked + " of " + all);
    }

    private void tryOften(String address, int times) {
        for (int i = 0; i < times; i++) {
            wrong(address);
        }
    }

    private Attempts.Verdict wrong(String address) {
        return attempts.judge(address, () -> false);
    }

    private Attempts.Verdict right(String address) {
        return attempts.judge(address, () -> true);
    }

    private void pass(long seconds) {
        now.addAndGet(seconds * 1_000_000_000L);
    }
}
