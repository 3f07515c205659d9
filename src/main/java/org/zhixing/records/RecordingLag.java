package org.zhixing.records;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long after the service it was recorded, in classes of a histogram; the second week begins where an entry counts as late. */
public enum RecordingLag {
    SAME_DAY(0),
    DAYS_1_TO_3(3),
    DAYS_4_TO_7(7),
    DAYS_8_TO_14(14),
    DAYS_15_TO_30(30),
    DAYS_31_TO_90(90),
    LONGER(Integer.MAX_VALUE),
    UNKNOWN(-1);

    private final int mostDays;

    RecordingLag(int mostDays) {
        this.mostDays = mostDays;
    }

    public static RecordingLag of(ServiceRecord record) {
        Integer days = record.lagDays();
        if (days == null) {
            return UNKNOWN;
        }
        RecordingLag[] classes = values();
        int at = 0;
        while (days > classes[at].mostDays) {
            at++;
        }
        return classes[at];
    }

    /** Rows of direct service in the period by class; every class has a number. */
    public static Map<RecordingLag, Integer> histogram(List<ServiceRecord> records, Period period) {
        int[] counts = new int[values().length];
        for (ServiceRecord record : records) {
            if (record.type().direct() && period.contains(record.serviceDate())) {
                counts[of(record).ordinal()]++;
            }
        }
        Map<RecordingLag, Integer> histogram = new EnumMap<>(RecordingLag.class);
        for (RecordingLag lag : values()) {
            histogram.put(lag, counts[lag.ordinal()]);
        }
        return Collections.unmodifiableMap(histogram);
    }
}
