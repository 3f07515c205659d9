package org.zhixing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.model.Subdimension;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.scoring.ScoreStatus;
import org.zhixing.scoring.SubdimensionScore;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/**
 * How a number came about, in sentences: its inputs, weights, caps and what was missing. The sentences restate what the
 * scorecard holds; nothing is computed anew.
 */
public final class Explanations {

    private final Review review;
    private final Messages messages;
    private final AssessmentModel model;

    public Explanations(Review review, Messages messages) {
        this.review = review;
        this.messages = messages;
        this.model = review.pinned().model();
    }

    /** From the raters' answers to what counts. */
    public List<String> indicator(String id) {
        IndicatorScore score = review.scorecard().indicator(id).orElseThrow();
        Indicator indicator = model.indicator(id).orElseThrow();
        List<String> lines = new ArrayList<>();
        if (score.status() == IndicatorScore.Status.MISSING) {
            lines.add(say("review.explain.missing"));
        } else if (score.status() == IndicatorScore.Status.NOT_APPLICABLE) {
            lines.add(say("review.explain.notApplicable"));
        } else {
            lines.add(roles(score));
            if (indicator.reverse()) {
                lines.add(say("review.explain.reversed", Figures.level(score.raw()), Figures.level(score.s())));
            }
        }
        EvidenceGating.Reading gate = EvidenceGating.read(model, review.assessment(), id);
        lines.add(
                gate.counted().isEmpty()
                        ? say("review.explain.noEvidence", String.valueOf(gate.cap()))
                        : say("review.explain.evidence", String.valueOf(gate.cap()), kinds(gate)));
        lines.addAll(contradictions(id));
        if (score.effective() != null) {
            String limits = score.recordsCap() == null
                    ? String.valueOf(score.cap())
                    : score.cap() + say("review.explain.comma") + Figures.weight(score.recordsCap());
            lines.add(say(
                    "review.explain.effective", Figures.level(score.s()), limits, Figures.level(score.effective())));
        }
        return lines;
    }

    /** What service records say against a high rating, and whether that counts. */
    public List<String> contradictions(String id) {
        return review.scorecard().bias().recordsContradict().stream()
                .filter(c -> c.indicator().equals(id))
                .map(c -> say(
                        c.released()
                                ? "review.explain.recordsReleased"
                                : c.firm() ? "review.explain.recordsAgainst" : "review.explain.recordsDoubt",
                        c.by(),
                        recordIndicator(c.by())))
                .toList();
    }

    private String recordIndicator(String id) {
        return model.driftIndicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .map(i -> i.name().in(messages.language()))
                .orElse(id);
    }

    private String roles(IndicatorScore score) {
        Map<Role, Double> roles = review.shownRoles(score.id());
        String raters = String.valueOf(score.raters());
        boolean withoutWorkers = !review.assessment().anonymity().roleColumns();
        if (roles == null || (withoutWorkers && roles.containsKey(Role.W))) {
            return say("review.explain.rolesHidden", raters, Figures.level(score.raw()));
        }
        String each = new TreeMap<>(roles)
                .entrySet().stream()
                        .map(e ->
                                name(model.roleName(e.getKey()), e.getKey().name()) + " " + Figures.level(e.getValue()))
                        .collect(Collectors.joining(say("review.explain.comma")));
        return say("review.explain.roles", each, raters, Figures.level(score.raw()));
    }

    private String kinds(EvidenceGating.Reading gate) {
        return gate.counted().stream()
                .map(e -> e.type())
                .distinct()
                .map(t -> model.evidenceType(t)
                                .map(k -> k.name().in(messages.language()) + " ")
                                .orElse("")
                        + t)
                .collect(Collectors.joining(say("review.explain.comma")));
    }

    /** The weighted mean of a sub-dimension's indicators. */
    public List<String> subdimension(String id) {
        Subdimension subdimension = model.subdimensions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
        SubdimensionScore score = review.scorecard().subdimension(id).orElseThrow();
        List<String> terms = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> notApplicable = new ArrayList<>();
        for (Indicator indicator : subdimension.indicators()) {
            IndicatorScore part = review.scorecard().indicator(indicator.id()).orElseThrow();
            String weight = Figures.weight(indicator.weight());
            switch (part.status()) {
                case OK ->
                    terms.add(say("review.explain.term", indicator.id(), weight, Figures.level(part.effective())));
                case MISSING -> missing.add(say("review.explain.weighing", indicator.id(), weight));
                case NOT_APPLICABLE -> notApplicable.add(indicator.id());
            }
        }
        List<String> lines = new ArrayList<>();
        if (score.score() != null) {
            lines.add(say("review.explain.subdimension", joined(terms), Figures.score(score.score())));
        } else {
            lines.add(say(
                    score.status() == ScoreStatus.NOT_APPLICABLE
                            ? "review.explain.allNotApplicable"
                            : "review.explain.insufficient",
                    Figures.percent(model.coverage().insufficientBelow())));
        }
        addList(lines, "review.explain.unrated", missing);
        addList(lines, "review.explain.leftOut", notApplicable);
        addBounds(lines, score.coverage(), score.low(), score.high());
        return lines;
    }

    /** The weighted mean of a dimension's sub-dimensions, with matrix and cap. */
    public List<String> dimension(String id) {
        Dimension dimension = model.dimensions().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        DimensionScore score = review.scorecard().dimension(id).orElseThrow();
        List<String> terms = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Subdimension part : dimension.subdimensions()) {
            SubdimensionScore partScore =
                    review.scorecard().subdimension(part.id()).orElseThrow();
            if (partScore.score() != null) {
                terms.add(say(
                        "review.explain.term",
                        part.id(),
                        Figures.weight(part.weight()),
                        Figures.score(partScore.score())));
            } else {
                without.add(part.id());
            }
        }
        List<String> lines = new ArrayList<>();
        if (score.indicatorScore() != null) {
            lines.add(say("review.explain.dimension", joined(terms), Figures.score(score.indicatorScore())));
        } else {
            lines.add(say(
                    score.status() == ScoreStatus.NOT_APPLICABLE
                            ? "review.explain.allNotApplicable"
                            : "review.explain.insufficient",
                    Figures.percent(model.coverage().insufficientBelow())));
        }
        addList(lines, "review.explain.withoutScore", without);
        if (id.equals(model.matrix().dimension())) {
            Double matrix = review.scorecard().alignment().score();
            lines.add(
                    matrix == null
                            ? say("review.explain.noMatrix")
                            : say(
                                    "review.explain.matrix",
                                    Figures.percent(1 - model.matrix().share()),
                                    Figures.percent(model.matrix().share()),
                                    Figures.score(matrix)));
        }
        if (score.cappedFrom() != null) {
            lines.add(say(
                    "review.explain.capped",
                    capNames(),
                    Figures.score(score.cappedFrom()),
                    Figures.score(score.score())));
        }
        addBounds(lines, score.coverage(), score.low(), score.high());
        return lines;
    }

    /** The geometric mean of the dimensions, with caps, bounds and how far weights move it. */
    public List<String> overall() {
        OverallScore score = review.scorecard().overall();
        List<String> lines = new ArrayList<>();
        if (score.score() == null) {
            lines.add(say("review.explain.noOverall"));
        } else {
            String parts = review.scorecard().dimensions().stream()
                    .filter(d -> d.score() != null)
                    .map(d -> d.id() + " " + Figures.score(d.score()))
                    .collect(Collectors.joining(say("review.explain.comma")));
            lines.add(say("review.explain.overall", parts, Figures.score(score.score())));
            lines.add(say("review.explain.whyGeometric", Figures.score(score.arithmetic())));
        }
        if (score.cappedFrom() != null) {
            lines.add(say(
                    "review.explain.capped",
                    capNames(),
                    Figures.score(score.cappedFrom()),
                    Figures.score(score.score())));
        }
        if (score.status() == OverallScore.Status.PROVISIONAL) {
            lines.add(say("review.explain.provisional"));
        }
        if (score.low() != null) {
            lines.add(say("review.explain.bounds", Figures.score(score.low()), Figures.score(score.high())));
        }
        OverallScore.Sensitivity sensitivity = score.sensitivity();
        if (sensitivity != null && sensitivity.weightsLow() != null) {
            lines.add(say(
                    "review.explain.sensitivity",
                    Figures.score(sensitivity.weightsLow()),
                    Figures.score(sensitivity.weightsHigh()),
                    Figures.score(sensitivity.halfHalf())));
        }
        OverallScore.RaterInterval interval = score.raterInterval();
        if (interval != null) {
            lines.add(say(
                    "review.explain.raterInterval",
                    Figures.score(interval.low()),
                    Figures.score(interval.high()),
                    String.valueOf(interval.resamples()),
                    String.valueOf(interval.seed())));
        }
        return lines;
    }

    /** The symptoms that a drift's questionnaire level rests on, heaviest load first. */
    public List<String> drift(Drift drift) {
        QuestionnaireScore score = review.scorecard().questionnaire(drift);
        List<String> lines = new ArrayList<>();
        List<Double> limits = model.drift(drift).questionnaireThresholds();
        if (score.score() == null) {
            lines.add(say("review.explain.driftInsufficient", Figures.percent(score.coverage())));
        } else {
            lines.add(say(
                    "review.explain.drift",
                    Figures.score(score.score()),
                    Figures.weight(limits.get(0)),
                    Figures.weight(limits.get(1)),
                    Figures.weight(limits.get(2))));
        }
        Integer level = score.level();
        Integer gated = score.gatedLevel();
        if (level != null && gated != null && gated > level) {
            lines.add(say("review.explain.driftGated", messages.text("terms.severity." + gated)));
        }
        model.indicators().stream()
                .filter(i -> i.drift().containsKey(drift))
                .map(i -> symptom(i, i.drift().getOrDefault(drift, 0)))
                .flatMap(Optional::stream)
                .sorted(java.util.Comparator.comparingDouble(Symptom::load).reversed())
                .forEach(s -> lines.add(s.line()));
        return lines;
    }

    private record Symptom(double load, String line) {}

    private Optional<Symptom> symptom(Indicator indicator, int weight) {
        Double s = review.scorecard().indicator(indicator.id()).orElseThrow().s();
        if (s == null) {
            return Optional.empty();
        }
        double load = 100 - model.scale().toScore(s);
        return Optional.of(new Symptom(
                load * weight,
                say(
                        "review.explain.symptom",
                        indicator.id(),
                        indicator.name().in(messages.language()),
                        Figures.level(s),
                        String.valueOf(weight))));
    }

    private String capNames() {
        return review.scorecard().overall().caps().stream()
                .map(c -> c.indicator() + " "
                        + model.indicator(c.indicator())
                                .map(i -> i.name().in(messages.language()))
                                .orElse(""))
                .collect(Collectors.joining(say("review.explain.comma")));
    }

    private void addBounds(List<String> lines, @Nullable Double coverage, @Nullable Double low, @Nullable Double high) {
        if (coverage != null) {
            lines.add(say("review.explain.coverage", Figures.percent(coverage)));
        }
        if (low != null && high != null && high - low > 1e-9) {
            lines.add(say("review.explain.bounds", Figures.score(low), Figures.score(high)));
        }
    }

    private void addList(List<String> lines, String key, List<String> parts) {
        if (!parts.isEmpty()) {
            lines.add(messages.text(key, String.join(say("review.explain.comma"), parts)));
        }
    }

    private String joined(List<String> parts) {
        return String.join(" + ", parts);
    }

    private String name(@Nullable Text text, String otherwise) {
        return text == null ? otherwise : text.in(messages.language());
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
