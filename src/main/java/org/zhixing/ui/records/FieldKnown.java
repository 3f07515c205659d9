package org.zhixing.ui.records;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/**
 * In how many of the records that should have it a field is known.
 *
 * @param column whether any file had a column for it, or a constant stood for one
 * @param eligible records of the kinds that the field is about
 */
record FieldKnown(RecordField field, boolean column, int known, int eligible) {

    /** The least share with which most indicators can be computed (ruling A12). */
    static final double ENOUGH = 0.6;

    /** 0 to 1; null where no record should have it. */
    @Nullable
    Double share() {
        return eligible == 0 ? null : Double.valueOf((double) known / eligible);
    }

    boolean enough() {
        return column && eligible > 0 && known >= ENOUGH * eligible - 1e-9;
    }

    /** Fields that every accepted record has, or that say nothing by being blank. */
    static boolean counted(RecordField field) {
        return !field.required() && field != RecordField.CRISIS && field != RecordField.SATISFACTION_MAX;
    }

    /** Whether a record should have the field: participants belong to activities and groups, states to cases. */
    static boolean eligible(RecordField field, ServiceRecord row) {
        ServiceType type = row.type();
        return switch (field) {
            case ACTIVITY_ID, PARTICIPANTS, NEW_PARTICIPANTS, REPEAT_PARTICIPANTS, PARTICIPANT_IDS ->
                type == ServiceType.ACTIVITY || type == ServiceType.GROUP;
            case CLIENT_ID ->
                Set.of(ServiceType.CASE, ServiceType.VISIT, ServiceType.CONSULT).contains(type);
            case CASE_ID, CASE_STATUS, OPEN_DATE -> type == ServiceType.CASE;
            case CLOSE_DATE -> row.caseStatus() != null && row.caseStatus() != CaseStatus.OPEN;
            default -> type.direct();
        };
    }

    static boolean known(RecordField field, ServiceRecord row) {
        return switch (field) {
            case RECORDED_DATE -> row.recordedDate() != null;
            case CLIENT_ID -> row.client() != null;
            case CASE_ID -> row.caseId() != null;
            case ACTIVITY_ID -> row.activity() != null;
            case PLANNED -> row.planned() != null;
            case START_TIME -> row.startTime() != null;
            case DOC_HOURS -> row.docHours() != null;
            case PARTICIPANTS -> row.participants() != null;
            case NEW_PARTICIPANTS -> row.newParticipants() != null;
            case REPEAT_PARTICIPANTS -> row.repeatParticipants() != null;
            case PARTICIPANT_IDS -> !row.roster().isEmpty();
            case GOAL_SET -> row.goalSet() != null;
            case GOAL_REVIEWED -> row.goalReviewed() != null;
            case OUTCOME_MEASURED -> row.outcomeMeasured() != null;
            case CASE_STATUS -> row.caseStatus() != null;
            case CLOSE_DATE -> row.closeDate() != null;
            case OPEN_DATE -> row.openDate() != null;
            case SATISFACTION -> row.satisfaction() != null;
            case SATISFACTION_MAX -> row.satisfactionMax() != null;
            case NOTE_TEXT -> row.note() != null;
            case CRISIS -> row.crisis() != null;
            case RECORDED_BY -> row.recordedBy() != null;
            case RECORD_ID, SERVICE_DATE, WORKER_ID, SERVICE_TYPE, DURATION_HOURS -> true;
        };
    }
}
