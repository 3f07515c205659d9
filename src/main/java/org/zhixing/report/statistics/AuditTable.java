package org.zhixing.report.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemResult;
import org.zhixing.audit.SecondReadings;
import org.zhixing.report.statistics.Statistics.Measure;
import org.zhixing.review.AuditReview;
import org.zhixing.work.Messages;

/** What an audit says of the agency and of its items, over all files; nothing of workers, strata or single files. */
final class AuditTable {

    private final Messages messages;
    private final AuditReview audit;
    private final Teller teller;

    AuditTable(Messages messages, AuditReview audit, Teller teller) {
        this.messages = messages;
        this.audit = audit;
        this.teller = teller;
    }

    Statistics.Section agency() {
        AgencyResult agency = audit.result().agency();
        Statistics.Table table =
                new Statistics.Table(messages.text("report.sheet.audit"), teller.say("what"), teller.say("value"));
        int scored = (int)
                audit.result().files().stream().filter(f -> f.score() != null).count();
        boolean hold = scored > 0 && scored < teller.least();
        table.row(
                Statistics.words(messages.text("report.audit.score")),
                teller.unless(hold, agency.score(), Measure.SCORE));
        table.row(
                Statistics.words(teller.say("interval")),
                hold || agency.low() == null
                        ? Statistics.words("—")
                        : Statistics.words(
                                Measure.SCORE.shown(agency.low()) + "–" + Measure.SCORE.shown(agency.high())));
        table.row(
                Statistics.words(messages.text("report.audit.population")),
                teller.count(audit.result().population()));
        Map<String, Integer> files = new LinkedHashMap<>();
        files.put("scored", scored);
        files.put("lost", agency.lost());
        files.put("other", audit.result().sample() - scored - agency.lost());
        Breakdown<String> told = Breakdown.of(files, teller.least());
        table.row(Statistics.words(messages.text("report.audit.sample")), teller.of(told.total()));
        told.parts().forEach((kind, n) -> table.row(Statistics.words(teller.say("files." + kind)), teller.of(n)));
        table.row(
                Statistics.words(messages.text("report.audit.criticalShare")),
                teller.share(agency.criticalShare(), scored));
        SecondReadings second = audit.result().secondReadings();
        if (second.files() >= teller.least()) {
            table.row(Statistics.words(teller.say("kappa")), Statistics.number(second.kappa(), Measure.STATISTIC));
        }
        table.note(messages.text("report.audit.agency." + agency.status().name()));
        return table.done();
    }

    /** Means over the files; the lowest level is one file's own and is left out. */
    Statistics.Section items() {
        Statistics.Table table = new Statistics.Table(
                messages.text("report.audit.items.title"),
                messages.text("report.audit.item"),
                messages.text("report.audit.n"),
                messages.text("report.audit.itemMean"));
        for (AuditItem item : audit.audit().pinned().model().items()) {
            ItemResult result = audit.result().item(item.id()).orElseThrow();
            boolean hold = result.n() > 0 && result.n() < teller.least();
            table.row(
                    Statistics.words(item.id() + " " + item.name().in(messages.language())),
                    teller.count(result.n()),
                    teller.unless(hold, result.mean(), Measure.LEVEL));
        }
        return table.done();
    }
}
