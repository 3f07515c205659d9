package org.zhixing.report.sheets;

import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemResult;
import org.zhixing.report.wording.AuditWords;
import org.zhixing.report.wording.MethodWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.AuditReview;
import org.zhixing.review.AuditReview.Beside;

/** What the newest case-file audit says of the agency; nothing of single workers or files. */
final class AuditSheet {

    private static final int LAST = 5;
    private static final double FAR = 1;
    private static final double SLACK = 1e-9;
    private static final Look TWO = Look.BODY.right().format("0.00");
    private static final Look SIGNED = Look.BODY.right().format("+0.00;-0.00;0.00");

    private final Grid grid;
    private final Subject subject;
    private final AuditReview audit;
    private final AuditWords words;
    private int row = Page.TOP;

    AuditSheet(Grid grid, Subject subject, AuditReview audit) {
        this.grid = grid;
        this.subject = subject;
        this.audit = audit;
        this.words = new AuditWords(subject, audit);
    }

    void write() {
        grid.widths(36, 12, 12, 12, 14, 64);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.audit"));
        page.note(row++, subject.say("report.audit.main.note"));
        page.band(row++, subject.say("report.audit.agency"));
        agency();
        page.gap(row++);
        page.band(row++, subject.say("report.audit.symptoms"));
        symptoms();
        page.note(row++, subject.say("report.audit.symptoms.note"));
        page.gap(row++);
        page.band(row++, subject.say("report.audit.beside"));
        beside(page);
        page.gap(row++);
        page.band(row++, subject.say("report.audit.items.title"));
        items(page);
        grid.freeze(Page.TOP, 1);
        page.close(row - 1, Page.TOP);
    }

    private void agency() {
        AgencyResult agency = audit.result().agency();
        grid.text(row, 0, subject.say("report.audit.score"), Look.BODY.bold());
        grid.number(row, 1, agency.score(), Look.SCORE.bold());
        grid.text(row++, 2, LAST, words.verdict(), Look.BODY);
        words.facts().forEach(fact -> {
            grid.text(row, 0, fact.name(), Look.BODY);
            grid.text(row++, 1, LAST, fact.text(), Look.BODY);
        });
    }

    private void symptoms() {
        for (MethodWords.Fact fact : words.symptoms()) {
            grid.text(row, 0, fact.name(), Look.BODY.bold());
            grid.text(row++, 1, LAST, fact.text(), Look.BODY);
        }
        if (words.symptoms().isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.audit.symptoms.none"), Look.BODY.ink(Tone.INK2));
        }
    }

    private void beside(Page page) {
        if (audit.beside().isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.audit.beside.none"), Look.BODY.ink(Tone.INK2));
            return;
        }
        page.heads(
                row,
                1,
                3,
                subject.say("report.audit.indicator"),
                subject.say("report.audit.self"),
                subject.say("report.audit.audited"),
                subject.say("report.audit.difference"));
        grid.text(row++, 4, LAST, subject.say("report.audit.item"), Look.HEAD);
        for (Beside one : audit.beside()) {
            boolean far = Math.abs(one.difference()) >= FAR - SLACK;
            grid.text(row, 0, subject.indicator(one.indicator()), Look.BODY);
            grid.number(row, 1, one.self(), TWO);
            grid.number(row, 2, one.audited(), TWO);
            grid.number(
                    row,
                    3,
                    one.difference(),
                    far ? SIGNED.bold().ink(Tone.WATCH_INK).on(Tone.WATCH_GROUND) : SIGNED);
            grid.text(row++, 4, LAST, words.item(one.item()), Look.BODY.ink(Tone.INK2));
        }
        page.note(row++, subject.say("report.audit.beside.note"));
    }

    private void items(Page page) {
        page.heads(
                row,
                1,
                4,
                subject.say("report.audit.item"),
                subject.say("report.audit.weight"),
                subject.say("report.audit.n"),
                subject.say("report.audit.itemMean"),
                subject.say("report.audit.least"),
                subject.say("report.audit.highAnchor"));
        row++;
        for (AuditItem item : audit.audit().pinned().model().items()) {
            ItemResult result = audit.result().item(item.id()).orElseThrow();
            Double mean = result.mean();
            grid.text(
                    row,
                    0,
                    item.critical() ? words.item(item.id()) + " ★" : words.item(item.id()),
                    item.critical() ? Look.BODY.bold() : Look.BODY);
            grid.number(row, 1, item.weight(), Look.WEIGHT);
            grid.number(row, 2, (double) result.n(), Look.WEIGHT);
            Tone ground =
                    Tone.heat(mean == null ? 0 : mean / subject.model().scale().max());
            grid.number(row, 3, mean, mean == null ? TWO : TWO.on(ground).ink(ground.inkOn()));
            grid.number(row, 4, result.least(), Look.BODY.right().format("General"));
            String high =
                    subject.in(item.anchors().get(item.anchors().size() - 1).text());
            grid.text(row++, LAST, high, Look.BODY.ink(Tone.INK2));
        }
    }
}
