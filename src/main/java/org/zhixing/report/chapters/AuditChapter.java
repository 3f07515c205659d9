package org.zhixing.report.chapters;

import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemResult;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.AuditWords;
import org.zhixing.report.wording.MethodWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.AuditReview;
import org.zhixing.review.AuditReview.Beside;
import org.zhixing.review.Figures;

/** What the newest case-file audit says of the agency; nothing of single workers or files. */
final class AuditChapter {

    private final Script script;
    private final Subject subject;
    private final AuditReview audit;
    private final AuditWords words;

    AuditChapter(Script script, Subject subject, AuditReview audit) {
        this.script = script;
        this.subject = subject;
        this.audit = audit;
        this.words = new AuditWords(subject, audit);
    }

    void write() {
        script.chapter(subject.say("report.sheet.audit"));
        script.note(subject.say("report.audit.main.note"));
        Script.Grid facts = new Script.Grid(subject.say("report.audit.agency"))
                .left(1.6, "")
                .left(5, "");
        facts.row(
                Cells.bold(subject.say("report.audit.score")),
                Cells.bold(Figures.score(audit.result().agency().score())));
        facts.row(Cells.muted(subject.say("report.audit.agency")), Cell.of(words.verdict()));
        words.facts().forEach(fact -> facts.row(Cells.muted(fact.name()), Cell.of(fact.text())));
        script.table(facts);
        script.part(subject.say("report.audit.symptoms"));
        symptoms();
        script.part(subject.say("report.audit.beside"));
        beside();
        script.part(subject.say("report.audit.items.title"));
        items();
    }

    private void symptoms() {
        if (words.symptoms().isEmpty()) {
            script.quiet(subject.say("report.audit.symptoms.none"));
            return;
        }
        Script.Grid table = new Script.Grid(subject.say("report.audit.symptoms"))
                .left(1.6, "")
                .left(5, "");
        for (MethodWords.Fact fact : words.symptoms()) {
            table.row(Cells.bold(fact.name()), Cell.of(fact.text()));
        }
        script.table(table);
        script.note(subject.say("report.audit.symptoms.note"));
    }

    private void beside() {
        if (audit.beside().isEmpty()) {
            script.quiet(subject.say("report.audit.beside.none"));
            return;
        }
        Script.Grid table = new Script.Grid(subject.say("report.audit.beside"))
                .left(4, subject.say("report.audit.indicator"))
                .right(1, subject.say("report.audit.self"))
                .right(1, subject.say("report.audit.audited"))
                .right(1, subject.say("report.audit.difference"))
                .left(3.4, subject.say("report.audit.item"));
        for (Beside one : audit.beside()) {
            table.row(
                    Cell.of(subject.indicator(one.indicator())),
                    Cell.of(Figures.statistic(one.self(), 2)),
                    Cell.of(Figures.statistic(one.audited(), 2)),
                    Cells.bold(signed(one.difference())),
                    Cells.muted(words.item(one.item())));
        }
        script.table(table);
        script.note(subject.say("report.audit.beside.note"));
    }

    private static String signed(double difference) {
        String text = Figures.statistic(difference, 2);
        return difference > 0 && !text.equals("0.00") ? "+" + text : text;
    }

    private void items() {
        Script.Grid table = new Script.Grid(subject.say("report.audit.items.title"))
                .left(5, subject.say("report.audit.item"))
                .right(1, subject.say("report.audit.weight"))
                .right(1, subject.say("report.audit.n"))
                .right(1.3, subject.say("report.audit.itemMean"))
                .right(1, subject.say("report.audit.least"));
        for (AuditItem item : audit.audit().pinned().model().items()) {
            ItemResult result = audit.result().item(item.id()).orElseThrow();
            Double mean = result.mean();
            String name = words.item(item.id());
            table.row(
                    item.critical() ? Cells.bold(name + " ★") : Cell.of(name),
                    Cell.of(Figures.weight(item.weight())),
                    Cell.of(String.valueOf(result.n())),
                    mean == null
                            ? Cells.faint("—")
                            : Cells.heat(mean, mean / subject.model().scale().max()),
                    Cell.of(result.least() == null ? "—" : Figures.weight(result.least())));
        }
        script.table(table);
    }
}
