package org.zhixing.documents;

import org.zhixing.model.Role;

/** Lists of roles that answer: known to the model, each once, at least one, and never the trainer. */
final class RaterRoles {
    private RaterRoles() {}

    static void check(Place model, Place roles, Findings findings) {
        if (roles.node().isArray() && roles.items().isEmpty()) {
            findings.add(roles, "problems.model.empty");
        }
        for (Place role : roles.items()) {
            if (Role.T.name().equals(role.text())) {
                findings.add(role, "problems.model.trainerRates");
            }
        }
        known(model).requireAll(roles.items(), findings);
    }

    /** The roles that the model names. */
    static Ids known(Place model) {
        return Ids.of(model.items("roles"), new Findings(""));
    }
}
