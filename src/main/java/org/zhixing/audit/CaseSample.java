package org.zhixing.audit;

import java.util.List;
import java.util.Optional;
import org.zhixing.work.PersonalText;

/**
 * A drawn sample, locked: nobody changes what was drawn (specification 7, ruling C5; formats.md, D6).
 *
 * @param seed as it was given
 * @param size n of the formula, before the floors
 * @param cases the whole population in the order of the list
 * @param strata {@code HIGH} first, then by code point of worker, then of state; only {@code ALL} in a quick screen
 * @param excluded cases of the list that are not in the population, with the reason
 */
public record CaseSample(
        Method method, String seed, int size, List<DrawnCase> cases, List<Stratum> strata, List<Excluded> excluded) {

    /** The stratum of open high-risk cases, which are all audited. */
    public static final String HIGH = "HIGH";

    /** The one stratum of a quick screen, which is drawn from the whole population at once. */
    public static final String ALL = "ALL";

    public CaseSample {
        cases = List.copyOf(cases);
        strata = List.copyOf(strata);
        excluded = List.copyOf(excluded);
    }

    public int population() {
        return cases.size();
    }

    /** What is to be audited, in the order of the list. */
    public List<DrawnCase> drawn() {
        return cases.stream().filter(DrawnCase::drawn).toList();
    }

    public Optional<Stratum> stratum(String id) {
        return strata.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The id of the stratum that a case of this sample was drawn from. */
    public String stratumOf(AuditCase auditCase) {
        return method == Method.LQAS ? ALL : auditCase.stratum();
    }

    public enum Method {
        /** By strata, as many as the interval of 15 points needs. */
        STRATIFIED,
        /** The quick screen: 19 cases, of which 13 must pass. */
        LQAS
    }

    public record DrawnCase(AuditCase auditCase, boolean drawn) {}

    /**
     * @param size cases of the population in it
     * @param allocated n by proportion and the floor of the stratum
     * @param drawn with what its worker's floor adds
     */
    public record Stratum(String id, int size, int allocated, int drawn) {}

    /** @param reason never blank */
    public record Excluded(AuditCase auditCase, PersonalText reason) {}
}
