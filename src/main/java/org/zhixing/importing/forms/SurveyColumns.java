package org.zhixing.importing.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Places.Place;

/**
 * Which column of a questionnaire export is what.
 *
 * @param questions places by column, with what the column says about them
 * @param twice columns that claim a place another one has
 * @param role column of who answers, or null
 * @param duration column of how long it took, or null
 * @param number column of the respondent's number, or null
 * @param service whether a questionnaire service has written it: bare numbers may then count options
 * @param open columns that are none of this, in order
 */
record SurveyColumns(
        Map<Integer, Question> questions,
        Map<Integer, Place> twice,
        @Nullable Integer role,
        @Nullable Integer duration,
        @Nullable Integer number,
        boolean service,
        List<Integer> open) {

    enum Part {
        ANSWER,
        REASON,
        NOTE
    }

    record Question(Place place, Part part) {}

    private static final Set<String> NUMBER = Set.of("序号", "编号", "答卷编号", "id", "no", "no.");
    private static final Set<String> DURATION = Set.of("所用时间", "用时", "答题时长", "作答时长", "答题用时", "填写时长", "duration");
    private static final Set<String> SERVICE = Set.of(
            "提交答卷时间", "提交时间", "开始时间", "开始答题时间", "结束时间", "结束答题时间", "来源", "来源详情", "来自ip", "ip", "ip地址", "总分", "总计", "得分",
            "答卷状态", "昵称", "地理位置", "省份", "城市");
    private static final Pattern ROLE = Pattern.compile("身份|角色|岗位|职务|\\brole\\b|\\bposition\\b");
    /** What services and people put before and behind a question. */
    private static final Pattern BEFORE = Pattern.compile("^(?:q|第)?\\d{1,3}题?[.、:)\\s]+|^\\*|^q\\d{1,3}");

    private static final Pattern BEHIND = Pattern.compile("(?:[(\\[【](?:单选|单选题|必答|必填|量表题|矩阵)[)\\]】]|\\*)+$");
    private static final Pattern REASON = Pattern.compile("理由|原因|reason");
    private static final Pattern NOTE = Pattern.compile("补充|备注|说明|评论|comment|note");

    /** @param texts the header of each column, the words above it before its own where there are two rows */
    static SurveyColumns of(List<String> texts, Places places, SurveyMapping mapping) {
        Map<Integer, Question> questions = new LinkedHashMap<>();
        Map<Integer, Place> twice = new LinkedHashMap<>();
        Set<Question> claimed = new java.util.HashSet<>();
        List<Integer> open = new ArrayList<>();
        Integer role = null;
        Integer duration = null;
        Integer number = null;
        boolean service = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String plain = FormVocabulary.plain(text);
            Optional<Question> question = question(text, places, mapping);
            if (question.isPresent()) {
                if (claimed.add(question.orElseThrow())) {
                    questions.put(i, question.orElseThrow());
                } else {
                    twice.put(i, question.orElseThrow().place());
                }
            } else if (isOf(text, mapping.durationColumn()) || DURATION.contains(plain)) {
                duration = duration == null ? Integer.valueOf(i) : duration;
                service |= DURATION.contains(plain);
            } else if (isOf(text, mapping.roleColumn())
                    || (mapping.roleColumn() == null && ROLE.matcher(plain).find())) {
                role = role == null ? Integer.valueOf(i) : role;
            } else if (NUMBER.contains(plain)) {
                number = number == null ? Integer.valueOf(i) : number;
            } else if (SERVICE.contains(plain)) {
                service = true;
            } else if (!plain.isEmpty()) {
                open.add(i);
            }
        }
        return new SurveyColumns(questions, twice, role, duration, number, service, open);
    }

    /** How many questions are known by their headers. */
    int known() {
        return questions.size();
    }

    /** With the open columns as these places, one after another. */
    SurveyColumns inOrder(List<Place> asked) {
        Map<Integer, Question> all = new LinkedHashMap<>(questions);
        for (int i = 0; i < asked.size(); i++) {
            all.put(open.get(i), new Question(asked.get(i), Part.ANSWER));
        }
        return new SurveyColumns(all, twice, role, duration, number, service, List.of());
    }

    /** The headers in a row, or in two: what stands above several columns stands above each of them. */
    static List<String> texts(Row head, @Nullable Row below) {
        int width =
                Math.max(head.cells().size(), below == null ? 0 : below.cells().size());
        List<String> texts = new ArrayList<>();
        String above = "";
        for (int i = 0; i < width; i++) {
            String text = Texts.of(head.at(i));
            if (below == null) {
                texts.add(text);
                continue;
            }
            above = text.isEmpty() ? above : text;
            String own = Texts.of(below.at(i));
            texts.add(own.isEmpty() ? text : own.equals(text) ? own : above.isEmpty() ? own : above + "\n" + own);
        }
        return texts;
    }

    private static Optional<Question> question(String text, Places places, SurveyMapping mapping) {
        String mapped = mapping.columns().get(text.strip());
        if (mapped != null) {
            return places.byId(mapped).map(p -> new Question(p, Part.ANSWER));
        }
        if (mapping.inOrder()) {
            return Optional.empty();
        }
        String own = text.substring(text.lastIndexOf('\n') + 1);
        return one(own, places).or(() -> one(text, places));
    }

    private static Optional<Question> one(String text, Places places) {
        Optional<Place> within = places.within(text);
        if (within.isPresent()) {
            return within.map(place -> new Question(place, part(text, place)));
        }
        String bare = bare(text);
        int dash = Math.max(bare.lastIndexOf('—'), bare.lastIndexOf(':'));
        return places.byName(bare)
                .or(() -> places.byName(bare(bare.substring(dash + 1))))
                .map(place -> new Question(place, Part.ANSWER));
    }

    private static String bare(String text) {
        String plain = FormVocabulary.plain(text);
        return BEHIND.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    /** A second column about the same indicator may ask for a reason or a remark. */
    private static Part part(String text, Place place) {
        String rest = FormVocabulary.plain(text);
        if (place.indicator() != null) {
            rest = rest.replace(FormVocabulary.plain(place.indicator().name().zh()), "")
                    .replace(FormVocabulary.plain(place.indicator().name().en()), "");
        }
        return REASON.matcher(rest).find() ? Part.REASON : NOTE.matcher(rest).find() ? Part.NOTE : Part.ANSWER;
    }

    private static boolean isOf(String text, @Nullable String header) {
        return header != null && header.strip().equals(text.strip());
    }
}
