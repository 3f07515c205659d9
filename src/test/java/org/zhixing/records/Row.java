package org.zhixing.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Builds a record for tests: a visit of one hour by W1 on 5 March 2025 with all else unknown, and what a case says of it.
 * Each change gives a new row, so that a row can be the start of many.
 */
public final class Row {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

    private final Map<RecordField, Object> fields;
    private final String series;
    private final NoteFacts note;

    private Row(Map<RecordField, Object> fields, String series, NoteFacts note) {
        this.fields = fields;
        this.series = series;
        this.note = note;
    }

    public static Row visit() {
        return of(ServiceType.VISIT);
    }

    public static Row of(ServiceType type) {
        return new Row(new EnumMap<>(RecordField.class), null, null)
                .with(RecordField.SERVICE_TYPE, type)
                .with(RecordField.SERVICE_DATE, DAY)
                .with(RecordField.WORKER_ID, "W1")
                .with(RecordField.DURATION_HOURS, 1.0);
    }

    /** @param date as 2025-03-05 */
    public static Row of(ServiceType type, String date) {
        return of(type).on(date);
    }

    /** The codes P1 to P{@code size}. */
    public static Set<String> people(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> "P" + i).collect(Collectors.toSet());
    }

    /** @param value of the field's own type: text, LocalDate, LocalTime, Double, Integer, Boolean, Set; null for unknown */
    public Row with(RecordField field, Object value) {
        Map<RecordField, Object> changed = new EnumMap<>(fields);
        changed.put(field, value);
        return new Row(changed, series, note);
    }

    public Row id(String id) {
        return with(RecordField.RECORD_ID, id);
    }

    public Row on(LocalDate date) {
        return with(RecordField.SERVICE_DATE, date);
    }

    /** @param date as 2025-03-05 */
    public Row on(String date) {
        return on(LocalDate.parse(date));
    }

    public Row recorded(LocalDate date) {
        return with(RecordField.RECORDED_DATE, date);
    }

    public Row worker(String worker) {
        return with(RecordField.WORKER_ID, worker);
    }

    public Row hours(double hours) {
        return with(RecordField.DURATION_HOURS, hours);
    }

    public Row docHours(Double hours) {
        return with(RecordField.DOC_HOURS, hours);
    }

    /** The activity, and the series of this name unless another is given. */
    public Row activity(String activity) {
        return with(RecordField.ACTIVITY_ID, activity);
    }

    public Row series(String name) {
        return new Row(fields, name, note);
    }

    public Row client(String code) {
        return with(RecordField.CLIENT_ID, code);
    }

    public Row caseId(String id) {
        return with(RecordField.CASE_ID, id);
    }

    public Row start(String time) {
        return with(RecordField.START_TIME, LocalTime.parse(time));
    }

    public Row participants(Integer count) {
        return with(RecordField.PARTICIPANTS, count);
    }

    public Row newAndRepeat(Integer first, Integer again) {
        return with(RecordField.NEW_PARTICIPANTS, first).with(RecordField.REPEAT_PARTICIPANTS, again);
    }

    public Row roster(Set<String> codes) {
        return with(RecordField.PARTICIPANT_IDS, codes);
    }

    public Row goalSet(Boolean answer) {
        return with(RecordField.GOAL_SET, answer);
    }

    public Row goalReviewed(Boolean answer) {
        return with(RecordField.GOAL_REVIEWED, answer);
    }

    public Row outcomeMeasured(Boolean answer) {
        return with(RecordField.OUTCOME_MEASURED, answer);
    }

    public Row status(CaseStatus state) {
        return with(RecordField.CASE_STATUS, state);
    }

    public Row closed(String date) {
        return with(RecordField.CLOSE_DATE, LocalDate.parse(date));
    }

    public Row opened(String date) {
        return with(RecordField.OPEN_DATE, LocalDate.parse(date));
    }

    public Row satisfaction(Double mark, Double full) {
        return with(RecordField.SATISFACTION, mark).with(RecordField.SATISFACTION_MAX, full);
    }

    public Row planned(Boolean answer) {
        return with(RecordField.PLANNED, answer);
    }

    public Row note(NoteFacts facts) {
        return new Row(fields, series, facts);
    }

    /** A note of this length, of which so many letters are left without the words of bare attendance. */
    public Row note(int length, int bareLength) {
        return note(new NoteFacts(length, length, bareLength, false, null, 0));
    }

    /** A note of this length that is like no other. */
    public Row note(int length) {
        return note(new NoteFacts(length, length, length, false, null, 0));
    }

    @SuppressWarnings("unchecked")
    private <T> T get(RecordField field) {
        return (T) fields.get(field);
    }

    public ServiceRecord record() {
        Set<String> roster = get(RecordField.PARTICIPANT_IDS);
        LocalTime start = get(RecordField.START_TIME);
        String activity = get(RecordField.ACTIVITY_ID);
        return new ServiceRecord(
                fields.containsKey(RecordField.RECORD_ID) ? get(RecordField.RECORD_ID) : "R",
                get(RecordField.SERVICE_DATE),
                get(RecordField.RECORDED_DATE),
                get(RecordField.WORKER_ID),
                get(RecordField.CLIENT_ID),
                get(RecordField.CASE_ID),
                activity,
                series == null ? activity : series,
                get(RecordField.SERVICE_TYPE),
                get(RecordField.PLANNED),
                this.<Double>get(RecordField.DURATION_HOURS),
                start,
                get(RecordField.DOC_HOURS),
                get(RecordField.PARTICIPANTS),
                get(RecordField.NEW_PARTICIPANTS),
                get(RecordField.REPEAT_PARTICIPANTS),
                roster == null ? Set.of() : roster,
                get(RecordField.GOAL_SET),
                get(RecordField.GOAL_REVIEWED),
                get(RecordField.OUTCOME_MEASURED),
                get(RecordField.CASE_STATUS),
                get(RecordField.CLOSE_DATE),
                get(RecordField.OPEN_DATE),
                get(RecordField.SATISFACTION),
                get(RecordField.SATISFACTION_MAX),
                get(RecordField.CRISIS),
                get(RecordField.RECORDED_BY),
                note);
    }

    /** The rows in this order as a set that knows every field, with ids R1, R2 … where a row has none. */
    public static RecordSet set(List<Row> rows) {
        return set(rows, Set.of(RecordField.values()));
    }

    public static RecordSet set(List<Row> rows, Set<RecordField> known) {
        return set(rows, new RecordTraits(known, false, false, Set.of()));
    }

    public static RecordSet set(List<Row> rows, RecordTraits traits) {
        Map<String, ServiceRecord> records = new LinkedHashMap<>();
        for (Row row : rows) {
            Row named = row.fields.containsKey(RecordField.RECORD_ID) ? row : row.id("R" + (records.size() + 1));
            ServiceRecord r = named.record();
            if (records.put(r.id(), r) != null) {
                throw new IllegalArgumentException("two rows called " + r.id());
            }
        }
        return new RecordSet(List.copyOf(records.values()), traits, records.size());
    }
}
