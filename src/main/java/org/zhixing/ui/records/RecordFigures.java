package org.zhixing.ui.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.records.Period;
import org.zhixing.records.RecordingLag;
import org.zhixing.records.ServiceType;

/**
 * What the records of a period come to: the numbers behind every chart of the page. Records belong to the period by their
 * service date (ruling A9).
 *
 * @param stretches what one bar of the charts over time stands for
 * @param records in the period
 * @param types records by type of service and stretch; every type is there
 * @param service records by stretch of their service date
 * @param recorded the same records by stretch of the date on which they were written
 * @param recordedLater those that were written after the last stretch
 * @param recordedUnknown those without a recorded date
 * @param lags records of direct service by the days from service to recording; every class is there
 * @param newcomers new participants of activities by stretch, where both new and returning ones are known
 * @param returning the same for those who had come before
 * @param countedSessions activities in which both are known
 * @param sessions activities in all: the same activity on the same day is one (ruling B10)
 * @param days activities by day
 * @param fields how much is known of each field, in the order of the fields
 */
record RecordFigures(
        Period period,
        Stretches stretches,
        int records,
        Map<ServiceType, List<Long>> types,
        List<Long> service,
        List<Long> recorded,
        int recordedLater,
        int recordedUnknown,
        Map<RecordingLag, Integer> lags,
        List<Long> newcomers,
        List<Long> returning,
        int countedSessions,
        int sessions,
        Map<LocalDate, Integer> days,
        List<FieldKnown> fields) {

    private static final Set<RecordingLag> LATE = EnumSet.of(
            RecordingLag.DAYS_8_TO_14, RecordingLag.DAYS_15_TO_30, RecordingLag.DAYS_31_TO_90, RecordingLag.LONGER);

    /** Records of a type in the whole period. */
    long of(ServiceType type) {
        return types.getOrDefault(type, List.of()).stream().mapToLong(i -> i).sum();
    }

    /** The most that one type has in one stretch. */
    long most() {
        return types.values().stream()
                .flatMap(List::stream)
                .mapToLong(i -> i)
                .max()
                .orElse(0);
    }

    /** Records of direct service that were written after the seventh day (specification 4.2, DOC-3). */
    int late() {
        return LATE.stream().mapToInt(lag -> lags.getOrDefault(lag, 0)).sum();
    }
}
