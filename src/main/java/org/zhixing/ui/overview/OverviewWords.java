package org.zhixing.ui.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.Recommendation;
import org.zhixing.review.Figures;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.Review;
import org.zhixing.review.SignalWords;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.ReasonWords;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The review's findings as short sentences of the overview. */
final class OverviewWords {

    private static final int SYMPTOMS_NAMED = 2;

    private final Review review;
    private final Messages messages;
    private final AssessmentModel model;
    private final Language language;
    private final ReasonWords reasons;

    OverviewWords(Review review, Messages messages) {
        this.review = review;
        this.messages = messages;
        model = review.pinned().model();
        language = messages.language();
        reasons = new ReasonWords(review, messages);
    }

    /** Id and name, such as "V1.2 保密". */
    String indicator(String id) {
        return model.indicator(id).map(i -> id + " " + i.name().in(language)).orElse(id);
    }

    String joined(List<String> parts) {
        return String.join(messages.text("overview.comma"), parts);
    }

    String band(@Nullable String id) {
        return model.bands().stream()
                .filter(band -> band.id().equals(id))
                .map(band -> band.name().in(language))
                .findFirst()
                .orElse("");
    }

    /** What let a recommendation fire, by names that people know. */
    String because(FiredRecommendation fired) {
        return reasons.because(fired.because());
    }

    String driftName(Drift drift) {
        return reasons.driftName(drift);
    }

    String severity(DriftFinding finding) {
        return reasons.severity(finding);
    }

    /** One sentence on where a drift's level comes from. */
    String reason(DriftFinding finding) {
        List<String> triggers = finding.triggers().stream()
                .filter(t -> t.level() != null && t.level() > 0)
                .sorted(java.util.Comparator.comparing((Signal t) -> t.level() == null ? 0 : -t.level()))
                .limit(SYMPTOMS_NAMED)
                .map(t -> t.indicator().name().in(messages.language()) + " " + new SignalWords(messages).value(t))
                .toList();
        return triggers.isEmpty()
                ? answers(finding)
                : messages.text("overview.drift.triggered", joined(triggers), answers(finding));
    }

    private String answers(DriftFinding finding) {
        Double load = finding.questionnaire().score();
        if (load == null) {
            return messages.text(
                    "overview.drift.few",
                    Figures.percent(finding.questionnaire().coverage()),
                    Figures.percent(model.drift(finding.drift()).questionnaireCoverage()));
        }
        List<String> symptoms = heaviestSymptoms(finding.drift());
        return symptoms.isEmpty()
                ? messages.text("overview.drift.calm", Figures.score(load))
                : messages.text("overview.drift.symptoms", Figures.score(load), joined(symptoms));
    }

    /** The symptoms at the lower half of the scale, heaviest first. */
    private List<String> heaviestSymptoms(Drift drift) {
        record Symptom(Indicator indicator, double load) {}
        double half = (model.scale().min() + model.scale().max()) / 2.0;
        return model.indicators().stream()
                .filter(indicator -> indicator.drift().containsKey(drift))
                .map(indicator -> new Symptom(indicator, load(indicator, drift)))
                .filter(symptom -> symptom.load()
                        >= model.scale().toScore(half)
                                * symptom.indicator().drift().getOrDefault(drift, 1))
                .sorted(java.util.Comparator.comparingDouble(Symptom::load).reversed())
                .limit(SYMPTOMS_NAMED)
                .map(symptom -> indicator(symptom.indicator().id()))
                .toList();
    }

    private double load(Indicator indicator, Drift drift) {
        Double level =
                review.scorecard().indicator(indicator.id()).orElseThrow().s();
        return level == null
                ? -1
                : (100 - model.scale().toScore(level)) * indicator.drift().getOrDefault(drift, 0);
    }

    /** The critical indicators that cap, by name. */
    String cappedBy() {
        return joined(review.scorecard().overall().caps().stream()
                .map(cap -> indicator(cap.indicator()))
                .toList());
    }

    /** What the caps do to dimension and total, in one sentence each. */
    String capEffect() {
        OverallScore overall = review.scorecard().overall();
        String effective = joined(overall.caps().stream()
                .map(cap -> messages.text("overview.cap.effective", cap.indicator(), Figures.level(cap.effective())))
                .toList());
        List<String> moved = review.scorecard().dimensions().stream()
                .filter(dimension -> dimension.cappedFrom() != null)
                .map(this::dimensionEffect)
                .collect(Collectors.toList());
        if (overall.cappedFrom() != null) {
            moved.add(messages.text(
                    "overview.cap.total", Figures.score(overall.score()), Figures.score(overall.cappedFrom())));
        }
        return moved.isEmpty()
                ? messages.text("overview.cap.without", effective)
                : messages.text(
                        "overview.cap.with", effective, String.join(messages.text("overview.semicolon"), moved));
    }

    private String dimensionEffect(DimensionScore dimension) {
        return messages.text(
                "overview.cap.dimension",
                dimensionName(dimension.id()),
                Figures.score(dimension.score()),
                Figures.score(dimension.cappedFrom()));
    }

    String dimensionName(String id) {
        return model.dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .map(dimension -> dimension.name().in(language))
                .findFirst()
                .orElse(id);
    }

    /** Whether a hard cap, the lowest of the model, holds: the notice then is serious rather than a warning. */
    boolean hardCap() {
        double lowest =
                model.caps().stream().mapToDouble(CriticalCap::overallTo).min().orElse(0);
        return review.scorecard().overall().caps().stream().anyMatch(cap -> cap.to() <= lowest);
    }

    String owners(Recommendation recommendation) {
        return joined(recommendation.owners().stream()
                .map(role -> {
                    var name = model.roleName(role);
                    return name == null ? role.name() : name.in(language);
                })
                .toList());
    }

    /** When it is due: days where the catalogue says so, else the horizon. */
    String due(Recommendation recommendation) {
        return recommendation.dueDays() == null
                ? messages.text("terms.horizon." + recommendation.horizon())
                : messages.text("overview.actions.days", String.valueOf(recommendation.dueDays()));
    }
}
