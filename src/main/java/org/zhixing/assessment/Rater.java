package org.zhixing.assessment;

import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/**
 * A person who answers, in one role.
 *
 * @param name may be empty; leaves the program on the form that is made for this person, and in no other file
 * @param independent false for a client asked by their own worker: such answers have no effect (specification 5)
 * @param medianSeconds median seconds an item took, or null when not measured
 */
public record Rater(
        String id,
        Role role,
        PersonalText name,
        boolean independent,
        @Nullable Double medianSeconds) {}
