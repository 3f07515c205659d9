package org.zhixing.report.chapters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Dimension;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.BoardSummary;
import org.zhixing.report.wording.DriftWording;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.ScoreWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;

/** One page for a board: three sentences, the scores with their bounds, what caps them, the drifts, what it rests on. */
final class OverviewChapter {

    private final Script script;
    private final Subject subject;
    private final ScoreWords words;
    private final Strips strips;

    OverviewChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
        this.words = new ScoreWords(subject);
        this.strips = new Strips(subject);
    }

    void write() {
        script.chapter(subject.say("report.sheet.overview"));
        sentences();
        script.part(subject.say("report.overview.scores"));
        Script.Grid scores = scores();
        strips.into(script, true);
        script.table(scores);
        for (String line : words.cautions()) {
            boolean serious = line.startsWith(Levels.serious(""));
            script.paragraph(Style.BODY, Run.of(line).ink(serious ? Tone.SERIOUS_INK : Tone.INK2));
        }
        script.part(subject.say("report.overview.drifts"));
        drifts();
        script.note(words.basis());
    }

    private void sentences() {
        BoardSummary summary =
                BoardSummary.of(subject.review(), subject.messages().language(), subject.date());
        sentence("report.board.goodHead", summary.good());
        sentence("report.board.driftHead", summary.drifting());
        sentence("report.board.nextHead", summary.next());
    }

    private void sentence(String head, String text) {
        script.paragraph(
                Style.LEAD,
                Run.bold(subject.say("report.paper.lead", subject.say(head))).ink(Tone.BRAND_INK),
                Run.of(text));
    }

    private Script.Grid scores() {
        String before = subject.review()
                .previous()
                .map(p -> subject.say("report.overview.score", subject.year(p.period())))
                .orElse("");
        Script.Grid table = new Script.Grid(subject.say("report.overview.scores"))
                .left(3, subject.say("report.overview.dimension"))
                .right(1.3, subject.say("report.overview.score", subject.thisYear()))
                .right(1, subject.say("terms.score.low"))
                .right(1, subject.say("terms.score.high"))
                .right(1.3, before)
                .left(2.6, subject.say("terms.score.band"));
        OverallScore overall = subject.card().overall();
        PastReview past = subject.review().previous().orElse(null);
        Double earlier = past == null ? null : past.scorecard().overall().score();
        String marks = words.marks(overall);
        line(
                table,
                subject.say("report.overview.overall"),
                new Score(overall.score(), overall.low(), overall.high(), earlier),
                overall.band() == null ? subject.say("terms.status." + overall.status()) : subject.band(overall.band()),
                marks,
                true);
        for (Dimension dimension : subject.model().dimensions()) {
            dimension(table, dimension, past);
        }
        return table;
    }

    private void dimension(Script.Grid table, Dimension dimension, @Nullable PastReview past) {
        DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
        Double earlier = past == null
                ? null
                : past.scorecard()
                        .dimension(dimension.id())
                        .map(DimensionScore::score)
                        .orElse(null);
        line(
                table,
                subject.in(dimension.name()),
                new Score(score.score(), score.low(), score.high(), earlier),
                score.band() == null ? subject.say("terms.status." + score.status()) : subject.band(score.band()),
                score.cappedFrom() == null ? "" : subject.say("terms.score.capped"),
                false);
    }

    private record Score(
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double before) {}

    private void line(Script.Grid table, String name, Score score, String band, String marks, boolean first) {
        String said = marks.isEmpty() ? band : subject.say("report.paper.band", band, marks);
        Cell[] cells = {
            first ? Cells.bold(name) : Cell.of(name),
            Cells.bold(Figures.score(score.score())),
            Cells.muted(Figures.score(score.low())),
            Cells.muted(Figures.score(score.high())),
            Cells.faint(score.before() == null ? "" : Figures.score(score.before())),
            score.score() == null ? Cells.faint(said) : Cell.of(said)
        };
        if (first) {
            table.total(cells);
        } else {
            table.row(cells);
        }
    }

    private void drifts() {
        DriftWording wording = new DriftWording(subject);
        Script.Grid table = new Script.Grid(subject.say("report.overview.drifts"))
                .left(1.3, subject.say("report.drifts.drift"))
                .left(1.3, subject.say("report.drifts.level"))
                .left(1.1, subject.say("report.drifts.confidence"))
                .left(7.3, subject.say("report.paper.drifts.reason"));
        for (DriftFinding finding : subject.review().drifts()) {
            table.row(
                    Cells.bold(subject.in(subject.model().drift(finding.drift()).name())),
                    Cells.level(subject, finding),
                    Cells.muted(subject.say("terms.confidence." + finding.confidence())),
                    new Cell(
                            List.of(
                                    Run.of(wording.reason(finding) + "\n"),
                                    Run.of(subject.say(
                                                    "report.paper.drifts.causes", wording.legitimate(finding.drift())))
                                            .ink(Tone.INK2)),
                            null,
                            1));
        }
        script.table(table);
    }
}
