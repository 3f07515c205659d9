package org.zhixing.records.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.zhixing.records.ServiceType;

/** Writes notes: composed anew, copied from a stock with a few words changed, or bare. */
final class Notes {

    private static final int SHORTEST = 40;
    /** Beyond the shortest, before the last sentence: no note comes to more than 400 characters. */
    private static final int LONG = 270;
    /** Of calls, so that little contact never goes with much text by chance. */
    private static final int BRIEF = 100;

    private static final List<Phrase> CRISIS = Phrase.lines("""
            {who}话里有轻生的念头，社工当场做了危险评估，没有让人单独离开，报督导后联系家属和社区，全程陪同。
            同事报称{who}疑似走失，社工立即联系家属和派出所，两小时后在河边找到，情绪稳定后送回家中。
            """);

    /** What goes round as a template where notes are copied, by what is recorded. */
    private static final Map<ServiceType, List<Phrase>> STOCK = Map.of(
            ServiceType.VISIT,
            Phrase.lines("""
                    今日入户探访{who}，了解其身体状况与用药情况，{body}，情绪总体稳定，提醒按时服药，注意防寒保暖和居家安全。社工鼓励其多参加中心开展的{theme}活动，与邻居保持来往，{who}表示愿意参加，并感谢社工的关心和陪伴，后续将继续跟进服务。
                    为{who}送去节日慰问品，转达街道和中心的关心与祝福，陪同聊天，了解其日常起居，{body}。社工帮助整理房间，检查用电用气安全，介绍{theme}的安排，{who}露出笑容，对社工站多年来的照顾表示衷心感谢。
                    """),
            ServiceType.CASE,
            Phrase.lines("""
                    社工按计划开展个案跟进服务，与{who}面谈，运用倾听、同理和鼓励等技巧，了解近期的生活和家庭情况，{body}。社工协助链接社区资源，宣传{theme}等服务内容，服务对象对社工工作表示满意，双方约定下次见面时间，服务目标正在有序推进中。
                    """),
            ServiceType.CONSULT,
            Phrase.lines("""
                    电话回访{who}，询问近期饮食、睡眠和身体情况，{body}，家中一切正常，暂无其他服务需求。社工告知近期将开展{theme}活动，欢迎其与家人一同参加，并提醒出行注意安全、防范电信诈骗，如有需要可随时与社工站联系。
                    """));

    private static final List<Phrase> BARE = Phrase.lines("""
            {who}活动，现场签到、合影，圆满结束。
            活动照片已存，签到齐全，人次见表。
            {half}在{venue}签到、发放礼品、合影。
            居民签到后合影，活动圆满。
            """);

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    Notes(SplittableRandom random) {
        this.random = random;
    }

    /** @param who the client as people call them, or the theme of a gathering */
    String composed(ServiceType type, String who) {
        NoteParts parts = parts(type);
        boolean brief = type == ServiceType.CONSULT || type == ServiceType.ADMIN;
        int aim = SHORTEST + random.nextInt(brief ? BRIEF : LONG);
        text.setLength(0);
        any(parts.openings()).write(text, who, random);
        long used = 0;
        while (text.length() < aim && Long.bitCount(used) < parts.middle().size()) {
            int next = random.nextInt(parts.middle().size());
            if ((used & 1L << next) == 0) {
                used |= 1L << next;
                parts.middle().get(next).write(text, who, random);
            }
        }
        any(parts.endings()).write(text, who, random);
        while (text.length() < SHORTEST) {
            any(parts.middle()).write(text, who, random);
        }
        return text.toString();
    }

    /** @param type one of the individual ones */
    String copied(ServiceType type, String who) {
        text.setLength(0);
        any(STOCK.getOrDefault(type, List.of())).write(text, who, random);
        return text.toString();
    }

    /** Says that people came, and nothing else. */
    String bare(String theme) {
        text.setLength(0);
        any(BARE).write(text, theme, random);
        return text.toString();
    }

    String crisis(String who) {
        text.setLength(0);
        any(CRISIS).write(text, who, random);
        return text.toString();
    }

    private Phrase any(List<Phrase> phrases) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static NoteParts parts(ServiceType type) {
        return switch (type) {
            case CASE, VISIT -> NoteParts.PERSON;
            case CONSULT -> NoteParts.CONSULT;
            case GROUP, ACTIVITY -> NoteParts.GATHERING;
            case ADMIN -> NoteParts.OFFICE;
        };
    }
}
