package org.zhixing.assessment;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * The answers of one rater are to be left out of the score. It takes effect only once director and supervisor have both
 * signed (specification 5); neither may be the rater.
 *
 * @param rater whose answers
 * @param director rater id of role D who signed, or null
 * @param supervisor rater id of role S who signed, or null
 * @param reason never empty
 */
public record Exclusion(
        String rater, @Nullable String director, @Nullable String supervisor, PersonalText reason) {

    public boolean signed() {
        return director != null && supervisor != null;
    }

    public Exclusion signedByDirector(String id) {
        return new Exclusion(rater, id, supervisor, reason);
    }

    public Exclusion signedBySupervisor(String id) {
        return new Exclusion(rater, director, id, reason);
    }

    /** Without the signatures of this person. */
    Exclusion without(String signer) {
        return new Exclusion(
                rater,
                signer.equals(director) ? null : director,
                signer.equals(supervisor) ? null : supervisor,
                reason);
    }
}
