package org.zhixing.assessment;

import java.time.Instant;

/**
 * A form that was taken in, remembered so that taking it again changes nothing.
 *
 * @param form its id; empty where it had none
 * @param sha256 of what it says, in lower-case hex
 * @param rater id of the person whom its answers were given to
 * @param takenAt when it was taken in first
 */
public record CollectedForm(String form, String sha256, String rater, Instant takenAt) {

    /** The same form saying the same. */
    public boolean isSame(CollectedForm other) {
        return form.equals(other.form) && sha256.equals(other.sha256);
    }
}
