package org.zhixing.importing.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** Reads the rows of one sheet, each into a record where nothing forbids it. */
final class RowReader {

    private final Slot<String> id;
    private final Slot<LocalDate> serviceDate;
    private final Slot<LocalDate> recordedDate;
    private final Slot<String> worker;
    private final Slot<String> client;
    private final Slot<String> caseId;
    private final Slot<String> activity;
    private final Slot<ServiceType> type;
    private final Slot<Boolean> planned;
    private final Slot<Double> hours;
    private final Slot<LocalTime> startTime;
    private final Slot<Double> docHours;
    private final Slot<Integer> participants;
    private final Slot<Integer> newParticipants;
    private final Slot<Integer> repeatParticipants;
    private final Slot<Set<String>> roster;
    private final Slot<Boolean> goalSet;
    private final Slot<Boolean> goalReviewed;
    private final Slot<Boolean> outcomeMeasured;
    private final Slot<CaseStatus> caseStatus;
    private final Slot<LocalDate> closeDate;
    private final Slot<LocalDate> openDate;
    private final Slot<Double> satisfaction;
    private final Slot<Double> satisfactionMax;
    private final Slot<String> note;
    private final Slot<Boolean> crisis;
    private final Slot<String> recordedBy;
    private final boolean keepSeriesSuffix;
    private final Map<String, String> series = new HashMap<>();

    RowReader(Headers headers, RecordMapping mapping, FieldReadings readings) {
        Slots slots = new Slots(headers, mapping, readings);
        id = slots.of(RecordField.RECORD_ID, readings.recordIds);
        serviceDate = slots.of(RecordField.SERVICE_DATE, readings.dates);
        recordedDate = slots.of(RecordField.RECORDED_DATE, readings.dates);
        worker = slots.of(RecordField.WORKER_ID, readings.workers);
        client = slots.of(RecordField.CLIENT_ID, readings.persons);
        caseId = slots.of(RecordField.CASE_ID, readings.ids);
        activity = slots.of(RecordField.ACTIVITY_ID, readings.activities);
        type = slots.of(RecordField.SERVICE_TYPE, readings.types);
        planned = slots.of(RecordField.PLANNED, readings.yesNo);
        hours = slots.serviceHours();
        startTime = slots.of(RecordField.START_TIME, readings.times);
        docHours = slots.paperHours();
        participants = slots.of(RecordField.PARTICIPANTS, readings.people);
        newParticipants = slots.of(RecordField.NEW_PARTICIPANTS, readings.people);
        repeatParticipants = slots.of(RecordField.REPEAT_PARTICIPANTS, readings.people);
        roster = slots.of(RecordField.PARTICIPANT_IDS, readings.rosters);
        goalSet = slots.of(RecordField.GOAL_SET, readings.yesNo);
        goalReviewed = slots.of(RecordField.GOAL_REVIEWED, readings.yesNo);
        outcomeMeasured = slots.of(RecordField.OUTCOME_MEASURED, readings.yesNo);
        caseStatus = slots.of(RecordField.CASE_STATUS, readings.states);
        closeDate = slots.of(RecordField.CLOSE_DATE, readings.dates);
        openDate = slots.of(RecordField.OPEN_DATE, readings.dates);
        satisfaction = slots.of(RecordField.SATISFACTION, readings.marks);
        satisfactionMax = slots.of(RecordField.SATISFACTION_MAX, readings.fullMarks);
        note = slots.of(RecordField.NOTE_TEXT, readings.notes);
        crisis = slots.of(RecordField.CRISIS, readings.yesNo);
        recordedBy = slots.of(RecordField.RECORDED_BY, readings.ids);
        keepSeriesSuffix = mapping.keepSeriesSuffix();
    }

    /**
     * The record of a row, without what is derived from its note; null when something that it cannot do without is missing
     * or wrong, which {@code troubles} then say.
     *
     * @param generated the id of a record where no column has ids; null where one does
     */
    @Nullable
    ServiceRecord read(Row row, @Nullable String generated, RowTroubles troubles) {
        String recordId = generated == null ? id.read(row, troubles) : generated;
        LocalDate served = serviceDate.read(row, troubles);
        LocalDate recorded = recordedDate.read(row, troubles);
        if (served != null && recorded != null && recorded.isBefore(served)) {
            wrong(recordedDate, row, Trouble.of(Trouble.Kind.BEFORE_SERVICE, served), troubles);
        }
        String who = worker.read(row, troubles);
        ServiceType kind = type.read(row, troubles);
        Double length = hours.read(row, troubles);
        Double mark = satisfaction.read(row, troubles);
        Double fullMark = satisfactionMax.read(row, troubles);
        if (mark != null && fullMark != null && mark > fullMark) {
            wrong(satisfaction, row, Trouble.of(Trouble.Kind.ABOVE_FULL, plain(fullMark)), troubles);
            mark = null;
        }
        String session = activity.read(row, troubles);
        Set<String> present = roster.read(row, troubles);
        String about = client.read(row, troubles);
        String of = caseId.read(row, troubles);
        Boolean wasPlanned = planned.read(row, troubles);
        LocalTime start = startTime.read(row, troubles);
        Double paper = docHours.read(row, troubles);
        Integer people = participants.read(row, troubles);
        Integer newcomers = newParticipants.read(row, troubles);
        Integer returning = repeatParticipants.read(row, troubles);
        Boolean set = goalSet.read(row, troubles);
        Boolean reviewed = goalReviewed.read(row, troubles);
        Boolean measured = outcomeMeasured.read(row, troubles);
        CaseStatus state = caseStatus.read(row, troubles);
        LocalDate closed = closeDate.read(row, troubles);
        LocalDate opened = openDate.read(row, troubles);
        Boolean inCrisis = crisis.read(row, troubles);
        String typist = recordedBy.read(row, troubles);
        if (recordId == null || served == null || who == null || kind == null || length == null || troubles.refuse()) {
            return null;
        }
        return new ServiceRecord(
                recordId,
                served,
                recorded,
                who,
                about,
                of,
                session,
                session == null ? null : series(session),
                kind,
                wasPlanned,
                length,
                start,
                paper,
                people,
                newcomers,
                returning,
                present == null ? Set.of() : present,
                set,
                reviewed,
                measured,
                state,
                closed,
                opened,
                mark,
                fullMark,
                inCrisis,
                typist,
                null);
    }

    /** The text of the row's note, or null where it is blank. */
    @Nullable
    String note(Row row, RowTroubles troubles) {
        return note.read(row, troubles);
    }

    /** The slot of the record's id, for what is wrong with an id that was read. */
    void duplicate(Row row, Trouble trouble, RowTroubles troubles) {
        wrong(id, row, trouble, troubles);
    }

    /** The id that a row claims, whatever else may be wrong with it; null when it claims none. */
    @Nullable
    String claimed(Row row) {
        return id.columns().isEmpty() ? null : id.read(row, new RowTroubles());
    }

    private static <T> void wrong(Slot<T> slot, Row row, Trouble trouble, RowTroubles troubles) {
        if (slot.columns().isEmpty()) {
            troubles.add(slot.field(), null, Cell.EMPTY, trouble);
        } else {
            Column column = slot.columns().get(0);
            troubles.add(slot.field(), column, row.at(column.index()), trouble);
        }
    }

    private String series(String activity) {
        return keepSeriesSuffix ? activity : series.computeIfAbsent(activity, Series::of);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
