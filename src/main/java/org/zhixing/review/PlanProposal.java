package org.zhixing.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.records.Period;

/**
 * An action that may be put into the plan as it is.
 *
 * @param because what let its recommendation fire in this period; empty where nothing did: it only goes on
 * @param owners roles that the catalogue has act, {@code T} included; empty for an action of the agency's own
 * @param goesOnFrom the earlier period in whose plan it stands unfinished; null where it is new
 */
public record PlanProposal(
        Action action,
        Source source,
        List<String> because,
        List<Role> owners,
        @Nullable Period goesOnFrom) {

    public PlanProposal {
        because = List.copyOf(because);
        owners = List.copyOf(owners);
    }

    /** Why it is proposed. */
    public enum Source {
        /** Among the first {@link Review#SHOWN} that fired. */
        PRESSING,
        /** It fired too. */
        FIRED,
        /** Nothing fired, but the plan of the period before has it unfinished. */
        GOES_ON
    }
}
