package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.model.ValueMatrix;
import org.zhixing.signals.RecordSignals;

/**
 * Scores assessments of one model (specification 9, in its fixed order). Pure: the same assessment always gives the same
 * {@link Scorecard}. Instances hold only the model laid out for speed and may be shared between threads.
 */
public final class Scoring {

    /** How much is computed beside the scores themselves. */
    public enum Detail {
        /** Everything but sensitivities and the rater interval: for live panels and roll-ups of many assessments. */
        SCORES,
        /** Everything. */
        FULL
    }

    private final ModelIndex index;

    public Scoring(AssessmentModel model) {
        this.index = new ModelIndex(model);
    }

    /** Scores one assessment in full. */
    public static Scorecard score(AssessmentModel model, Assessment assessment) {
        return new Scoring(model).score(assessment, Detail.FULL);
    }

    /** Without service records. */
    public Scorecard score(Assessment assessment, Detail detail) {
        return score(assessment, null, detail);
    }

    /** @param signals what service records of the period say; null where none were read */
    public Scorecard score(Assessment assessment, @Nullable RecordSignals signals, Detail detail) {
        Basis basis = new Basis(index, assessment, signals);
        Aggregate[] aggregates = basis.ballots.aggregate(rater -> 1);
        Readings ungated = Readings.ungated(index, aggregates);
        Readings effective = ungated.capped(basis.gates);
        Weighting weighting = Weighting.of(index);
        Rollup score = basis.rollup(effective, effective, weighting);
        Readings lowest = effective.filled(index.model.scale().min());
        Readings highest = effective.filled(index.model.scale().max());
        // Bounds fill the matrix too, so that it takes part in them even while nobody has rated a cell.
        Rollup low = basis.filledRollup(lowest, weighting);
        Rollup high = basis.filledRollup(highest, weighting);
        Rollup open = basis.rollup(ungated, effective, weighting);
        List<IndicatorScore> indicators =
                indicators(aggregates, ungated, effective, basis.gates, assessment.anonymity());
        OverallScore.Sensitivity sensitivity =
                detail == Detail.FULL ? Sensitivities.of(index, basis, effective, score, weighting) : null;
        OverallScore.RaterInterval interval =
                detail == Detail.FULL ? RaterBootstrap.interval(index, basis, weighting) : null;
        BiasReading bias = SelfReport.read(
                index,
                assessment,
                basis,
                aggregates,
                ungated,
                Gates.contradictions(index, assessment, signals, ungated),
                weighting);
        return new Scorecard(
                indicators,
                Assembly.subdimensions(index, score, low, high),
                Assembly.dimensions(index, score, low, high),
                new AlignmentReading(index, assessment, basis, aggregates, effective).read(score, low, high),
                Assembly.overall(index, basis, ungated, score, low, high, open, sensitivity, interval),
                Questionnaires.of(index, ungated, effective),
                bias,
                basis.ballots.voters.size());
    }

    /**
     * The median of one role's answers to an indicator after reversal, 0 to 4, or null when nobody in it gave a level or
     * the indicator does not apply.
     */
    public @Nullable Double roleScore(Assessment assessment, String indicator, Role role) {
        int place = index.place(indicator);
        if (place < 0 || place >= index.indicators.size()) {
            return null;
        }
        Double median = Ballots.of(index, assessment)
                .aggregate(place, rater -> 1)
                .roles()
                .get(role);
        return median == null || !index.indicators.get(place).reverse()
                ? median
                : Double.valueOf(index.model.scale().reverse(median));
    }

    private List<IndicatorScore> indicators(
            Aggregate[] aggregates, Readings ungated, Readings effective, Gates gates, Anonymity anonymity) {
        List<IndicatorScore> scores = new ArrayList<>(index.indicators.size());
        for (int i = 0; i < index.indicators.size(); i++) {
            Aggregate aggregate = aggregates[i];
            boolean ok = effective.ok(i);
            double s = ungated.level()[i];
            double eff = effective.level()[i];
            int cap = (int) gates.evidence()[i];
            Double recordsCap = ok ? gates.recordsCap(i, s) : null;
            scores.add(new IndicatorScore(
                    index.indicators.get(i).id(),
                    aggregate.status(),
                    ok ? aggregate.raw() : null,
                    ok ? s : null,
                    cap,
                    recordsCap,
                    ok ? eff : null,
                    ok && eff < s ? reason(recordsCap, Math.min(s, cap)) : null,
                    aggregate.raters(),
                    fewWorkers(aggregate, anonymity) ? null : Map.copyOf(aggregate.roles())));
        }
        return scores;
    }

    private static IndicatorScore.CapReason reason(@Nullable Double recordsCap, double supported) {
        return recordsCap != null && recordsCap < supported
                ? IndicatorScore.CapReason.RECORDS
                : IndicatorScore.CapReason.EVIDENCE;
    }

    /** With so few workers their median would show what one of them said (specification 6). */
    private static boolean fewWorkers(Aggregate aggregate, Anonymity anonymity) {
        return aggregate.workers() > 0 && aggregate.workers() < anonymity.leastWorkers();
    }

    /** What every roll-up of one assessment shares. */
    static final class Basis {

        final Ballots ballots;
        final Gates gates;

        final boolean[] conflicts;
        /** s′ by value: as stated, but at least the floor (specification 3.3, step 1). */
        final double[] required;

        final boolean matrixAnswered;
        private final ModelIndex index;

        /** Who says, with an example, that a cell works against its value; by cell. */
        private final List<Set<String>> accusers;

        Basis(ModelIndex index, Assessment assessment, @Nullable RecordSignals signals) {
            this.index = index;
            this.ballots = Ballots.of(index, assessment);
            this.matrixAnswered = ballots.matrixAnswered(index);
            this.gates = Gates.of(index, assessment, signals);
            Map<String, Set<String>> shown = new HashMap<>();
            Set<String> excluded = assessment.excluded();
            for (CellRating cell : assessment.matrix()) {
                if (cell.conflictShown() && !excluded.contains(cell.rater())) {
                    shown.computeIfAbsent(Cell.id(cell.value(), cell.method()), c -> new HashSet<>())
                            .add(cell.rater());
                }
            }
            this.accusers = index.cells.stream()
                    .map(c -> shown.getOrDefault(c.id(), Set.of()))
                    .toList();
            this.conflicts = conflicts(Set.of());
            List<ValueMatrix.Value> values = index.matrix.values();
            this.required = new double[values.size()];
            for (int v = 0; v < required.length; v++) {
                Double stated = assessment.statedValues().get(values.get(v).id());
                required[v] = stated == null
                        ? values.get(v).floor()
                        : Math.max(stated, values.get(v).floor());
            }
        }

        private Basis(Basis all, Set<String> leftOut) {
            this.index = all.index;
            this.ballots = all.ballots;
            this.matrixAnswered = all.matrixAnswered;
            this.gates = all.gates;
            this.accusers = all.accusers;
            this.required = all.required;
            this.conflicts = conflicts(leftOut);
        }

        /** The same without the conflicts that only these raters name. */
        Basis without(Set<String> leftOut) {
            return new Basis(this, leftOut);
        }

        private boolean[] conflicts(Set<String> leftOut) {
            boolean[] holds = new boolean[accusers.size()];
            for (int c = 0; c < holds.length; c++) {
                holds[c] = !leftOut.containsAll(accusers.get(c));
            }
            return holds;
        }

        Rollup rollup(Readings readings, Readings capBasis, Weighting weighting) {
            return new Rollup(
                    index, readings, matrixAnswered ? alignment(readings, weighting) : null, capBasis, weighting);
        }

        Rollup filledRollup(Readings filled, Weighting weighting) {
            return new Rollup(index, filled, alignment(filled, weighting), filled, weighting);
        }

        AlignmentRollup alignment(Readings readings, Weighting weighting) {
            return AlignmentRollup.of(index, readings, conflicts, required, weighting);
        }
    }
}
