package org.zhixing.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ServiceType;

/**
 * One line of the table of records: the columns that matter, so that a long table scrolls.
 *
 * @param place among all records, from 0
 * @param client the client's code
 */
public record RecordRow(
        int place,
        String id,
        LocalDate serviceDate,
        @Nullable LocalDate recordedDate,
        String worker,
        @Nullable String client,
        ServiceType type,
        double hours,
        @Nullable String activity) {}
