package org.zhixing.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the sample (specification 7, ruling C5; formats.md, D6). Anybody can repeat it from the list and the seed. */
public final class Sampling {

    private static final double Z = 1.645;
    private static final double HALF_WIDTH = 0.15;
    private static final double LARGEST_VARIANCE = 0.25;
    private static final double NOISE = 1e-9;
    private static final int LEAST_OF_WORKER = 3;

    private static final Comparator<AuditCase> BY_STRATUM = Comparator.comparing(
                    (AuditCase c) -> !c.stratum().equals(CaseSample.HIGH))
            .thenComparing(AuditCase::worker, CodePointOrder.BY_CODE_POINT)
            .thenComparing(AuditCase::stratum, CodePointOrder.BY_CODE_POINT);

    private Sampling() {}

    /** How many cases of a population are audited: 90 % sure to within 15 points; 0 of 0, 1 of 1 (ruling C1). */
    public static int size(int population) {
        if (population <= 0) {
            return 0;
        }
        double endless = Z * Z * LARGEST_VARIANCE / (HALF_WIDTH * HALF_WIDTH);
        return (int) Math.ceil(endless / (1 + (endless - 1) / population) - NOISE);
    }

    /**
     * @param cases the population in the order of the list, which decides nothing; ids differ
     * @param seed any text, taken as it is
     * @param excluded listed cases that are not in the population
     */
    public static CaseSample draw(
            CaseSample.Method method, List<AuditCase> cases, String seed, List<CaseSample.Excluded> excluded) {
        List<AuditCase> byHash = new DrawOrder(seed).sorted(cases, AuditCase::caseId);
        return switch (method) {
            case STRATIFIED -> stratified(cases, byHash, seed, excluded);
            case LQAS -> quick(cases, byHash, seed, excluded);
        };
    }

    private static CaseSample quick(
            List<AuditCase> cases, List<AuditCase> byHash, String seed, List<CaseSample.Excluded> excluded) {
        int n = Math.min(QuickScreen.FILES, cases.size());
        List<CaseSample.Stratum> strata =
                cases.isEmpty() ? List.of() : List.of(new CaseSample.Stratum(CaseSample.ALL, cases.size(), n, n));
        return sample(CaseSample.Method.LQAS, seed, n, cases, ids(byHash.subList(0, n)), strata, excluded);
    }

    private static CaseSample stratified(
            List<AuditCase> cases, List<AuditCase> byHash, String seed, List<CaseSample.Excluded> excluded) {
        Map<String, List<AuditCase>> strata = new LinkedHashMap<>();
        cases.stream().sorted(BY_STRATUM).forEach(c -> strata.put(c.stratum(), new ArrayList<>()));
        byHash.forEach(c -> strata.getOrDefault(c.stratum(), new ArrayList<>()).add(c));
        List<AuditCase> high = strata.getOrDefault(CaseSample.HIGH, List.of());
        int n = size(cases.size());

        Map<String, Integer> allocated = new HashMap<>(Map.of(CaseSample.HIGH, high.size()));
        List<String> others = strata.keySet().stream()
                .filter(id -> !id.equals(CaseSample.HIGH))
                .toList();
        List<Integer> shares = Allocation.of(
                others.stream()
                        .map(id -> strata.getOrDefault(id, List.of()).size())
                        .toList(),
                Math.max(0, n - high.size()));
        for (int i = 0; i < others.size(); i++) {
            allocated.put(others.get(i), shares.get(i));
        }

        Set<String> drawn = new HashSet<>();
        strata.forEach((id, of) -> drawn.addAll(ids(of.subList(0, allocated.getOrDefault(id, 0)))));
        drawn.addAll(forWorkers(byHash, drawn));
        List<CaseSample.Stratum> told = strata.entrySet().stream()
                .map(e -> new CaseSample.Stratum(
                        e.getKey(), e.getValue().size(), allocated.getOrDefault(e.getKey(), 0), (int)
                                e.getValue().stream()
                                        .filter(c -> drawn.contains(c.caseId()))
                                        .count()))
                .toList();
        return sample(CaseSample.Method.STRATIFIED, seed, n, cases, drawn, told, excluded);
    }

    /** What workers with fewer than three drawn cases get beside them, over all their strata. */
    private static Set<String> forWorkers(List<AuditCase> byHash, Set<String> drawn) {
        Map<String, Integer> has = new HashMap<>();
        byHash.stream().filter(c -> drawn.contains(c.caseId())).forEach(c -> has.merge(c.worker(), 1, Integer::sum));
        Set<String> more = new HashSet<>();
        for (AuditCase next : byHash) {
            if (!drawn.contains(next.caseId()) && has.getOrDefault(next.worker(), 0) < LEAST_OF_WORKER) {
                has.merge(next.worker(), 1, Integer::sum);
                more.add(next.caseId());
            }
        }
        return more;
    }

    private static Set<String> ids(List<AuditCase> cases) {
        return cases.stream().map(AuditCase::caseId).collect(Collectors.toSet());
    }

    private static CaseSample sample(
            CaseSample.Method method,
            String seed,
            int size,
            List<AuditCase> cases,
            Set<String> drawn,
            List<CaseSample.Stratum> strata,
            List<CaseSample.Excluded> excluded) {
        return new CaseSample(
                method,
                seed,
                size,
                cases.stream()
                        .map(c -> new CaseSample.DrawnCase(c, drawn.contains(c.caseId())))
                        .toList(),
                strata,
                excluded);
    }
}
