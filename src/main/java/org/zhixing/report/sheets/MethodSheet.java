package org.zhixing.report.sheets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.EvidenceGate;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Role;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.scoring.IndicatorScore;

/** With which ruler was measured: model, fingerprint, rules, how to read the numbers, and the evidence behind them. */
final class MethodSheet {

    private static final int LAST = 5;

    private final Book book;
    private final Grid grid;
    private final Subject subject;
    private int row = Page.TOP;

    MethodSheet(Book book, Grid grid, Subject subject) {
        this.book = book;
        this.grid = grid;
        this.subject = subject;
    }

    void write() {
        grid.widths(28, 14, 14, 34, 46, 40);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.method"));
        page.note(row++, subject.say("report.method.note"));
        page.band(row++, subject.say("report.method.which"));
        which();
        page.gap(row++);
        page.band(row++, subject.say("report.method.how"));
        how();
        page.gap(row++);
        page.band(row++, subject.say("report.method.rules"));
        row = new Rules(book, grid, subject).write(row, LAST);
        page.gap(row++);
        page.band(row++, subject.say("report.method.bands"));
        row = new Rules(book, grid, subject).writeBands(row);
        page.note(row++, subject.say("report.method.bandsNote"));
        page.gap(row++);
        page.band(row++, subject.say("report.method.evidence"));
        evidence();
        grid.freeze(Page.TOP, 0);
        page.close(row - 1, Page.TOP);
    }

    private void fact(String name, String value) {
        grid.text(row, 0, name, Look.BODY.ink(Tone.INK2));
        grid.text(row, 1, LAST, value, Look.BODY);
        row++;
    }

    private void which() {
        var period = subject.review().assessment().period();
        fact(subject.say("report.method.agency"), subject.agency());
        fact(subject.say("report.method.period"), period.from() + " – " + period.to());
        fact(subject.say("report.method.date"), subject.date().toString());
        fact(
                subject.say("report.method.model"),
                subject.in(subject.model().title()) + " (" + subject.model().id() + ")");
        fact(subject.say("report.method.version"), subject.model().version());
        fact(subject.say("report.method.fingerprint"), subject.review().pinned().sha256());
        List<IndicatorScore> scores = subject.card().indicators();
        fact(
                subject.say("report.method.answered"),
                subject.say(
                        "report.method.answeredCount",
                        count(scores, IndicatorScore.Status.OK),
                        count(scores, IndicatorScore.Status.MISSING),
                        count(scores, IndicatorScore.Status.NOT_APPLICABLE)));
        fact(subject.say("report.method.raters"), raters());
    }

    private static String count(List<IndicatorScore> scores, IndicatorScore.Status status) {
        return String.valueOf(scores.stream().filter(s -> s.status() == status).count());
    }

    private String raters() {
        Map<Role, Integer> counts = new TreeMap<>();
        subject.review().assessment().raters().forEach(r -> counts.merge(r.role(), 1, Integer::sum));
        return counts.isEmpty()
                ? subject.say("report.raters.nobody")
                : subject.listed(counts.entrySet().stream()
                        .map(e -> subject.say(
                                "report.method.roleCount", subject.role(e.getKey()), String.valueOf(e.getValue())))
                        .toList());
    }

    private void how() {
        EvidenceGate gate = subject.model().evidenceGate();
        fact(subject.say("report.method.try"), subject.say("report.method.tryText"));
        fact(subject.say("report.method.raw"), subject.say("report.method.rawText"));
        fact(
                subject.say("report.method.gate"),
                subject.say(
                        "report.method.gateText",
                        String.valueOf(gate.unsupported()),
                        String.valueOf(gate.supported()),
                        String.valueOf(gate.corroborated())));
        fact(
                subject.say("report.method.subdimension"),
                subject.say(
                        "report.method.subdimensionText",
                        Figures.percent(subject.model().coverage().insufficientBelow()),
                        Figures.percent(subject.model().coverage().lowBelow())));
        fact(subject.say("report.method.dimension"), subject.say("report.method.dimensionText"));
        fact(subject.say("report.method.alignment"), subject.say("report.method.alignmentText"));
        fact(
                subject.say("report.method.overall"),
                subject.say(
                        "report.method.overallText",
                        Figures.weight(subject.model().overall().base())));
        fact(subject.say("report.method.bounds"), subject.say("report.method.boundsText"));
        fact(subject.say("report.method.drift"), subject.say("report.method.driftText"));
        fact(subject.say("report.method.text"), subject.say("report.method.textText"));
    }

    private void evidence() {
        String[] heads = {
            subject.say("report.method.evidenceType"),
            subject.say("report.method.evidenceStrength"),
            subject.say("report.method.evidenceDate"),
            subject.say("report.method.evidenceLocator"),
            subject.say("report.method.evidencePlaces"),
            subject.say("report.method.evidenceCounts")
        };
        for (int column = 0; column < heads.length; column++) {
            grid.text(row, column, heads[column], Look.HEAD);
        }
        int head = row++;
        for (Evidence piece : subject.review().assessment().evidence()) {
            piece(piece);
        }
        if (row == head + 1) {
            grid.text(row++, 0, LAST, subject.say("report.method.noEvidence"), Look.BODY.ink(Tone.INK2));
        } else {
            grid.filter(head, row - 1, 0, LAST);
        }
    }

    private void piece(Evidence piece) {
        var type = subject.model().evidenceType(piece.type());
        grid.text(
                row, 0, piece.type() + type.map(t -> " " + subject.in(t.name())).orElse(""), Look.BODY);
        grid.text(
                row,
                1,
                type.map(t -> subject.say("terms.strength." + t.strength())).orElse("—"),
                Look.BODY);
        grid.text(row, 2, piece.date() == null ? "—" : piece.date().toString(), Look.BODY);
        grid.text(row, 3, piece.locator().isBlank() ? "—" : piece.locator().value(), Look.BODY);
        grid.text(row, 4, subject.listed(piece.places()), Look.BODY);
        boolean weak = type.map(t -> t.strength() == EvidenceType.Strength.WEAK).orElse(true);
        List<String> flaws = EvidenceGating.flaws(
                        piece, subject.review().assessment().period())
                .stream()
                .map(f -> subject.say("report.flaw." + f))
                .toList();
        grid.text(
                row,
                5,
                flaws.isEmpty()
                        ? subject.say(weak ? "report.method.weak" : "report.method.counts")
                        : subject.listed(flaws),
                flaws.isEmpty() ? Look.BODY : Look.BODY.ink(Tone.WARNING_INK));
        row++;
    }
}
