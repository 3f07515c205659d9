package org.zhixing.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.report.figures.RadarFigure;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.EvidenceWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.SubdimensionScore;

/** Each dimension with its parts and indicators: what was answered, what counts, and why it is cut. */
final class ScoresChapter {

    private final Script script;
    private final Subject subject;

    ScoresChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
    }

    void write() {
        script.chapter(subject.say("report.sheet.indicators"));
        new Strips(subject).into(script, false);
        List<RadarFigure.Spoke> spokes = spokes();
        if (spokes.stream().anyMatch(s -> s.score() != null || s.previous() != null)) {
            script.figure(RadarFigure.of(
                    spokes,
                    subject.say(
                            "report.paper.radar.alt",
                            subject.listed(spokes.stream()
                                    .map(s -> s.name() + " " + s.shown())
                                    .toList()))));
            script.note(subject.review()
                    .previous()
                    .map(p ->
                            subject.say("report.paper.radar.noteBefore", subject.thisYear(), subject.year(p.period())))
                    .orElse(subject.say("report.paper.radar.note")));
        }
        script.note(subject.say("report.paper.indicators.note"));
        subject.model().dimensions().forEach(this::dimension);
    }

    private List<RadarFigure.Spoke> spokes() {
        List<RadarFigure.Spoke> spokes = new ArrayList<>();
        PastReview past = subject.review().previous().orElse(null);
        for (Subdimension part : subject.model().subdimensions()) {
            SubdimensionScore score = subject.card().subdimension(part.id()).orElseThrow();
            spokes.add(new RadarFigure.Spoke(
                    subject.in(part.name()),
                    score.score(),
                    score.score() == null
                            ? subject.say("terms.status." + score.status())
                            : Figures.score(score.score()),
                    past == null
                            ? null
                            : past.scorecard()
                                    .subdimension(part.id())
                                    .map(SubdimensionScore::score)
                                    .orElse(null)));
        }
        return spokes;
    }

    private void dimension(Dimension dimension) {
        DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
        String name = subject.in(dimension.name());
        script.part(dimension.id() + " " + name);
        script.body(subject.say(
                "report.paper.dimension",
                Figures.score(score.score()),
                Figures.score(score.low()),
                Figures.score(score.high()),
                score.band() == null ? subject.say("terms.status." + score.status()) : subject.band(score.band()),
                Figures.percent(score.coverage())));
        script.note(subject.joined(subject.explanations().dimension(dimension.id())));
        Script.Grid table = new Script.Grid(name)
                .left(3.1, subject.say("report.column.NAME"))
                .right(0.75, subject.say("report.column.RAW"))
                .right(0.85, subject.say("report.column.EFFECTIVE"))
                .left(1.25, subject.say("report.column.STATUS"))
                .left(4.6, subject.say("report.column.HOW"));
        for (Subdimension part : dimension.subdimensions()) {
            subdimension(table, part);
            part.indicators().forEach(indicator -> indicator(table, indicator));
        }
        script.table(table);
    }

    private void subdimension(Script.Grid table, Subdimension part) {
        SubdimensionScore score = subject.card().subdimension(part.id()).orElseThrow();
        table.part(
                Cells.bold(part.id() + " " + subject.in(part.name())).over(2),
                Cells.bold(Figures.score(score.score())),
                Cell.of(subject.say("terms.status." + score.status())),
                Cells.muted(subject.say(
                        "report.paper.subdimension",
                        Figures.score(score.low()),
                        Figures.score(score.high()),
                        Figures.percent(score.coverage()),
                        Figures.weight(part.weight()))));
    }

    private void indicator(Script.Grid table, Indicator indicator) {
        IndicatorScore score = subject.card().indicator(indicator.id()).orElseThrow();
        String name = subject.indicator(indicator.id());
        Double effective = score.effective();
        boolean cut = score.capReason() != null;
        String status = subject.say(EvidenceWords.statusKey(score));
        table.row(
                Cell.of(indicator.critical() ? subject.say("report.critical", name) : name),
                score.raw() == null ? Cells.faint("—") : Cell.of(Figures.level(score.raw())),
                Cells.heat(
                        effective,
                        effective == null ? 0 : subject.model().scale().toScore(effective) / 100),
                cut ? Cell.of(status) : Cells.muted(status),
                Cells.muted(subject.joined(subject.explanations().indicator(indicator.id()))));
    }
}
