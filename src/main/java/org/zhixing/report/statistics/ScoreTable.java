package org.zhixing.report.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.report.statistics.Statistics.Cell;
import org.zhixing.report.statistics.Statistics.Measure;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.Review;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.SubdimensionScore;

/**
 * Scores down to sub-dimensions, each over as many people as make no small group. Single indicators are left out: many are
 * asked of director and supervisor alone.
 */
final class ScoreTable {

    private final Subject subject;
    private final Teller teller;
    private final Set<String> held = new HashSet<>();

    ScoreTable(Subject subject, Teller teller) {
        this.subject = subject;
        this.teller = teller;
        hold();
    }

    /** How many people gave a level to anything. */
    static int people(Review review) {
        return (int) review.assessment().ratings().stream()
                .filter(r -> r.answer() instanceof Answer.Level)
                .map(r -> r.rater())
                .distinct()
                .count();
    }

    /** A part that is held back alone would be given back by the whole, so another goes with it, or the whole. */
    private void hold() {
        int dimensionsHeld = 0;
        for (Dimension dimension : subject.model().dimensions()) {
            Map<String, Integer> people = new HashMap<>();
            dimension.subdimensions().forEach(part -> people.put(part.id(), people(part)));
            List<String> few = people.keySet().stream()
                    .filter(id -> few(people.getOrDefault(id, 0)))
                    .toList();
            held.addAll(few);
            if (few.size() == 1) {
                dimension.subdimensions().stream()
                        .map(Subdimension::id)
                        .filter(id -> people.getOrDefault(id, 0) >= teller.least())
                        .min(Comparator.comparing(id -> people.getOrDefault(id, 0)))
                        .ifPresentOrElse(held::add, () -> held.add(dimension.id()));
            }
            dimensionsHeld += held.contains(dimension.id()) ? 1 : 0;
        }
        if (dimensionsHeld == 1) {
            held.add("");
        }
    }

    private boolean few(int people) {
        return people > 0 && people < teller.least();
    }

    private int people(Subdimension part) {
        Set<String> ids = new HashSet<>();
        part.indicators().stream().map(Indicator::id).forEach(ids::add);
        return (int) subject.review().assessment().ratings().stream()
                .filter(r -> r.answer() instanceof Answer.Level && ids.contains(r.indicator()))
                .map(r -> r.rater())
                .distinct()
                .count();
    }

    Statistics.Section section() {
        Statistics.Table table = new Statistics.Table(
                subject.say("report.overview.scores"),
                subject.say("report.overview.dimension"),
                subject.say("outgoing.statistics.score"),
                subject.say("terms.score.low"),
                subject.say("terms.score.high"),
                subject.say("terms.score.coverage"),
                subject.say("terms.score.band"));
        if (people(subject.review()) < teller.least()) {
            table.note(teller.say("tooFew", String.valueOf(teller.least())));
            return table.done();
        }
        OverallScore overall = subject.card().overall();
        row(
                table,
                "",
                subject.say("report.overview.overall"),
                new Double[] {overall.score(), overall.low(), overall.high()},
                null,
                overall.band() == null
                        ? subject.say("terms.status." + overall.status())
                        : subject.band(overall.band()));
        for (Dimension dimension : subject.model().dimensions()) {
            DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
            row(
                    table,
                    dimension.id(),
                    dimension.id() + " " + subject.in(dimension.name()),
                    new Double[] {score.score(), score.low(), score.high()},
                    score.coverage(),
                    score.band() == null ? subject.say("terms.status." + score.status()) : subject.band(score.band()));
            dimension.subdimensions().forEach(part -> subdimension(table, part));
        }
        if (!held.isEmpty()) {
            table.note(teller.say("scores.held", String.valueOf(teller.least())));
        }
        table.note(teller.say("scores.note"));
        return table.done();
    }

    private void subdimension(Statistics.Table table, Subdimension part) {
        SubdimensionScore score = subject.card().subdimension(part.id()).orElseThrow();
        row(
                table,
                part.id(),
                part.id() + " " + subject.in(part.name()),
                new Double[] {score.score(), score.low(), score.high()},
                score.coverage(),
                subject.say("terms.status." + score.status()));
    }

    private void row(
            Statistics.Table table,
            String id,
            String name,
            @Nullable Double[] scores,
            @Nullable Double coverage,
            String band) {
        boolean hold = held.contains(id);
        table.row(
                Statistics.words(name),
                teller.unless(hold, scores[0], Measure.SCORE),
                teller.unless(hold, scores[1], Measure.SCORE),
                teller.unless(hold, scores[2], Measure.SCORE),
                teller.unless(hold, coverage, Measure.SHARE),
                hold ? (Cell) teller.held() : Statistics.words(band));
    }
}
