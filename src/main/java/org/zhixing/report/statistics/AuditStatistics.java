package org.zhixing.report.statistics;

import java.time.LocalDate;
import java.util.List;
import org.zhixing.assessment.Anonymity;
import org.zhixing.records.Period;
import org.zhixing.review.AuditReview;
import org.zhixing.work.Messages;

/** The statistics of an audit, in place of its report. */
public final class AuditStatistics {

    private AuditStatistics() {}

    /** @param agency its name, or what stands where it has none or is not named */
    public static Statistics of(AuditReview audit, String agency, Period period, Messages messages, LocalDate date) {
        Teller teller = new Teller(messages, Anonymity.LEAST);
        AuditTable table = new AuditTable(messages, audit, teller);
        Statistics.Table method = new Statistics.Table(messages.text("report.audit.method"));
        method.note(teller.say("rule", String.valueOf(teller.least())));
        var pinned = audit.audit().pinned();
        method.note(teller.say(
                "model",
                pinned.model().title().in(messages.language()),
                pinned.model().version(),
                pinned.sha256()));
        return new Statistics(
                teller.say("title.audit"),
                teller.say(
                        "scope", agency, period.from().toString(), period.to().toString(), date.toString()),
                List.of(table.agency(), table.items(), method.done()));
    }
}
