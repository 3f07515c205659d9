package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RaterReview.Hidden;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.BiasReading;

/** Who answered, what marks self-report left, and whose answers are left out. Nobody is named. */
public final class RaterWords {

    /** From this difference on the full score and the robust one stand side by side (specification 5). */
    private static final double FAR_APART = 3;

    private final Subject subject;
    private final RaterReview raters;
    private final SeatNames names;

    public RaterWords(Subject subject) {
        this.subject = subject;
        this.raters = subject.review().raters();
        this.names = new SeatNames(subject);
    }

    /** How a line is meant. */
    public enum Kind {
        PLAIN,
        /** Of the whole agency. */
        HEAD,
        /** Two scores that both need to be seen. */
        APART,
        /** Asked for, not in force. */
        PENDING,
        /** Nothing found, or nothing that may be said. */
        QUIET
    }

    /** Whom it is about, and what there is to say. */
    public record Line(String name, String text, Kind kind) {}

    /** How many of each role; empty where nobody answered. */
    public List<Line> who() {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        for (Rater rater : subject.review().assessment().raters()) {
            counts.merge(rater.role(), 1, Integer::sum);
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((role, count) -> lines.add(
                new Line(subject.role(role), subject.say("report.raters.count", String.valueOf(count)), Kind.PLAIN)));
        return lines;
    }

    /** Marks of the whole agency, then of each seat that may stand apart. */
    public List<Line> marks() {
        BiasReading bias = subject.card().bias();
        List<String> agency = new ArrayList<>();
        agency.add(subject.say("report.raters.unsupported", Figures.percent(bias.unsupportedShare())));
        bias.agencyMarks().forEach(mark -> agency.add(subject.say("terms.agencyMark." + mark)));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(subject.say("report.raters.agency"), subject.listed(agency), Kind.HEAD));
        Double robust = bias.robustScore();
        if (robust != null) {
            lines.add(robust(robust));
        }
        raters.seats().forEach(seat -> lines.add(seat(seat)));
        Hidden hidden = raters.hidden();
        if (hidden != null) {
            lines.add(new Line(subject.role(Role.W), names.hidden(hidden), Kind.QUIET));
        }
        return lines;
    }

    private Line seat(Seat seat) {
        List<String> found = new ArrayList<>();
        seat.marks().forEach(mark -> found.add(subject.say("terms.mark." + mark)));
        if (seat.apart()) {
            found.add(subject.say("report.raters.apart"));
        }
        return found.isEmpty()
                ? new Line(names.of(seat), subject.say("report.raters.noMarks"), Kind.QUIET)
                : new Line(names.of(seat), subject.listed(found), Kind.PLAIN);
    }

    /** The score without raters of two marks or more; beside the full one, in plain sight, where they lie far apart. */
    private Line robust(double robust) {
        Double full = subject.card().overall().score();
        double apart = full == null ? 0 : robust - full;
        boolean far = Math.abs(apart) > FAR_APART;
        return new Line(
                subject.say("report.raters.robust"),
                far
                        ? subject.say(
                                "report.raters.farApart",
                                Figures.score(full),
                                Figures.score(robust),
                                Figures.signed(apart))
                        : subject.say("report.raters.close", Figures.score(full), Figures.score(robust)),
                far ? Kind.APART : Kind.PLAIN);
    }

    /** Answers that count nowhere, or that somebody asked not to count. */
    public List<Line> exclusions() {
        return subject.review().assessment().exclusions().stream()
                .map(this::exclusion)
                .toList();
    }

    private Line exclusion(Exclusion exclusion) {
        Role role = subject.review()
                .assessment()
                .rater(exclusion.rater())
                .map(Rater::role)
                .orElse(Role.T);
        return new Line(
                subject.role(role),
                subject.say(
                        exclusion.signed() ? "report.raters.excluded" : "report.raters.notExcluded",
                        signature(exclusion.director() != null),
                        signature(exclusion.supervisor() != null)),
                exclusion.signed() ? Kind.PLAIN : Kind.PENDING);
    }

    private String signature(boolean there) {
        return subject.say(there ? "report.raters.signed" : "report.raters.unsigned");
    }
}
