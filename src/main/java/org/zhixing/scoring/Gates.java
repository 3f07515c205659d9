package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Release;
import org.zhixing.model.Contradiction;
import org.zhixing.model.SelfReportRules;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/**
 * What lets a rating count, by place: its evidence, and service records that speak against it (specification 5). The arrays
 * are never changed after construction.
 *
 * @param evidence the evidence's cap
 * @param records the records' cap, infinite where they do not speak against a high rating or were released
 * @param from the records' cap holds for ratings of this level or more
 */
record Gates(double[] evidence, double[] records, double from) {

    static Gates of(ModelIndex index, Assessment assessment, @Nullable RecordSignals signals) {
        int[] caps = EvidenceGating.caps(index, assessment);
        double[] evidence = new double[caps.length];
        for (int i = 0; i < caps.length; i++) {
            evidence[i] = caps[i];
        }
        SelfReportRules rules = index.model.selfReport();
        double[] records = new double[caps.length];
        Arrays.fill(records, Double.POSITIVE_INFINITY);
        Set<String> released = released(assessment);
        for (Contradiction contradiction : index.model.contradictions()) {
            int place = index.place(contradiction.indicator());
            if (place >= 0
                    && !released.contains(contradiction.indicator())
                    && against(index, contradiction, signals).stream().anyMatch(s -> !s.tentative())) {
                records[place] = rules.contradictedTo();
            }
        }
        return new Gates(evidence, records, rules.contradictedFrom());
    }

    /** The level that is left of a rating. */
    double cut(int place, double s) {
        double supported = Math.min(s, evidence[place]);
        return Compare.atLeast(s, from) ? Math.min(supported, records[place]) : supported;
    }

    /** The records' cap where it holds for this rating, else null. */
    @Nullable
    Double recordsCap(int place, double s) {
        return records[place] < Double.POSITIVE_INFINITY && Compare.atLeast(s, from) ? records[place] : null;
    }

    /** The same without what records say: for what evidence alone does. */
    Gates evidenceAlone() {
        double[] open = new double[records.length];
        Arrays.fill(open, Double.POSITIVE_INFINITY);
        return new Gates(evidence, open, from);
    }

    /** Every high rating that records speak against, firmly or tentatively, released or not; in model order. */
    static List<RecordContradiction> contradictions(
            ModelIndex index, Assessment assessment, @Nullable RecordSignals signals, Readings ungated) {
        Set<String> released = released(assessment);
        List<RecordContradiction> found = new ArrayList<>();
        for (Contradiction contradiction : index.model.contradictions()) {
            int place = index.place(contradiction.indicator());
            if (place < 0
                    || !ungated.ok(place)
                    || !Compare.atLeast(
                            ungated.level()[place], index.model.selfReport().contradictedFrom())) {
                continue;
            }
            for (Signal signal : against(index, contradiction, signals)) {
                found.add(new RecordContradiction(
                        contradiction.indicator(),
                        signal.id(),
                        !signal.tentative(),
                        released.contains(contradiction.indicator())));
            }
        }
        return found;
    }

    private static List<Signal> against(
            ModelIndex index, Contradiction contradiction, @Nullable RecordSignals signals) {
        if (signals == null) {
            return List.of();
        }
        return signals.signals().stream()
                .filter(s -> contradiction.by().contains(s.id()))
                .filter(s -> s.level() != null
                        && s.level() >= index.model.selfReport().contradictedLevel())
                .toList();
    }

    private static Set<String> released(Assessment assessment) {
        return assessment.releases().stream().map(Release::indicator).collect(Collectors.toCollection(HashSet::new));
    }
}
