package org.zhixing.report.audit;

import java.util.Map;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.CaseSample;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** How the sample was drawn, so that anybody can draw it again: seed, rule, strata, exclusions, and the whole list. */
final class ProtocolSheet {

    private static final int LAST = 7;

    private final Grid grid;
    private final AuditPaper paper;
    private final Map<String, String> numbers;
    private final CaseSample sample;
    private int row = AuditPaper.TOP;

    /** @param numbers the case numbers that are known, by code */
    ProtocolSheet(Grid grid, AuditPaper paper, Map<String, String> numbers) {
        this.grid = grid;
        this.paper = paper;
        this.numbers = numbers;
        this.sample = paper.audit().sample();
    }

    void write() {
        grid.widths(20, 22, 16, 12, 14, 20, 14, 34);
        paper.open(grid, LAST, paper.say("report.audit.protocol.title"));
        facts();
        strata();
        exclusions();
        if (!paper.inside()) {
            paper.band(grid, row++, LAST, paper.say("report.audit.protocol.list"));
            grid.text(row++, 0, LAST, paper.say("outgoing.protocol"), Look.BODY.ink(Tone.INK2));
            grid.freeze(AuditPaper.TOP, 0);
            paper.close(grid, row - 1, LAST, -1);
            return;
        }
        int head = population();
        grid.freeze(AuditPaper.TOP, 0);
        paper.close(grid, row - 1, LAST, head);
    }

    private void facts() {
        fact(
                "report.audit.protocol.method",
                paper.say("report.audit.protocol.method." + sample.method().name()));
        fact("report.audit.protocol.seed", sample.seed());
        fact("report.audit.protocol.drawnOn", paper.audit().drawnOn().toString());
        fact(
                "report.audit.protocol.numbers",
                paper.say(
                        "report.audit.protocol.numbers.text",
                        String.valueOf(sample.population()),
                        String.valueOf(sample.size()),
                        String.valueOf(sample.drawn().size()),
                        String.valueOf(sample.excluded().size())));
        fact(
                "report.audit.protocol.rule",
                paper.say("report.audit.protocol.rule." + sample.method().name()));
        if (paper.inside()) {
            fact(
                    "report.audit.protocol.repeat",
                    paper.say(
                            numbers.isEmpty()
                                    ? "report.audit.protocol.repeat.codes"
                                    : "report.audit.protocol.repeat.numbers",
                            sample.seed()));
        }
        fact("report.audit.protocol.locked", paper.say("report.audit.protocol.locked.text"));
        fact("report.audit.protocol.auditors", paper.everyAuditor());
        row++;
    }

    private void fact(String key, String text) {
        grid.text(row, 0, paper.say(key), Look.BODY.bold().atTop());
        grid.text(row++, 1, LAST, text, Look.BODY.atTop());
    }

    private void strata() {
        paper.band(grid, row++, LAST, paper.say("report.audit.strata"));
        paper.heads(
                grid,
                row++,
                2,
                4,
                "report.audit.stratum",
                "report.audit.protocol.stratumId",
                "report.audit.size",
                "report.audit.allocated",
                "report.audit.drawn");
        for (CaseSample.Stratum stratum : sample.strata()) {
            grid.text(row, 0, paper.stratum(stratum.id()), Look.BODY);
            grid.text(row, 1, stratum.id(), Look.BODY.ink(Tone.INK2));
            grid.number(row, 2, (double) stratum.size(), Look.WEIGHT);
            grid.number(row, 3, (double) stratum.allocated(), Look.WEIGHT);
            grid.number(row++, 4, (double) stratum.drawn(), Look.WEIGHT);
        }
        row++;
    }

    private void exclusions() {
        paper.band(grid, row++, LAST, paper.say("report.audit.protocol.exclusions"));
        if (sample.excluded().isEmpty()) {
            grid.text(row++, 0, LAST, paper.say("report.audit.protocol.exclusions.none"), Look.BODY.ink(Tone.INK2));
        }
        if (!paper.inside() && !sample.excluded().isEmpty()) {
            String count = String.valueOf(sample.excluded().size());
            grid.text(row++, 0, LAST, paper.say("outgoing.exclusions", count), Look.BODY.ink(Tone.INK2));
            row++;
            return;
        }
        for (CaseSample.Excluded one : sample.excluded()) {
            who(one.auditCase());
            grid.text(row++, 4, LAST, one.reason().value(), Look.BODY);
        }
        row++;
    }

    /** @return the row of heads */
    private int population() {
        paper.band(grid, row++, LAST, paper.say("report.audit.protocol.list"));
        int head = row++;
        paper.heads(
                grid,
                head,
                LAST + 1,
                LAST + 1,
                "report.audit.file",
                "report.audit.protocol.caseId",
                "report.audit.worker",
                "report.audit.state",
                "report.audit.highRisk",
                "report.audit.stratum",
                "report.audit.protocol.isDrawn",
                "report.audit.protocol.code");
        for (CaseSample.DrawnCase one : sample.cases()) {
            AuditCase listed = one.auditCase();
            who(listed);
            grid.text(row, 4, yes(listed.highRisk()), Look.BODY);
            grid.text(row, 5, sample.stratumOf(listed), Look.BODY.ink(Tone.INK2));
            grid.text(row, 6, yes(one.drawn()), one.drawn() ? Look.BODY.bold() : Look.BODY.ink(Tone.INK3));
            grid.text(row++, 7, listed.caseId(), Look.BODY.ink(Tone.INK3));
        }
        return head;
    }

    private void who(AuditCase one) {
        grid.text(row, 0, paper.label(one.caseId()), Look.BODY.bold());
        grid.text(row, 1, numbers.getOrDefault(one.caseId(), "—"), Look.BODY);
        grid.text(row, 2, AuditPaper.brief(one.worker()), Look.BODY);
        grid.text(row, 3, paper.state(one.open()), Look.BODY);
    }

    private String yes(boolean is) {
        return paper.say(is ? "report.audit.yes" : "report.audit.no");
    }
}
