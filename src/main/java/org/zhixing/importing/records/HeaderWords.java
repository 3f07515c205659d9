package org.zhixing.importing.records;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping.HourUnit;

/** The headers that are known without a mapping (formats.md, D1). */
final class HeaderWords {

    /** What a header is known for. @param rank a lower one wins: an activity's number over its name */
    record Known(RecordField field, int rank) {}

    /** A longer text is no header that we know. */
    private static final int LONGEST = 100;

    private static final Map<String, Known> WORDS = new HashMap<>();
    private static final Map<String, HourUnit> UNITS = new HashMap<>();

    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*[(（\\[【]([^()（）\\[\\]【】]*)[)）\\]】]");

    static {
        for (RecordField field : RecordField.values()) {
            known(field, 0, field.key());
        }
        known(RecordField.RECORD_ID, 0, "记录编号", "编号");
        known(RecordField.SERVICE_DATE, 0, "服务日期", "日期");
        known(RecordField.RECORDED_DATE, 0, "记录日期", "录入日期");
        known(RecordField.WORKER_ID, 0, "社工", "工号", "社工工号");
        known(RecordField.CLIENT_ID, 0, "服务对象", "个案号", "服务对象编号", "对象编号", "服务对象姓名");
        known(RecordField.CASE_ID, 0, "个案编号");
        known(RecordField.ACTIVITY_ID, 0, "活动编号", "小组编号");
        known(RecordField.ACTIVITY_ID, 1, "活动名称", "小组名称", "活动", "小组");
        known(RecordField.SERVICE_TYPE, 0, "服务类型");
        known(RecordField.PLANNED, 0, "计划内/外", "计划内");
        known(RecordField.DURATION_HOURS, 0, "服务时长", "时长");
        known(RecordField.START_TIME, 0, "开始时间");
        known(RecordField.DOC_HOURS, 0, "文书时长");
        known(RecordField.PARTICIPANTS, 0, "人数");
        known(RecordField.NEW_PARTICIPANTS, 0, "新", "新参与人数");
        known(RecordField.REPEAT_PARTICIPANTS, 0, "老", "老参与人数");
        known(RecordField.PARTICIPANT_IDS, 0, "参与者名单");
        known(RecordField.GOAL_SET, 0, "设目标");
        known(RecordField.GOAL_REVIEWED, 0, "回顾");
        known(RecordField.OUTCOME_MEASURED, 0, "测成效");
        known(RecordField.CASE_STATUS, 0, "状态");
        known(RecordField.CLOSE_DATE, 0, "结案日");
        known(RecordField.OPEN_DATE, 0, "开案日");
        known(RecordField.SATISFACTION, 0, "满意度");
        known(RecordField.SATISFACTION_MAX, 0, "满意度满分");
        known(RecordField.NOTE_TEXT, 0, "记录正文");
        known(RecordField.CRISIS, 0, "危机标记");
        known(RecordField.RECORDED_BY, 0, "录入人");
        for (String hours : new String[] {"小时", "时", "h", "hr", "hrs", "hour", "hours"}) {
            UNITS.put(hours, HourUnit.HOURS);
        }
        for (String minutes : new String[] {"分钟", "分", "m", "min", "mins", "minute", "minutes"}) {
            UNITS.put(minutes, HourUnit.MINUTES);
        }
    }

    private HeaderWords() {}

    /** What the header is known for, or null. */
    static @Nullable Known of(String header) {
        if (header.length() > LONGEST) {
            return null;
        }
        Known whole = WORDS.get(word(header));
        Matcher bracketed = BRACKETED.matcher(Clean.text(header));
        return whole == null && bracketed.matches() ? WORDS.get(word(bracketed.group(1))) : whole;
    }

    /** The unit of hours that stands in brackets behind the header, or null. */
    static @Nullable HourUnit unit(String header) {
        Matcher bracketed = BRACKETED.matcher(header.length() > LONGEST ? "" : Clean.text(header));
        return bracketed.matches() ? UNITS.get(word(bracketed.group(2))) : null;
    }

    /** In small letters, without the spaces that spread a header over its column and the marks of forms. */
    private static String word(String header) {
        return Clean.text(header).replaceAll("[\\s*:]+", "").toLowerCase(Locale.ROOT);
    }

    private static void known(RecordField field, int rank, String... words) {
        for (String word : words) {
            WORDS.put(word(word), new Known(field, rank));
        }
    }
}
