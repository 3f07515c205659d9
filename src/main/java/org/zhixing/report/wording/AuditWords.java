package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.audit.AgencyResult;
import org.zhixing.model.DriftDefinition;
import org.zhixing.report.wording.MethodWords.Fact;
import org.zhixing.review.AuditReview;
import org.zhixing.review.AuditReview.Symptom;
import org.zhixing.review.Figures;

/** What the newest case-file audit says of the agency; nothing of single workers or files. */
public final class AuditWords {

    private final Subject subject;
    private final AuditReview audit;

    public AuditWords(Subject subject, AuditReview audit) {
        this.subject = subject;
        this.audit = audit;
    }

    /** Whether the score stands, and its interval. */
    public String verdict() {
        AgencyResult agency = audit.result().agency();
        String said = subject.say("report.audit.agency." + agency.status().name());
        return agency.low() == null
                ? said
                : said
                        + subject.say("report.audit.separator")
                        + subject.say(
                                "report.audit.interval", Figures.score(agency.low()), Figures.score(agency.high()));
    }

    /** What the score rests on. */
    public List<Fact> facts() {
        AgencyResult agency = audit.result().agency();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "report.audit.main.files",
                subject.say(
                        "report.audit.main.files.text",
                        String.valueOf(audit.result().population()),
                        String.valueOf(audit.result().sample()),
                        String.valueOf(agency.lost()))));
        if (agency.capped()) {
            facts.add(fact("report.audit.uncapped", Figures.score(agency.uncapped())));
        }
        if (agency.lost() > 0) {
            facts.add(fact("report.audit.lowerBound", Figures.score(agency.lowerBound())));
        }
        facts.add(fact("report.audit.criticalShare", Figures.percent(agency.criticalShare())));
        Double kappa = audit.result().secondReadings().kappa();
        facts.add(fact(
                "report.audit.second",
                kappa == null
                        ? subject.say("report.audit.second.noKappa")
                        : subject.say("report.audit.second.kappa", Figures.statistic(kappa, 2))));
        return facts;
    }

    private Fact fact(String key, String text) {
        return new Fact(subject.say(key), text);
    }

    /** Items that point to a drift, by drift; empty where none does. */
    public List<Fact> symptoms() {
        List<Fact> symptoms = new ArrayList<>();
        for (DriftDefinition drift : subject.model().drifts()) {
            List<Symptom> found = audit.symptoms(drift.id());
            if (!found.isEmpty()) {
                symptoms.add(new Fact(
                        subject.in(drift.name()),
                        subject.listed(found.stream()
                                .map(s -> subject.say(
                                        "report.audit.symptom",
                                        item(s.item()),
                                        Figures.level(s.mean()),
                                        String.valueOf(s.n())))
                                .toList())));
            }
        }
        return symptoms;
    }

    /** An item of the audit by number and name. */
    public String item(String id) {
        return subject.review()
                .auditItem(id)
                .map(item -> id + " " + subject.in(item.name()))
                .orElse(id);
    }
}
