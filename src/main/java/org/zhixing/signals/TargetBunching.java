package org.zhixing.signals;

import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.Target;

/**
 * FORM-8: output items completed at 100 % to 103 % ÷ output items with a target and an actual figure, of the contracts that
 * have ended (specification 4.4, ruling B40). It counts only beside hollow processes, and no record stands behind it.
 */
final class TargetBunching implements Measurement {

    private static final List<String> GATES = List.of("FORM-1", "FORM-3");
    private static final double LEAST = 1;
    private static final double MOST = 1.03;
    private static final double TOLERANCE = 1e-9;

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<Contract> ended = EndedContracts.of(facts);
        if (ended.isEmpty()) {
            return Outcome.stopped(EndedContracts.why(facts), Sample.of(0));
        }
        int items = 0;
        int atTheLine = 0;
        for (Contract contract : ended) {
            for (Target item : contract.items()) {
                Double actual = item.actual();
                if (actual != null && item.target() > 0) {
                    items++;
                    double done = actual / item.target();
                    atTheLine += done >= LEAST - TOLERANCE && done <= MOST + TOLERANCE ? 1 : 0;
                }
            }
        }
        return Outcome.share(Sample.of(items), atTheLine, items, List.of()).gatedBy(GATES);
    }
}
