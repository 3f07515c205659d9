package org.zhixing.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;

/** What a later file makes of a record that is there already. */
final class RecordMerge {

    private static final Map<RecordField, Function<ServiceRecord, @Nullable Object>> PARTS = parts();

    private RecordMerge() {}

    /**
     * The record as the later file has it. A field that has no column there keeps what was known; a blank cell makes it
     * unknown.
     */
    static ServiceRecord of(ServiceRecord old, ServiceRecord later, Set<RecordField> fields) {
        Choice of = new Choice(old, later, fields);
        LocalDate service = of.known(RecordField.SERVICE_DATE, ServiceRecord::serviceDate);
        LocalDate recorded = of.maybe(RecordField.RECORDED_DATE, ServiceRecord::recordedDate);
        Double most = of.maybe(RecordField.SATISFACTION_MAX, ServiceRecord::satisfactionMax);
        Double satisfaction = of.maybe(RecordField.SATISFACTION, ServiceRecord::satisfaction);
        return new ServiceRecord(
                later.id(),
                service,
                recorded == null || recorded.isBefore(service) ? null : recorded,
                of.known(RecordField.WORKER_ID, ServiceRecord::worker),
                of.maybe(RecordField.CLIENT_ID, ServiceRecord::client),
                of.maybe(RecordField.CASE_ID, ServiceRecord::caseId),
                of.maybe(RecordField.ACTIVITY_ID, ServiceRecord::activity),
                of.maybe(RecordField.ACTIVITY_ID, ServiceRecord::series),
                of.known(RecordField.SERVICE_TYPE, ServiceRecord::type),
                of.maybe(RecordField.PLANNED, ServiceRecord::planned),
                of.known(RecordField.DURATION_HOURS, ServiceRecord::hours),
                of.maybe(RecordField.START_TIME, ServiceRecord::startTime),
                of.maybe(RecordField.DOC_HOURS, ServiceRecord::docHours),
                of.maybe(RecordField.PARTICIPANTS, ServiceRecord::participants),
                of.maybe(RecordField.NEW_PARTICIPANTS, ServiceRecord::newParticipants),
                of.maybe(RecordField.REPEAT_PARTICIPANTS, ServiceRecord::repeatParticipants),
                of.known(RecordField.PARTICIPANT_IDS, ServiceRecord::roster),
                of.maybe(RecordField.GOAL_SET, ServiceRecord::goalSet),
                of.maybe(RecordField.GOAL_REVIEWED, ServiceRecord::goalReviewed),
                of.maybe(RecordField.OUTCOME_MEASURED, ServiceRecord::outcomeMeasured),
                of.maybe(RecordField.CASE_STATUS, ServiceRecord::caseStatus),
                of.maybe(RecordField.CLOSE_DATE, ServiceRecord::closeDate),
                of.maybe(RecordField.OPEN_DATE, ServiceRecord::openDate),
                satisfaction != null && most != null && satisfaction > most ? null : satisfaction,
                most,
                of.maybe(RecordField.CRISIS, ServiceRecord::crisis),
                of.maybe(RecordField.RECORDED_BY, ServiceRecord::recordedBy),
                of.maybe(RecordField.NOTE_TEXT, ServiceRecord::note));
    }

    /** The fields that differ. What depends on other notes too, such as a likeness, is no change of a note. */
    static List<RecordField> changes(ServiceRecord old, ServiceRecord now) {
        List<RecordField> changed = new ArrayList<>();
        PARTS.forEach((field, part) -> {
            if (!Objects.equals(part.apply(old), part.apply(now))) {
                changed.add(field);
            }
        });
        return changed;
    }

    private record Choice(ServiceRecord old, ServiceRecord later, Set<RecordField> fields) {

        <T> T known(RecordField field, Function<ServiceRecord, T> part) {
            return part.apply(fields.contains(field) ? later : old);
        }

        <T> @Nullable T maybe(RecordField field, Function<ServiceRecord, @Nullable T> part) {
            return part.apply(fields.contains(field) ? later : old);
        }
    }

    private static Map<RecordField, Function<ServiceRecord, @Nullable Object>> parts() {
        Map<RecordField, Function<ServiceRecord, @Nullable Object>> parts = new EnumMap<>(RecordField.class);
        parts.put(RecordField.SERVICE_DATE, ServiceRecord::serviceDate);
        parts.put(RecordField.RECORDED_DATE, ServiceRecord::recordedDate);
        parts.put(RecordField.WORKER_ID, ServiceRecord::worker);
        parts.put(RecordField.CLIENT_ID, ServiceRecord::client);
        parts.put(RecordField.CASE_ID, ServiceRecord::caseId);
        parts.put(RecordField.ACTIVITY_ID, r -> r.activity() == null ? null : List.of(r.activity(), series(r)));
        parts.put(RecordField.SERVICE_TYPE, ServiceRecord::type);
        parts.put(RecordField.PLANNED, ServiceRecord::planned);
        parts.put(RecordField.DURATION_HOURS, ServiceRecord::hours);
        parts.put(RecordField.START_TIME, ServiceRecord::startTime);
        parts.put(RecordField.DOC_HOURS, ServiceRecord::docHours);
        parts.put(RecordField.PARTICIPANTS, ServiceRecord::participants);
        parts.put(RecordField.NEW_PARTICIPANTS, ServiceRecord::newParticipants);
        parts.put(RecordField.REPEAT_PARTICIPANTS, ServiceRecord::repeatParticipants);
        parts.put(RecordField.PARTICIPANT_IDS, ServiceRecord::roster);
        parts.put(RecordField.GOAL_SET, ServiceRecord::goalSet);
        parts.put(RecordField.GOAL_REVIEWED, ServiceRecord::goalReviewed);
        parts.put(RecordField.OUTCOME_MEASURED, ServiceRecord::outcomeMeasured);
        parts.put(RecordField.CASE_STATUS, ServiceRecord::caseStatus);
        parts.put(RecordField.CLOSE_DATE, ServiceRecord::closeDate);
        parts.put(RecordField.OPEN_DATE, ServiceRecord::openDate);
        parts.put(RecordField.SATISFACTION, ServiceRecord::satisfaction);
        parts.put(RecordField.SATISFACTION_MAX, ServiceRecord::satisfactionMax);
        parts.put(RecordField.NOTE_TEXT, r -> own(r.note()));
        parts.put(RecordField.CRISIS, ServiceRecord::crisis);
        parts.put(RecordField.RECORDED_BY, ServiceRecord::recordedBy);
        return parts;
    }

    private static String series(ServiceRecord record) {
        return record.series() == null ? "" : record.series();
    }

    /** What is the note's own. */
    private static @Nullable Object own(@Nullable NoteFacts note) {
        return note == null ? null : List.of(note.length(), note.bareLength(), note.crisisWord());
    }
}
