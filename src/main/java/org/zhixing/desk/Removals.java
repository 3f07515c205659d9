package org.zhixing.desk;

import org.zhixing.assessment.Assessment;

/** Takes a rater out of an assessment. */
final class Removals {

    private Removals() {}

    static Assessment withoutRater(Assessment a, String rater) {
        return new Assessment(
                a.model(),
                a.modelVersion(),
                a.agency(),
                a.period(),
                a.raters().stream().filter(r -> !r.id().equals(rater)).toList(),
                a.ratings().stream().filter(r -> !r.rater().equals(rater)).toList(),
                a.evidence(),
                a.validity().stream().filter(v -> !v.rater().equals(rater)).toList(),
                a.statedValues(),
                a.matrix().stream().filter(c -> !c.rater().equals(rater)).toList(),
                a.releases());
    }
}
