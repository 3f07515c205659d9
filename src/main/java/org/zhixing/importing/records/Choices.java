package org.zhixing.importing.records;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.ServiceType;

/** Words out of a list: yes and no, types of service, states of a case (formats.md, D1). A mapping's words go before ours. */
public final class Choices {

    private static final Map<String, Boolean> YES_NO = new HashMap<>();
    private static final Map<String, ServiceType> TYPES = new HashMap<>();
    private static final Map<String, CaseStatus> STATES = new HashMap<>();

    static {
        words(YES_NO, true, "是", "有", "y", "yes", "1", "true", "√", "✓", "✔", "☑", "✅", "计划内");
        words(YES_NO, false, "否", "无", "n", "no", "0", "false", "×", "✗", "✘", "✕", "✖", "╳", "❌", "x", "计划外");
        words(TYPES, ServiceType.CASE, "个案");
        words(TYPES, ServiceType.GROUP, "小组");
        words(TYPES, ServiceType.ACTIVITY, "活动", "社区活动", "讲座");
        words(TYPES, ServiceType.VISIT, "探访", "家访", "入户", "走访");
        words(TYPES, ServiceType.CONSULT, "咨询", "电访");
        words(TYPES, ServiceType.ADMIN, "行政", "会议", "培训");
        words(STATES, CaseStatus.OPEN, "在案");
        words(STATES, CaseStatus.CLOSED, "结案");
        words(STATES, CaseStatus.TRANSFERRED, "转介");
        words(STATES, CaseStatus.WITHDRAWN, "主动终止");
        words(STATES, CaseStatus.DECEASED, "死亡");
        for (ServiceType type : ServiceType.values()) {
            words(TYPES, type, key(type.name()));
        }
        for (CaseStatus state : CaseStatus.values()) {
            words(STATES, state, key(state.name()));
        }
    }

    private Choices() {}

    /** Yes or no by the words known without a mapping; empty for any other text. */
    public static Optional<Boolean> answer(String text) {
        return Optional.ofNullable(YES_NO.get(key(text)));
    }

    /** A case's state by the words known without a mapping; empty for any other text. */
    public static Optional<CaseStatus> state(String text) {
        return Optional.ofNullable(STATES.get(key(text)));
    }

    static CellReading<Boolean> yesNo(RecordMapping mapping) {
        Map<String, Boolean> more = new HashMap<>();
        mapping.yes().forEach(word -> more.put(key(word), true));
        mapping.no().forEach(word -> more.put(key(word), false));
        return choice(YES_NO, more, Trouble.Kind.NEITHER_YES_NOR_NO);
    }

    static CellReading<ServiceType> types(RecordMapping mapping) {
        return choice(TYPES, keyed(mapping.types()), Trouble.Kind.UNKNOWN_TYPE);
    }

    static CellReading<CaseStatus> states(RecordMapping mapping) {
        return choice(STATES, keyed(mapping.statuses()), Trouble.Kind.UNKNOWN_STATE);
    }

    private static <T> CellReading<T> choice(Map<String, T> ours, Map<String, T> more, Trouble.Kind otherwise) {
        return CellReading.ofText(clean -> {
            String key = key(clean);
            T value = more.containsKey(key) ? more.get(key) : ours.get(key);
            if (value != null) {
                return Reading.of(value);
            }
            return Clean.saysNothing(clean) ? Reading.nothing() : Reading.wrong(otherwise);
        });
    }

    private static <T> Map<String, T> keyed(Map<String, T> words) {
        Map<String, T> keyed = new HashMap<>();
        words.forEach((word, value) -> keyed.put(key(word), value));
        return keyed;
    }

    private static <T> void words(Map<String, T> into, T value, String... words) {
        for (String word : words) {
            into.put(word, value);
        }
    }

    /** Case does not matter, nor that a sign is to be shown in colour. */
    private static String key(String word) {
        return Clean.text(word.replace("\uFE0F", "").replace("\uFE0E", "")).toLowerCase(Locale.ROOT);
    }
}
