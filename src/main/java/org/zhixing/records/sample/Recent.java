package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Who came to an activity lately: those who could be followed up. */
final class Recent {

    private static final int KEPT = 512;
    private static final int DAYS = 30;

    private final int[] people = new int[KEPT];
    private final long[] days = new long[KEPT];
    private int count;

    void add(int person, LocalDate date) {
        people[count % KEPT] = person;
        days[count % KEPT] = date.toEpochDay();
        count++;
    }

    /** Somebody of the last thirty days, or null when the one that was drawn came earlier. */
    @Nullable
    Integer someone(LocalDate date, SplittableRandom random) {
        int kept = Math.min(count, KEPT);
        if (kept == 0) {
            return null;
        }
        int drawn = random.nextInt(kept);
        return date.toEpochDay() - days[drawn] > DAYS ? null : people[drawn];
    }
}
