package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhixing.assessment.Anonymity;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RaterReview.Dot;
import org.zhixing.review.RaterReview.Seat;

/** What raters are called in a report: a role, and a sign where several share it; never a name. */
public final class SeatNames {

    private final Subject subject;
    private final RaterReview raters;

    public SeatNames(Subject subject) {
        this.subject = subject;
        this.raters = subject.review().raters();
    }

    public String of(Seat seat) {
        long sharing =
                raters.seats().stream().filter(s -> s.role() == seat.role()).count();
        return sharing == 1
                ? subject.role(seat.role())
                : subject.say("report.raters.seat", subject.role(seat.role()), sign(seat.number()));
    }

    public String of(String key) {
        return raters.seat(key).map(this::of).orElse(key);
    }

    /** 甲, 乙, 丙 …; beyond the last one, numbers. */
    private String sign(int number) {
        String signs = subject.say("report.raters.codes");
        return number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    /** Why frontline workers do not stand apart. */
    public String hidden(RaterReview.Hidden why) {
        int least = subject.review().assessment().anonymity().leastWorkers();
        return subject.say(
                "report.raters.hidden." + why,
                switch (least) {
                    case Anonymity.LEAST -> subject.say("report.raters.three");
                    case Anonymity.MORE -> subject.say("report.raters.five");
                    default -> String.valueOf(least);
                });
    }

    /**
     * Whether levels of an indicator may stand in a report by role. The report has the mean over roles too: beside it, what
     * the other roles said would tell what few workers did.
     */
    public boolean told(String indicator) {
        return subject.review().shownRoles(indicator) != null;
    }

    /** Why levels by role are not told. */
    public String untold() {
        RaterReview.Hidden hidden = raters.hidden();
        return hidden(hidden == null ? RaterReview.Hidden.TOO_FEW : hidden);
    }

    /** Levels by role, such as 督导 1；一线社工 0、3、3. */
    public String levels(List<Dot> dots) {
        Map<Role, List<String>> levels = new EnumMap<>(Role.class);
        dots.forEach(dot ->
                levels.computeIfAbsent(dot.role(), r -> new ArrayList<>()).add(String.valueOf(dot.level())));
        List<String> parts = new ArrayList<>();
        levels.forEach((role, given) -> parts.add(subject.role(role) + " " + subject.listed(given)));
        return String.join(subject.say("report.semicolon"), parts);
    }

    /** Who gave each level, such as 督导、一线社工×2, by level. */
    public Map<Integer, String> givers(List<Dot> dots) {
        Map<Integer, Map<Role, Integer>> counts = new TreeMap<>();
        dots.forEach(dot -> counts.computeIfAbsent(dot.level(), l -> new EnumMap<>(Role.class))
                .merge(dot.role(), 1, Integer::sum));
        Map<Integer, String> givers = new TreeMap<>();
        counts.forEach((level, roles) -> {
            List<String> parts = new ArrayList<>();
            roles.forEach((role, n) -> parts.add(subject.role(role) + (n == 1 ? "" : "×" + n)));
            givers.put(level, subject.listed(parts));
        });
        return givers;
    }
}
