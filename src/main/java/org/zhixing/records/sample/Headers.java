package org.zhixing.records.sample;

import org.zhixing.records.RecordField;

/** Chinese headers as tables have them (specification 4.1; formats.md, D1). */
final class Headers {

    private Headers() {}

    static String of(RecordField field) {
        return switch (field) {
            case RECORD_ID -> "记录编号";
            case SERVICE_DATE -> "服务日期";
            case RECORDED_DATE -> "记录日期";
            case WORKER_ID -> "工号";
            case CLIENT_ID -> "服务对象编号";
            case CASE_ID -> "个案编号";
            case ACTIVITY_ID -> "活动名称";
            case SERVICE_TYPE -> "服务类型";
            case PLANNED -> "计划内";
            case DURATION_HOURS -> "服务时长（小时）";
            case START_TIME -> "开始时间";
            case DOC_HOURS -> "文书时长（小时）";
            case PARTICIPANTS -> "人数";
            case NEW_PARTICIPANTS -> "新参与人数";
            case REPEAT_PARTICIPANTS -> "老参与人数";
            case PARTICIPANT_IDS -> "参与者名单";
            case GOAL_SET -> "设目标";
            case GOAL_REVIEWED -> "回顾";
            case OUTCOME_MEASURED -> "测成效";
            case CASE_STATUS -> "状态";
            case CLOSE_DATE -> "结案日";
            case OPEN_DATE -> "开案日";
            case SATISFACTION -> "满意度";
            case SATISFACTION_MAX -> "满意度满分";
            case NOTE_TEXT -> "记录正文";
            case CRISIS -> "危机标记";
            case RECORDED_BY -> "录入人";
        };
    }
}
