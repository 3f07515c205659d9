package org.zhixing.report.wording;

import java.time.LocalDate;
import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.review.Figures;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.Review;
import org.zhixing.scoring.OverallScore;
import org.zhixing.work.Language;

/** Three plain sentences for a board: what is good, what drifts, what comes next. */
public record BoardSummary(String good, String drifting, String next) {

    private static final int NAMED = 3;
    private static final int ACTIONS = 2;

    public static BoardSummary of(Review review, Language language, LocalDate date) {
        Subject subject = Subject.of(review, language, date);
        return new BoardSummary(
                subject.joined(List.of(total(subject), good(subject))), drifting(subject), next(subject));
    }

    private static String total(Subject subject) {
        OverallScore overall = subject.card().overall();
        if (overall.display() == null) {
            return subject.say("report.board.noTotal");
        }
        String band = subject.band(overall.band());
        return subject.say(
                overall.status() == OverallScore.Status.PROVISIONAL
                        ? "report.board.provisionalTotal"
                        : overall.borderline() ? "report.board.borderlineTotal" : "report.board.total",
                overall.display(),
                band);
    }

    private static String good(Subject subject) {
        List<String> strengths = subject.review().highlights().strengths().stream()
                .limit(NAMED)
                .map(subject::indicator)
                .toList();
        return strengths.isEmpty()
                ? subject.say("report.board.noStrength")
                : subject.say("report.board.strengths", subject.listed(strengths));
    }

    private static String drifting(Subject subject) {
        List<DriftFinding> signals = subject.review().drifts().stream()
                .filter(d -> d.severity() != null && d.severity() > 0)
                .sorted(java.util.Comparator.comparingInt((DriftFinding d) -> d.severity() == null ? 0 : d.severity())
                        .reversed())
                .toList();
        if (!signals.isEmpty()) {
            String named = subject.listed(signals.stream()
                    .map(d -> subject.say(
                            "report.board.drift",
                            subject.in(subject.model().drift(d.drift()).name()),
                            Levels.word(subject, d.severity())))
                    .toList());
            return subject.say("report.board.drifts", named);
        }
        boolean unknown = subject.review().drifts().stream().anyMatch(d -> d.severity() == null);
        return subject.say(unknown ? "report.board.driftsUnknown" : "report.board.noDrift");
    }

    private static String next(Subject subject) {
        List<FiredRecommendation> first =
                subject.review().shownRecommendations().stream().limit(ACTIONS).toList();
        if (!first.isEmpty()) {
            List<String> actions = first.stream()
                    .map(f -> subject.say(
                            "report.board.action",
                            f.recommendation().id(),
                            subject.in(f.recommendation().action()),
                            subject.roles(f.recommendation().owners())))
                    .toList();
            return subject.say("report.board.next", String.join(subject.say("report.semicolon"), actions));
        }
        int unanswered = subject.review().highlights().unanswered().size();
        return unanswered > 0
                ? subject.say("report.board.answerFirst", String.valueOf(unanswered))
                : subject.say(
                        "report.board.keep",
                        Figures.percent(subject.card().bias().unsupportedShare()));
    }
}
