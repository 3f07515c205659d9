package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Dimension;
import org.zhixing.review.Figures;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;

/** What is to be said beside the total. */
public final class ScoreWords {

    private final Subject subject;

    public ScoreWords(Subject subject) {
        this.subject = subject;
    }

    /** What all this rests on, in one line. */
    public String basis() {
        long answered = subject.card().indicators().stream()
                .filter(i -> i.effective() != null)
                .count();
        return subject.say(
                "report.overview.basis",
                Figures.percent(subject.card().bias().unsupportedShare()),
                String.valueOf(answered),
                String.valueOf(subject.card().indicators().size()),
                String.valueOf(subject.review().assessment().raters().size()),
                subject.model().id() + " " + subject.model().version());
    }

    /** What else is to be said of the total: provisional, on a border, uneven, capped; may be empty. */
    public String marks(OverallScore overall) {
        List<String> marks = new ArrayList<>();
        if (overall.status() == OverallScore.Status.PROVISIONAL) {
            marks.add(subject.say("terms.score.provisional"));
        }
        if (overall.borderline() && overall.score() != null) {
            marks.add(subject.say("terms.score.borderline"));
        }
        if (overall.imbalance()) {
            marks.add(subject.say("terms.score.imbalance"));
        }
        if (overall.cappedFrom() != null) {
            marks.add(subject.say("terms.score.capped"));
        }
        return subject.listed(marks);
    }

    /** What must be known before the numbers are used; critical caps first. */
    public List<String> cautions() {
        List<String> lines = new ArrayList<>();
        OverallScore overall = subject.card().overall();
        List<String> moved = moved(overall);
        String where = moved.isEmpty() ? "" : subject.say("report.overview.moves", subject.listed(moved));
        if (!overall.caps().isEmpty()) {
            String caps = subject.listed(overall.caps().stream()
                    .map(cap -> subject.say(
                            "report.overview.cap",
                            subject.indicator(cap.indicator()),
                            Figures.level(cap.effective()),
                            Figures.weight(cap.to())))
                    .toList());
            lines.add(Levels.serious(caps + where));
        }
        if (overall.score() == null) {
            lines.add(subject.say("report.overview.noOverall"));
        } else if (overall.beforeEvidence() != null) {
            lines.add(subject.say(
                    "report.overview.evidence",
                    Figures.score(overall.beforeEvidence()),
                    Figures.score(overall.score())));
        }
        return lines;
    }

    private List<String> moved(OverallScore overall) {
        List<String> moved = new ArrayList<>();
        for (Dimension dimension : subject.model().dimensions()) {
            DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
            if (score.cappedFrom() != null) {
                moved.add(moved(subject.in(dimension.name()), score.cappedFrom(), score.score()));
            }
        }
        if (overall.cappedFrom() != null) {
            moved.add(moved(subject.say("terms.score.overall"), overall.cappedFrom(), overall.score()));
        }
        return moved;
    }

    private String moved(String what, @Nullable Double from, @Nullable Double to) {
        return subject.say("report.overview.moved", what, Figures.score(from), Figures.score(to));
    }
}
