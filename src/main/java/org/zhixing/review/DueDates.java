package org.zhixing.review;

import java.time.LocalDate;
import org.zhixing.model.Recommendation;

/**
 * When a recommended action is due: by the catalogue's days where it names them, else by its horizon's end: three months for
 * SHORT, twelve for MEDIUM, twenty-four for LONG (specification 8).
 */
public final class DueDates {

    private static final int SHORT_MONTHS = 3;
    private static final int MEDIUM_MONTHS = 12;

    /** "Over twelve months" has no end of its own; two years is a first proposal, and can be changed. */
    private static final int LONG_MONTHS = 24;

    private DueDates() {}

    /** @param from the day on which it is planned */
    public static LocalDate of(Recommendation recommendation, LocalDate from) {
        Integer days = recommendation.dueDays();
        if (days != null) {
            return from.plusDays(days);
        }
        return from.plusMonths(
                switch (recommendation.horizon()) {
                    case SHORT -> SHORT_MONTHS;
                    case MEDIUM -> MEDIUM_MONTHS;
                    case LONG -> LONG_MONTHS;
                });
    }
}
