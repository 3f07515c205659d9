package org.zhixing.assessment;

import java.util.List;

/**
 * What is agreed about the raters of an assessment, and what tells how they use the scale.
 *
 * @param exclusions at most one a rater; those that lack a signature have no effect
 * @param anchorAnswers at most one a rater, vignette and dimension
 */
public record Panel(
        Anonymity anonymity, Aggregation aggregation, List<Exclusion> exclusions, List<AnchorAnswer> anchorAnswers) {

    /** What holds where nothing was agreed. */
    public static final Panel USUAL = new Panel(Anonymity.USUAL, Aggregation.MEDIAN, List.of(), List.of());

    public Panel {
        exclusions = List.copyOf(exclusions);
        anchorAnswers = List.copyOf(anchorAnswers);
    }

    public Panel withAnonymity(Anonymity other) {
        return new Panel(other, aggregation, exclusions, anchorAnswers);
    }

    public Panel withAggregation(Aggregation other) {
        return new Panel(anonymity, other, exclusions, anchorAnswers);
    }

    public Panel withExclusions(List<Exclusion> others) {
        return new Panel(anonymity, aggregation, others, anchorAnswers);
    }

    public Panel withAnchorAnswers(List<AnchorAnswer> others) {
        return new Panel(anonymity, aggregation, exclusions, others);
    }

    /** Without anything of this rater: neither their own part nor what they signed. */
    public Panel withoutRater(String rater) {
        Panel left = withoutSignatures(rater);
        return left.withExclusions(left.exclusions.stream()
                        .filter(e -> !e.rater().equals(rater))
                        .toList())
                .withAnchorAnswers(anchorAnswers.stream()
                        .filter(a -> !a.rater().equals(rater))
                        .toList());
    }

    /** Without what this person signed; an exclusion that nobody else signed goes with it. */
    public Panel withoutSignatures(String signer) {
        return withExclusions(exclusions.stream()
                .map(e -> e.without(signer))
                .filter(e -> e.director() != null || e.supervisor() != null)
                .toList());
    }
}
