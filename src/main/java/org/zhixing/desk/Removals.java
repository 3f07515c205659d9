package org.zhixing.desk;

import org.zhixing.assessment.Assessment;

/** Takes a rater out of an assessment. */
final class Removals {

    private Removals() {}

    static Assessment withoutRater(Assessment a, String rater) {
        return a.withRaters(
                        a.raters().stream().filter(r -> !r.id().equals(rater)).toList())
                .withRatings(a.ratings().stream()
                        .filter(r -> !r.rater().equals(rater))
                        .toList())
                .withAllValidity(a.validity().stream()
                        .filter(v -> !v.rater().equals(rater))
                        .toList())
                .withMatrix(a.matrix().stream()
                        .filter(c -> !c.rater().equals(rater))
                        .toList())
                .withPanel(a.panel().withoutRater(rater));
    }
}
