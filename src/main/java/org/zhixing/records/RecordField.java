package org.zhixing.records;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a service record, in the order of specification 4.1; {@code openDate}, {@code crisis} and {@code recordedBy} come from formats.md, D1. */
public enum RecordField {
    RECORD_ID("recordId", Kind.TEXT, true),
    SERVICE_DATE("serviceDate", Kind.DATE, true),
    RECORDED_DATE("recordedDate", Kind.DATE, true),
    WORKER_ID("workerId", Kind.TEXT, true),
    CLIENT_ID("clientId", Kind.TEXT, false),
    CASE_ID("caseId", Kind.TEXT, false),
    ACTIVITY_ID("activityId", Kind.TEXT, false),
    SERVICE_TYPE("serviceType", Kind.CHOICE, true),
    PLANNED("planned", Kind.BOOLEAN, false),
    DURATION_HOURS("durationHours", Kind.NUMBER, true),
    START_TIME("startTime", Kind.TIME, false),
    DOC_HOURS("docHours", Kind.NUMBER, false),
    PARTICIPANTS("participants", Kind.NUMBER, false),
    NEW_PARTICIPANTS("newParticipants", Kind.NUMBER, false),
    REPEAT_PARTICIPANTS("repeatParticipants", Kind.NUMBER, false),
    PARTICIPANT_IDS("participantIds", Kind.LIST, false),
    GOAL_SET("goalSet", Kind.BOOLEAN, false),
    GOAL_REVIEWED("goalReviewed", Kind.BOOLEAN, false),
    OUTCOME_MEASURED("outcomeMeasured", Kind.BOOLEAN, false),
    CASE_STATUS("caseStatus", Kind.CHOICE, false),
    CLOSE_DATE("closeDate", Kind.DATE, false),
    OPEN_DATE("openDate", Kind.DATE, false),
    SATISFACTION("satisfaction", Kind.NUMBER, false),
    SATISFACTION_MAX("satisfactionMax", Kind.NUMBER, false),
    NOTE_TEXT("noteText", Kind.TEXT, false),
    CRISIS("crisis", Kind.BOOLEAN, false),
    RECORDED_BY("recordedBy", Kind.TEXT, false);

    /** How a cell of the field is read. */
    public enum Kind {
        TEXT,
        DATE,
        TIME,
        NUMBER,
        BOOLEAN,
        CHOICE,
        LIST
    }

    private final String key;
    private final Kind kind;
    private final boolean fatal;

    RecordField(String key, Kind kind, boolean fatal) {
        this.key = key;
        this.kind = kind;
        this.fatal = fatal;
    }

    /** Its name in files and documents. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a wrong value refuses the row; in other fields it leaves only that field unknown (ruling A3). */
    public boolean fatal() {
        return fatal;
    }

    /** Whether a row cannot do without it: {@link #fatal()} but for the recorded date, whose absence means unknown (ruling A4). */
    public boolean required() {
        return fatal && this != RECORDED_DATE;
    }

    /** Whether its values must not be shown in a list of problems: they name people or quote notes (ruling A5). */
    public boolean confidential() {
        return this == CLIENT_ID || this == PARTICIPANT_IDS || this == NOTE_TEXT;
    }

    /** The field of this key in any case. */
    public static Optional<RecordField> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equalsIgnoreCase(key)).findFirst();
    }
}
