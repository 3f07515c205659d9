package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worker, the cases at hand, and the clock of the day. */
final class Worker {

    private static final int OPENING = 8 * 60 + 30;
    private static final int CLOSING = 18 * 60 + 30;

    final int number;
    final String code;
    final List<CaseFile> cases = new ArrayList<>();
    private @Nullable LocalDate today;
    private int freeAt;

    Worker(int number, String code) {
        this.number = number;
        this.code = code;
    }

    /** The minute of the day from which there is nothing to do. */
    int freeAt(LocalDate date) {
        if (!date.equals(today)) {
            today = date;
            freeAt = OPENING;
        }
        return freeAt;
    }

    /** Whether something of this length still fits into the day. */
    boolean hasTime(LocalDate date, int minutes) {
        return freeAt(date) + minutes <= CLOSING;
    }

    void busyUntil(LocalDate date, int minute) {
        freeAt = Math.max(freeAt(date), minute);
    }
}
