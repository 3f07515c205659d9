package org.zhixing.records.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.zhixing.records.RecordField;

/** Seven rows as people write them when they are in a hurry, one of each kind (ruling A5). */
final class Slips {

    static final Slips NONE = new Slips(new long[0]);

    /** Where they stand in a table of 419 rows, not counting its header. */
    private static final List<Integer> PLACES = List.of(6, 18, 32, 57, 70, 95, 119);

    private static final int USUAL_ROWS = 419;
    private static final long APART = 7;

    private final long[] places;

    private Slips(long[] places) {
        this.places = places;
    }

    /** None where the table is too short for them. */
    static Slips over(long rows) {
        return rows < USUAL_ROWS
                ? NONE
                : new Slips(PLACES.stream().mapToLong(Integer::longValue).toArray());
    }

    /** @param number of the row, from 1 */
    void into(SyntheticRow row, long number) {
        int kind = Arrays.binarySearch(places, number);
        LocalDate served = LocalDate.parse(row.at(RecordField.SERVICE_DATE));
        switch (kind) {
            case 0 -> row.put(RecordField.SERVICE_DATE, served.getYear() + "/2/30");
            case 1 -> row.put(RecordField.RECORDED_DATE, served.minusDays(3));
            case 2 -> row.put(RecordField.DURATION_HOURS, "0");
            case 3 -> row.put(RecordField.SERVICE_TYPE, "联欢");
            case 4 -> {
                String own = row.at(RecordField.RECORD_ID);
                String other = Long.toString(number - APART);
                row.put(RecordField.RECORD_ID, own.substring(0, own.length() - other.length()) + other);
            }
            case 5 -> row.put(RecordField.DURATION_HOURS, "两小时");
            case 6 -> row.put(RecordField.SERVICE_DATE, "");
            default -> {
                // Most rows have none.
            }
        }
    }
}
