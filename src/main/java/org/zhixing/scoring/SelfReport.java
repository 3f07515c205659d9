package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.Role;
import org.zhixing.model.SelfReportRules;
import org.zhixing.scoring.BiasReading.AgencyMark;
import org.zhixing.scoring.BiasReading.Gap;
import org.zhixing.scoring.BiasReading.RaterMarks;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.scoring.BiasReading.SelfSupervisor;

/** What self-report leaves behind in an assessment (specification 5). */
final class SelfReport {

    private static final int LARGEST = 5;
    private static final int MARKS_FOR_ROBUST = 2;

    private SelfReport() {}

    static BiasReading read(
            ModelIndex index,
            Assessment assessment,
            Scoring.Basis basis,
            Aggregate[] aggregates,
            Readings ungated,
            List<RecordContradiction> contradictions,
            Weighting weighting) {
        Set<String> excluded = assessment.excluded();
        Ballots all = excluded.isEmpty() ? basis.ballots : Ballots.ofAll(index, assessment);
        List<RaterMarks> marks = RaterMarking.of(index, assessment, all);
        Double unsupported = unsupportedShare(index, ungated, ungated.capped(basis.gates.evidenceAlone()));
        SelfSupervisor gap = selfSupervisor(index, aggregates);
        return new BiasReading(
                unsupported,
                marks,
                agencyMarks(index, ungated, unsupported, gap),
                robustScore(index, basis, marks, weighting),
                gap,
                contradictions,
                List.copyOf(excluded));
    }

    /** Σ(s − what evidence lets through) ÷ Σs over indicators, unweighted; records do not enter. */
    private static @Nullable Double unsupportedShare(ModelIndex index, Readings ungated, Readings supported) {
        double claimed = 0;
        double cut = 0;
        for (int i = 0; i < index.indicators.size(); i++) {
            if (ungated.ok(i)) {
                claimed += ungated.level()[i];
                cut += ungated.level()[i] - supported.level()[i];
            }
        }
        return claimed > 0 ? cut / claimed : null;
    }

    private static List<AgencyMark> agencyMarks(
            ModelIndex index, Readings ungated, @Nullable Double unsupported, SelfSupervisor gap) {
        SelfReportRules rules = index.model.selfReport();
        List<AgencyMark> marks = new ArrayList<>();
        double sum = 0;
        int n = 0;
        for (int i = 0; i < index.indicators.size(); i++) {
            if (ungated.ok(i)) {
                sum += ungated.level()[i];
                n++;
            }
        }
        if (n > 0
                && Compare.atLeast(sum / n, rules.agencyCeilingMean())
                && unsupported != null
                && Compare.atLeast(unsupported, rules.unsupportedWatch())) {
            marks.add(AgencyMark.CEILING);
        }
        Double mean = gap.mean();
        if (mean != null && gap.items() >= rules.gapItems() && Compare.atLeast(mean, rules.gapWatch())) {
            marks.add(
                    Compare.atLeast(mean, rules.gapSerious())
                            ? AgencyMark.SELF_SUPERVISOR_GAP_SERIOUS
                            : AgencyMark.SELF_SUPERVISOR_GAP_WATCH);
        }
        return marks;
    }

    /** Director less supervisor, after reversal, over indicators that both roles answered. */
    private static SelfSupervisor selfSupervisor(ModelIndex index, Aggregate[] aggregates) {
        List<Gap> gaps = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < index.indicators.size(); i++) {
            Double director = aggregates[i].roles().get(Role.D);
            Double supervisor = aggregates[i].roles().get(Role.S);
            if (director != null && supervisor != null) {
                double difference = index.indicators.get(i).reverse() ? supervisor - director : director - supervisor;
                sum += difference;
                gaps.add(new Gap(index.indicators.get(i).id(), difference));
            }
        }
        List<Gap> largest = gaps.stream()
                .sorted(Comparator.comparingDouble((Gap g) -> Math.abs(g.difference()))
                        .reversed())
                .limit(LARGEST)
                .toList();
        return new SelfSupervisor(gaps.size(), gaps.isEmpty() ? null : sum / gaps.size(), largest);
    }

    /** The total without raters of two marks or more; null when there is no such rater or nothing is left to score. */
    private static @Nullable Double robustScore(
            ModelIndex index, Scoring.Basis basis, List<RaterMarks> marks, Weighting weighting) {
        Set<String> doubtful = new HashSet<>();
        for (RaterMarks rater : marks) {
            if (rater.marks().size() >= MARKS_FOR_ROBUST) {
                doubtful.add(rater.id());
            }
        }
        if (doubtful.isEmpty()) {
            return null;
        }
        int[] copies = basis.ballots.voters.stream()
                .mapToInt(v -> doubtful.contains(v.id()) ? 0 : 1)
                .toArray();
        Readings effective =
                Readings.ungated(index, basis.ballots.aggregate(v -> copies[v])).capped(basis.gates);
        return basis.without(doubtful).rollup(effective, effective, weighting).overall;
    }
}
