package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/**
 * FORM-5: rows with the most common duration of their type of service, in whole minutes, ÷ rows, groups left out
 * (specification 4.4, ruling B37). Of durations that are equally common the shortest stands for them.
 */
final class HeapedDurations implements Measurement {

    private static final int MINUTES_A_HOUR = 60;
    private static final int LONGEST = 24 * MINUTES_A_HOUR;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        int[][] counts = new int[ServiceType.values().length][LONGEST + 1];
        int rows = 0;
        for (ServiceRecord record : facts.direct()) {
            if (record.type() != ServiceType.GROUP) {
                rows++;
                counts[record.type().ordinal()][minutes(record)]++;
            }
        }
        int[] common = new int[counts.length];
        for (int type = 0; type < counts.length; type++) {
            for (int minutes = 0; minutes <= LONGEST; minutes++) {
                common[type] = counts[type][minutes] > counts[type][common[type]] ? minutes : common[type];
            }
        }
        List<ServiceRecord> heaped = new ArrayList<>();
        for (ServiceRecord record : facts.direct()) {
            if (record.type() != ServiceType.GROUP
                    && minutes(record) == common[record.type().ordinal()]) {
                heaped.add(record);
            }
        }
        return Outcome.share(Sample.of(rows), heaped.size(), rows, heaped);
    }

    private static int minutes(ServiceRecord record) {
        return (int) Math.round(record.hours() * MINUTES_A_HOUR);
    }
}
