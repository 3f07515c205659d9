package org.zhixing.report.chapters;

import java.util.List;
import org.zhixing.agreement.Agreement;
import org.zhixing.model.Dimension;
import org.zhixing.model.Role;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.RaterWords;
import org.zhixing.report.wording.SeatNames;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Difference;

/** Who answered, what marks self-report left, how far raters agree and what to talk about. Nobody is named. */
final class RatersChapter {

    private static final int WIDEST = 5;

    private final Script script;
    private final Subject subject;
    private final RaterReview raters;
    private final RaterWords words;
    private final SeatNames names;
    private final AgreementWords agreement;

    RatersChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
        this.raters = subject.review().raters();
        this.words = new RaterWords(subject);
        this.names = new SeatNames(subject);
        this.agreement = new AgreementWords(subject.messages());
    }

    void write() {
        script.chapter(subject.say("report.sheet.raters"));
        script.note(subject.say("report.raters.note"));
        script.part(subject.say("report.raters.who"));
        if (words.who().isEmpty()) {
            script.quiet(subject.say("report.raters.nobody"));
        } else {
            lines("report.raters.who", words.who());
        }
        script.part(subject.say("report.raters.marks"));
        lines("report.raters.marks", words.marks());
        if (!words.exclusions().isEmpty()) {
            script.part(subject.say("report.raters.exclusions"));
            lines("report.raters.exclusions", words.exclusions());
        }
        script.part(subject.say("report.raters.agreement"));
        Agreement all = raters.all();
        if (all == null) {
            script.quiet(subject.say("report.raters.tooFew"));
        } else {
            statistics(all);
            dimensions();
            discuss();
        }
        if (!raters.selfSupervisor().isEmpty()) {
            selfSupervisor();
        }
    }

    private void lines(String title, List<RaterWords.Line> lines) {
        Script.Grid table = new Script.Grid(subject.say(title)).left(1.6, "").left(5, "");
        for (RaterWords.Line line : lines) {
            boolean strong = line.kind() == RaterWords.Kind.HEAD || line.kind() == RaterWords.Kind.APART;
            Cell text =
                    switch (line.kind()) {
                        case PLAIN, HEAD -> Cell.of(line.text());
                        case APART ->
                            Cell.of(Run.of(line.text()).ink(Tone.WATCH_INK)).on(Tone.WATCH_GROUND);
                        case PENDING -> Cells.muted(line.text());
                        case QUIET -> Cells.faint(line.text());
                    };
            table.row(strong ? Cells.bold(line.name()) : Cell.of(line.name()), text);
        }
        script.table(table);
    }

    private void statistics(Agreement all) {
        script.body(subject.say(
                "report.raters.basis",
                String.valueOf(all.units()),
                String.valueOf(all.raters()),
                String.valueOf(all.missing())));
        if (raters.unvaried() > 0) {
            script.quiet(subject.say("report.raters.unvaried", String.valueOf(raters.unvaried())));
        }
        String basis = agreement.basis(raters);
        if (!basis.isEmpty()) {
            script.quiet(subject.say("report.raters.complete", basis));
        }
        Script.Grid table = new Script.Grid(subject.say("report.raters.agreement"))
                .left(2.3, subject.say("agreement.column.statistic"))
                .right(1, subject.say("agreement.column.value"))
                .right(2, subject.say("agreement.column.interval"))
                .right(0.9, subject.say("report.raters.units"))
                .left(2, subject.say("agreement.column.verdict"))
                .left(3.4, subject.say("agreement.reading"));
        String before = "";
        for (AgreementWords.Line line : agreement.all(all)) {
            table.row(
                    before.isEmpty() ? Cells.bold(line.name()) : Cell.of(line.name()),
                    Cells.bold(line.value()),
                    Cell.of(line.interval()),
                    Cell.of(String.valueOf(line.units())),
                    Cell.of(line.verdict()),
                    Cells.muted(line.meaning().equals(before) ? "" : line.meaning()));
            before = line.meaning();
        }
        script.table(table);
        script.note(subject.say("agreement.meaning.intervals"));
    }

    private void dimensions() {
        if (raters.dimensions().isEmpty()) {
            return;
        }
        Script.Grid table = new Script.Grid(subject.say("report.raters.dimension"))
                .left(2.6, subject.say("report.raters.dimension"))
                .right(1, subject.say("report.raters.alpha"))
                .right(1.8, subject.say("agreement.column.interval"))
                .right(1, subject.say("report.raters.units"))
                .right(1.4, subject.say("report.raters.withinOne"))
                .left(2.2, subject.say("agreement.column.verdict"));
        for (Dimension dimension : subject.model().dimensions()) {
            Agreement of = raters.dimensions().get(dimension.id());
            if (of != null) {
                AgreementWords.Line alpha = agreement.alpha(of);
                table.row(
                        Cell.of(dimension.id() + " " + subject.in(dimension.name())),
                        Cells.bold(alpha.value()),
                        Cell.of(alpha.interval()),
                        Cell.of(String.valueOf(alpha.units())),
                        Cell.of(agreement.withinOne(of).value()),
                        Cell.of(alpha.verdict()));
            }
        }
        if (!table.isEmpty()) {
            script.table(table);
        }
    }

    private void discuss() {
        script.part(subject.say("report.raters.toDiscuss"));
        if (raters.discuss().isEmpty()) {
            script.quiet(subject.say("report.raters.nothingToDiscuss"));
            return;
        }
        boolean workers = subject.review().assessment().anonymity().roleColumns();
        Script.Grid table = new Script.Grid(subject.say("report.raters.toDiscuss"))
                .left(3.4, subject.say("report.drifts.indicator"))
                .right(0.8, subject.say("report.raters.range"))
                .right(1.1, subject.say("report.raters.iqr"))
                .left(4.4, subject.say("report.raters.given"));
        for (Contested contested : raters.discuss()) {
            table.row(
                    Cells.bold(subject.indicator(contested.indicator())),
                    Cell.of(Figures.weight(contested.range())),
                    Cell.of(Figures.level(contested.iqr())),
                    contested.told()
                            ? Cell.of(names.levels(contested.dots().stream()
                                    .filter(dot -> workers || dot.role() != Role.W)
                                    .toList()))
                            : Cells.faint(names.untold()));
        }
        script.table(table);
    }

    private void selfSupervisor() {
        script.part(subject.say("report.raters.selfSupervisor"));
        var bias = subject.card().bias().selfSupervisor();
        Double mean = bias.mean();
        if (mean != null) {
            script.body(subject.say(
                    "report.raters.selfSupervisorMean", String.valueOf(bias.items()), Figures.signed(mean)));
        }
        List<Difference> widest = raters.selfSupervisor().stream()
                .filter(d -> Math.abs(d.gap()) > 0)
                .limit(WIDEST)
                .toList();
        if (widest.isEmpty()) {
            script.quiet(subject.say("report.raters.noGap"));
            return;
        }
        Script.Grid table = new Script.Grid(subject.say("report.raters.selfSupervisor"))
                .left(4, subject.say("report.drifts.indicator"))
                .right(1, subject.role(Role.D))
                .right(1, subject.role(Role.S))
                .right(1, subject.say("report.raters.gap"))
                .left(2.6, "");
        for (Difference difference : widest) {
            table.row(
                    Cell.of(subject.indicator(difference.indicator())),
                    Cell.of(Figures.level(difference.self())),
                    Cell.of(Figures.level(difference.supervisor())),
                    Cells.bold(gap(difference.gap())),
                    Cells.faint(difference.self() == null ? names.untold() : ""));
        }
        script.table(table);
    }

    private static String gap(double gap) {
        String level = Figures.level(gap);
        return gap > 0 ? "+" + level : level;
    }
}
