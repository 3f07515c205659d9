package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.EvidenceType;
import org.zhixing.report.wording.MethodWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.EvidenceGating;

/** With which ruler was measured: model, fingerprint, rules, how to read the numbers, and the evidence behind them. */
final class MethodSheet {

    private static final int LAST = 5;

    private final Book book;
    private final Grid grid;
    private final Subject subject;
    private final MethodWords words;
    private int row = Page.TOP;

    MethodSheet(Book book, Grid grid, Subject subject) {
        this.book = book;
        this.grid = grid;
        this.subject = subject;
        this.words = new MethodWords(subject);
    }

    void write() {
        grid.widths(28, 14, 14, 34, 46, 40);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.method"));
        page.note(row++, subject.say("report.method.note"));
        page.band(row++, subject.say("report.method.which"));
        words.which().forEach(this::fact);
        page.gap(row++);
        page.band(row++, subject.say("report.method.how"));
        words.how().forEach(this::fact);
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

    private void fact(MethodWords.Fact fact) {
        grid.text(row, 0, fact.name(), Look.BODY.ink(Tone.INK2));
        grid.text(row, 1, LAST, fact.text(), Look.BODY);
        row++;
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
