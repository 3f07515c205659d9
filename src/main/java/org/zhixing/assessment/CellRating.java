package org.zhixing.assessment;

import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/**
 * One rater's answer to one cell of the matrix.
 *
 * @param conflict whether the method works against the value; without an example it has no effect
 */
public record CellRating(
        String value, String method, String rater, Role role, Answer answer, boolean conflict, PersonalText example) {

    public boolean samePlace(String otherValue, String otherMethod, String otherRater) {
        return value.equals(otherValue) && method.equals(otherMethod) && rater.equals(otherRater);
    }

    /** A conflict that counts: said, and with an example. */
    public boolean conflictShown() {
        return conflict && !example.isBlank();
    }
}
