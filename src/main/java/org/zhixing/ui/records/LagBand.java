package org.zhixing.ui.records;

/**
 * How long after the service a record was written, in days; both ends belong to the band. Seven days end a band because
 * later than that counts as late (specification 4.2, DOC-3).
 */
enum LagBand {
    SAME_DAY(0, 0),
    NEXT_DAY(1, 1),
    DAYS_2_3(2, 3),
    DAYS_4_7(4, 7),
    DAYS_8_14(8, 14),
    DAYS_15_30(15, 30),
    DAYS_31_90(31, 90),
    LATER(91, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    LagBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** @param days 0 or more */
    static LagBand of(int days) {
        for (LagBand band : values()) {
            if (days <= band.to) {
                return band;
            }
        }
        return LATER;
    }

    /** Later than the days that a record may take by default. */
    boolean late() {
        return from > 7;
    }

    /** The days as an axis shows them, such as 2–3, without the unit. */
    String days() {
        return this == LATER ? ">" + (from - 1) : from == to ? String.valueOf(from) : from + "–" + to;
    }
}
