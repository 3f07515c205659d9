package org.zhixing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Direct service of a period by worker, for the supervisor's view only. Workers with fewer than ten records are not listed
 * (specification 4.1), and there is no ranking: the order is that of their codes.
 *
 * @param others workers who are not listed, and {@code otherRecords} their records together
 */
public record WorkerCounts(List<WorkerCount> listed, int others, int otherRecords) {

    /** Fewer records than these say nothing about a worker. */
    public static final int LEAST = 10;

    /**
     * One worker.
     *
     * @param records rows of direct service
     * @param hours as they stand in these rows
     */
    public record WorkerCount(String worker, int records, double hours) {}

    public WorkerCounts {
        listed = List.copyOf(listed);
    }

    /** @param records in any order; those outside the period and administrative ones are passed over */
    public static WorkerCounts of(List<ServiceRecord> records, Period period) {
        Map<String, Growing> workers = new TreeMap<>();
        for (ServiceRecord record : records) {
            if (record.type().direct() && period.contains(record.serviceDate())) {
                workers.computeIfAbsent(record.worker(), w -> new Growing()).add(record);
            }
        }
        List<WorkerCount> listed = new ArrayList<>();
        int others = 0;
        int otherRecords = 0;
        for (Map.Entry<String, Growing> worker : workers.entrySet()) {
            Growing all = worker.getValue();
            if (all.records >= LEAST) {
                listed.add(new WorkerCount(worker.getKey(), all.records, all.hours.value()));
            } else {
                others++;
                otherRecords += all.records;
            }
        }
        return new WorkerCounts(listed, others, otherRecords);
    }

    private static final class Growing {

        private final CompensatedSum hours = new CompensatedSum();
        private int records;

        void add(ServiceRecord record) {
            records++;
            hours.add(record.hours());
        }
    }
}
