package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemResult;
import org.zhixing.model.DriftDefinition;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.AuditReview;
import org.zhixing.review.AuditReview.Beside;
import org.zhixing.review.AuditReview.Symptom;
import org.zhixing.review.Figures;

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
    private int row = Page.TOP;

    AuditSheet(Grid grid, Subject subject, AuditReview audit) {
        this.grid = grid;
        this.subject = subject;
        this.audit = audit;
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
        grid.text(row++, 2, LAST, verdict(agency), Look.BODY);
        fact(
                "report.audit.main.files",
                subject.say(
                        "report.audit.main.files.text",
                        String.valueOf(audit.result().population()),
                        String.valueOf(audit.result().sample()),
                        String.valueOf(agency.lost())));
        if (agency.capped()) {
            fact("report.audit.uncapped", Figures.score(agency.uncapped()));
        }
        if (agency.lost() > 0) {
            fact("report.audit.lowerBound", Figures.score(agency.lowerBound()));
        }
        fact("report.audit.criticalShare", Figures.percent(agency.criticalShare()));
        fact(
                "report.audit.second",
                audit.result().secondReadings().kappa() == null
                        ? subject.say("report.audit.second.noKappa")
                        : subject.say(
                                "report.audit.second.kappa",
                                Figures.statistic(
                                        audit.result().secondReadings().kappa(), 2)));
    }

    private String verdict(AgencyResult agency) {
        String said = subject.say("report.audit.agency." + agency.status().name());
        return agency.low() == null
                ? said
                : said
                        + subject.say("report.audit.separator")
                        + subject.say(
                                "report.audit.interval", Figures.score(agency.low()), Figures.score(agency.high()));
    }

    private void fact(String key, String text) {
        grid.text(row, 0, subject.say(key), Look.BODY);
        grid.text(row++, 1, LAST, text, Look.BODY);
    }

    private void symptoms() {
        int before = row;
        for (DriftDefinition drift : subject.model().drifts()) {
            List<Symptom> found = audit.symptoms(drift.id());
            if (!found.isEmpty()) {
                grid.text(row, 0, subject.in(drift.name()), Look.BODY.bold());
                grid.text(
                        row++,
                        1,
                        LAST,
                        subject.listed(found.stream()
                                .map(s -> subject.say(
                                        "report.audit.symptom",
                                        item(s.item()),
                                        Figures.level(s.mean()),
                                        String.valueOf(s.n())))
                                .toList()),
                        Look.BODY);
            }
        }
        if (row == before) {
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
            grid.text(row++, 4, LAST, item(one.item()), Look.BODY.ink(Tone.INK2));
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
                    item.critical() ? item(item.id()) + " ★" : item(item.id()),
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

    private String item(String id) {
        return subject.review()
                .auditItem(id)
                .map(item -> id + " " + subject.in(item.name()))
                .orElse(id);
    }
}
