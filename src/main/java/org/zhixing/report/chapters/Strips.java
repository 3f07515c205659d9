package org.zhixing.report.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Band;
import org.zhixing.model.Dimension;
import org.zhixing.report.figures.ScoreStrips;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;

/** The total and the dimensions on the bands. */
final class Strips {

    private final Subject subject;
    private final @Nullable PastReview past;

    Strips(Subject subject) {
        this.subject = subject;
        this.past = subject.review().previous().orElse(null);
    }

    /** @param totalAlone without the dimensions */
    void into(Script script, boolean totalAlone) {
        List<ScoreStrips.Line> lines = new ArrayList<>(List.of(total()));
        if (!totalAlone) {
            subject.model().dimensions().forEach(dimension -> lines.add(dimension(dimension)));
        }
        List<ScoreStrips.Segment> segments = subject.model().bands().stream()
                .sorted(Comparator.comparingDouble(Band::min))
                .map(band -> new ScoreStrips.Segment(subject.in(band.name()), band.min()))
                .toList();
        script.figure(ScoreStrips.of(segments, lines, alt(lines)));
        script.note(
                past == null
                        ? subject.say("report.paper.strips.note")
                        : subject.say("report.paper.strips.noteBefore", subject.year(past.period())));
    }

    private ScoreStrips.Line total() {
        OverallScore score = subject.card().overall();
        return new ScoreStrips.Line(
                subject.say("terms.score.overall"),
                score.score(),
                Figures.score(score.score()),
                score.low(),
                score.high(),
                past == null ? null : past.scorecard().overall().score(),
                true);
    }

    private ScoreStrips.Line dimension(Dimension dimension) {
        DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
        Double before = past == null
                ? null
                : past.scorecard()
                        .dimension(dimension.id())
                        .map(DimensionScore::score)
                        .orElse(null);
        return new ScoreStrips.Line(
                subject.in(dimension.name()),
                score.score(),
                Figures.score(score.score()),
                score.low(),
                score.high(),
                before,
                false);
    }

    private String alt(List<ScoreStrips.Line> lines) {
        return subject.say(
                "report.paper.strips.alt",
                subject.listed(lines.stream()
                        .map(line -> subject.say(
                                "report.paper.strips.one",
                                line.name(),
                                line.shown(),
                                Figures.score(line.low()),
                                Figures.score(line.high())))
                        .toList()));
    }
}
