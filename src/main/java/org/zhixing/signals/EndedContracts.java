package org.zhixing.signals;

import java.util.List;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.signals.Signal.Reason;

/** The contracts on which something can be said: those that have ended by the end of the period (ruling B39). */
final class EndedContracts {

    private EndedContracts() {}

    static List<Contract> of(Facts facts) {
        return facts.context().contracts().stream()
                .filter(c -> !c.period().to().isAfter(facts.period().to()))
                .toList();
    }

    /** Why there are none. */
    static Reason why(Facts facts) {
        return facts.context().contracts().isEmpty() ? Reason.NO_CONFIG : Reason.NOT_ENDED;
    }
}
