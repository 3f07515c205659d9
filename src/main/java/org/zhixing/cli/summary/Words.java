package org.zhixing.cli.summary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.model.Drift;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.Review;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** The review with the words for it in the reader's language. */
record Words(Review review, Messages messages) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String of(@Nullable Text text) {
        return text == null ? "" : text.in(messages.language());
    }

    AssessmentModel model() {
        return review.pinned().model();
    }

    /** The name of a band, or what there is instead of a score. */
    String band(@Nullable String id, String status) {
        return model().bands().stream()
                .filter(band -> band.id().equals(id))
                .map(Band::name)
                .map(this::of)
                .findFirst()
                .orElse(text("terms.status." + status));
    }

    String bounds(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null
                ? Figures.score(null)
                : text("cli.summary.bounds", Figures.score(low), Figures.score(high));
    }

    /** Several remarks on one line; empty ones are left out. */
    String remarks(String... remarks) {
        List<String> said = Arrays.stream(remarks).filter(r -> !r.isEmpty()).toList();
        return String.join(" · ", said);
    }

    String role(Role role) {
        Text name = model().roleName(role);
        return name == null ? role.name() : of(name);
    }

    /** What let a recommendation fire, by name where it has one. */
    String reason(String id) {
        for (Drift drift : Drift.values()) {
            if (drift.name().equals(id)) {
                return of(model().drift(drift).name());
            }
        }
        if (id.equals(FiredRecommendation.SYNERGY)) {
            return text("terms.synergy");
        }
        for (Mismatch.Type type : Mismatch.Type.values()) {
            if (type.name().equals(id)) {
                return text("terms.mismatch." + id);
            }
        }
        return model().indicator(id)
                .map(i -> id + " " + of(i.name()))
                .or(() -> review.auditItem(id).map(i -> id + " " + of(i.name())))
                .orElse(id);
    }
}
