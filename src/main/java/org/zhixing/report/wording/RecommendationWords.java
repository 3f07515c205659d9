package org.zhixing.report.wording;

import org.zhixing.model.Drift;
import org.zhixing.model.PathName;
import org.zhixing.model.Recommendation;
import org.zhixing.review.FiredRecommendation;

/** A recommendation in words. */
public final class RecommendationWords {

    private final Subject subject;

    public RecommendationWords(Subject subject) {
        this.subject = subject;
    }

    /** What it fires for. */
    public String because(FiredRecommendation fired) {
        return subject.listed(fired.because().stream().map(this::named).toList());
    }

    private String named(String id) {
        for (Drift drift : Drift.values()) {
            if (drift.name().equals(id)) {
                return subject.in(subject.model().drift(drift).name());
            }
        }
        if (id.equals(FiredRecommendation.SYNERGY)) {
            return subject.say("terms.synergy");
        }
        return subject.review()
                .auditItem(id)
                .map(item -> id + " " + subject.in(item.name()))
                .orElse(id);
    }

    /** The path of the model that it belongs to. */
    public String path(Recommendation recommendation) {
        String id = recommendation.path();
        return subject.model().paths().stream()
                .filter(p -> p.id().equals(id))
                .map(PathName::name)
                .findFirst()
                .map(subject::in)
                .orElse(id);
    }
}
