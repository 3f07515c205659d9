package org.zhixing.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One accepted row of the agency's service records (specification 4.1). Clients and participants are codes already: no name
 * and no note text is in here. Null means unknown, never no and never 0.
 *
 * @param id unique among the records it stands with
 * @param recordedDate not before the service date
 * @param worker the worker's number or code, after trimming and NFKC
 * @param client the client's code (see {@link ClientCodes})
 * @param caseId the case's number, after trimming and NFKC
 * @param activity number or title of the activity or group, after trimming and NFKC
 * @param series the activity without a number of the session at its end (ruling B21); null as {@code activity} is
 * @param hours of service, more than 0 and at most 24
 * @param docHours hours of paperwork, 0 or more
 * @param roster codes of those who took part; empty when unknown
 * @param satisfaction at most {@code satisfactionMax} where that is known
 * @param crisis the mark in its column; null where blank
 * @param recordedBy who typed it, where such a column stands
 * @param note what was derived from the note; null where the cell is blank or notes were not read
 */
public record ServiceRecord(
        String id,
        LocalDate serviceDate,
        @Nullable LocalDate recordedDate,
        String worker,
        @Nullable String client,
        @Nullable String caseId,
        @Nullable String activity,
        @Nullable String series,
        ServiceType type,
        @Nullable Boolean planned,
        double hours,
        @Nullable LocalTime startTime,
        @Nullable Double docHours,
        @Nullable Integer participants,
        @Nullable Integer newParticipants,
        @Nullable Integer repeatParticipants,
        Set<String> roster,
        @Nullable Boolean goalSet,
        @Nullable Boolean goalReviewed,
        @Nullable Boolean outcomeMeasured,
        @Nullable CaseStatus caseStatus,
        @Nullable LocalDate closeDate,
        @Nullable LocalDate openDate,
        @Nullable Double satisfaction,
        @Nullable Double satisfactionMax,
        @Nullable Boolean crisis,
        @Nullable String recordedBy,
        @Nullable NoteFacts note) {

    public ServiceRecord {
        roster = Set.copyOf(roster);
    }

    /** Days from service to recording, or null where the recorded date is unknown. */
    public @Nullable Integer lagDays() {
        return recordedDate == null
                ? null
                : Integer.valueOf((int) (recordedDate.toEpochDay() - serviceDate.toEpochDay()));
    }

    /** The same record under another id. */
    public ServiceRecord withId(String other) {
        return new ServiceRecord(
                other,
                serviceDate,
                recordedDate,
                worker,
                client,
                caseId,
                activity,
                series,
                type,
                planned,
                hours,
                startTime,
                docHours,
                participants,
                newParticipants,
                repeatParticipants,
                roster,
                goalSet,
                goalReviewed,
                outcomeMeasured,
                caseStatus,
                closeDate,
                openDate,
                satisfaction,
                satisfactionMax,
                crisis,
                recordedBy,
                note);
    }

    /** The same record with what was derived from its note. */
    public ServiceRecord with(@Nullable NoteFacts facts) {
        return new ServiceRecord(
                id,
                serviceDate,
                recordedDate,
                worker,
                client,
                caseId,
                activity,
                series,
                type,
                planned,
                hours,
                startTime,
                docHours,
                participants,
                newParticipants,
                repeatParticipants,
                roster,
                goalSet,
                goalReviewed,
                outcomeMeasured,
                caseStatus,
                closeDate,
                openDate,
                satisfaction,
                satisfactionMax,
                crisis,
                recordedBy,
                facts);
    }
}
