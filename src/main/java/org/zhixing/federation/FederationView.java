package org.zhixing.federation;

import java.util.List;

/**
 * Several agencies' year together. Nobody is ranked and nobody is named (specification 9.15): what can be learnt is how far
 * apart agencies are, what many find hard, and what could be done together.
 *
 * @param agencies whose numbers are compared
 * @param apart agencies that answered a version of the model that cannot be compared with this one
 * @param subdimensions in model order
 * @param drifts in model order
 * @param weaknesses indicators at 2 or below in half the agencies or more, the most shared first
 * @param strengths indicators at 3 or above in half the agencies or more, the most shared first
 * @param actions recommendations that fire in two agencies or more, the most shared first
 */
public record FederationView(
        String model,
        String version,
        int year,
        int agencies,
        int apart,
        Part total,
        List<Part> dimensions,
        List<Part> subdimensions,
        List<DriftCount> drifts,
        List<CommonPoint> weaknesses,
        List<CommonPoint> strengths,
        List<SharedAction> actions) {

    public FederationView {
        dimensions = List.copyOf(dimensions);
        subdimensions = List.copyOf(subdimensions);
        drifts = List.copyOf(drifts);
        weaknesses = List.copyOf(weaknesses);
        strengths = List.copyOf(strengths);
        actions = List.copyOf(actions);
    }

    /** Whether so many take part that a table of it may be handed on. */
    public boolean mayLeave() {
        return agencies >= Bundle.LEAST;
    }
}
