package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhixing.model.EvidenceGate;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.scoring.IndicatorScore;

/** With which ruler was measured, and how to read the numbers. */
public final class MethodWords {

    private final Subject subject;

    public MethodWords(Subject subject) {
        this.subject = subject;
    }

    /** What it is about, and what is to be said of it. */
    public record Fact(String name, String text) {}

    private static Fact fact(String name, String text) {
        return new Fact(name, text);
    }

    /** Agency, period, model with its fingerprint, and how much was answered by whom. */
    public List<Fact> which() {
        List<Fact> facts = new ArrayList<>();
        var period = subject.review().assessment().period();
        facts.add(fact(subject.say("report.method.agency"), subject.agency()));
        if (!subject.inside()) {
            facts.add(fact(subject.say("outgoing.level"), subject.say("outgoing.method")));
        }
        facts.add(fact(subject.say("report.method.period"), period.from() + " – " + period.to()));
        facts.add(fact(subject.say("report.method.date"), subject.date().toString()));
        facts.add(fact(
                subject.say("report.method.model"),
                subject.in(subject.model().title()) + " (" + subject.model().id() + ")"));
        facts.add(fact(subject.say("report.method.version"), subject.model().version()));
        facts.add(fact(
                subject.say("report.method.fingerprint"),
                subject.review().pinned().sha256()));
        List<IndicatorScore> scores = subject.card().indicators();
        facts.add(fact(
                subject.say("report.method.answered"),
                subject.say(
                        "report.method.answeredCount",
                        count(scores, IndicatorScore.Status.OK),
                        count(scores, IndicatorScore.Status.MISSING),
                        count(scores, IndicatorScore.Status.NOT_APPLICABLE))));
        facts.add(fact(subject.say("report.method.raters"), raters()));
        return facts;
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

    /** How each number comes about, for a workbook in which numbers can be tried. */
    public List<Fact> how() {
        List<Fact> facts = new ArrayList<>(howOnPaper());
        facts.add(0, fact(subject.say("report.method.try"), subject.say("report.method.tryText")));
        facts.add(fact(subject.say("report.method.text"), subject.say("report.method.textText")));
        return facts;
    }

    /** How each number comes about, for pages that are read. */
    public List<Fact> howOnPaper() {
        List<Fact> facts = new ArrayList<>();
        EvidenceGate gate = subject.model().evidenceGate();
        facts.add(fact(subject.say("report.method.raw"), subject.say("report.method.rawText")));
        facts.add(fact(
                subject.say("report.method.gate"),
                subject.say(
                        "report.method.gateText",
                        String.valueOf(gate.unsupported()),
                        String.valueOf(gate.supported()),
                        String.valueOf(gate.corroborated()))));
        facts.add(fact(
                subject.say("report.method.subdimension"),
                subject.say(
                        "report.method.subdimensionText",
                        Figures.percent(subject.model().coverage().insufficientBelow()),
                        Figures.percent(subject.model().coverage().lowBelow()))));
        facts.add(fact(subject.say("report.method.dimension"), subject.say("report.method.dimensionText")));
        facts.add(fact(subject.say("report.method.alignment"), subject.say("report.method.alignmentText")));
        facts.add(fact(
                subject.say("report.method.overall"),
                subject.say(
                        "report.method.overallText",
                        Figures.weight(subject.model().overall().base()))));
        facts.add(fact(subject.say("report.method.bounds"), subject.say("report.method.boundsText")));
        facts.add(fact(subject.say("report.method.drift"), subject.say("report.method.driftText")));
        return facts;
    }
}
