package org.zhixing.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.RecordIndicator;
import org.zhixing.review.Figures;
import org.zhixing.review.SignalWords;

/** A drift in words: why it has its level, and what else could explain it. A signal, never a verdict. */
public final class DriftWording {

    private static final int NAMED = 2;
    private static final int CAUSES = 3;

    private final Subject subject;
    private final SignalWords words;

    public DriftWording(Subject subject) {
        this.subject = subject;
        this.words = new SignalWords(subject.messages());
    }

    /**
     * One symptom of a drift.
     *
     * @param weight 1 or 2
     * @param s after reversal, before the gate, 0 to 4
     * @param load 0 to 100: how far the answer is from the good end
     */
    public record Symptom(Indicator indicator, int weight, double s, double load) {
        double weighed() {
            return weight * load;
        }
    }

    /** The answered symptoms, heaviest first. */
    public List<Symptom> symptoms(Drift drift) {
        return subject.model().indicators().stream()
                .filter(i -> i.drift().containsKey(drift))
                .flatMap(i -> subject.card().indicator(i.id()).stream()
                        .filter(score -> score.s() != null)
                        .map(score -> symptom(i, i.drift().getOrDefault(drift, 0), score.s() == null ? 0 : score.s())))
                .sorted(Comparator.comparingDouble(Symptom::weighed).reversed())
                .toList();
    }

    private Symptom symptom(Indicator indicator, int weight, double s) {
        return new Symptom(indicator, weight, s, 100 - subject.model().scale().toScore(s));
    }

    /** What the questionnaire says, and what triggers it in the records. */
    public String reason(DriftFinding finding) {
        List<String> sentences = new ArrayList<>(List.of(questionnaire(finding)));
        List<String> triggers = finding.triggers().stream()
                .filter(t -> t.level() != null && t.level() > 0)
                .map(t -> t.id() + " " + subject.in(t.indicator().name()) + " " + words.value(t))
                .toList();
        if (!triggers.isEmpty()) {
            sentences.add(subject.say("report.drift.records", subject.listed(triggers)));
        }
        return subject.joined(sentences);
    }

    /** Number first, then what it means. */
    private String questionnaire(DriftFinding finding) {
        Double load = finding.questionnaire().score();
        Integer level = finding.questionnaire().level();
        if (load == null || level == null) {
            return subject.say(
                    "report.drift.insufficient",
                    Figures.percent(finding.questionnaire().coverage()),
                    Figures.percent(subject.model().drift(finding.drift()).questionnaireCoverage()));
        }
        List<Double> limits = subject.model().drift(finding.drift()).questionnaireThresholds();
        if (level == 0) {
            return subject.say("report.drift.below", Figures.score(load), Figures.weight(limits.get(0)));
        }
        List<String> names = symptoms(finding.drift()).stream()
                .filter(s -> s.load() > 0)
                .limit(NAMED)
                .map(s -> s.indicator().id() + " " + subject.in(s.indicator().name()))
                .toList();
        double limit = limits.get(level - 1);
        return subject.say(
                "report.drift.reached",
                Figures.score(load),
                Levels.word(subject, level),
                Figures.weight(limit),
                subject.listed(names));
    }

    /** What could explain such a level without any drift, out of the model's own list. */
    public String legitimate(Drift drift) {
        List<String> causes = subject.model().driftIndicators().stream()
                .filter(i -> i.drift() == drift)
                .map(RecordIndicator::confounders)
                .filter(c -> !c.isEmpty())
                .map(c -> subject.in(c.get(0)))
                .distinct()
                .limit(CAUSES)
                .toList();
        return causes.isEmpty()
                ? subject.say("report.drift.noCauses")
                : String.join(subject.say("report.semicolon"), causes);
    }
}
