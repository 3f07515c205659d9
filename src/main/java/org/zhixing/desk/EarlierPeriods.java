package org.zhixing.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhixing.store.CardRow;

/** The periods of the same agency and model that ended before another one did. */
final class EarlierPeriods {

    private EarlierPeriods() {}

    /**
     * Oldest first.
     *
     * @param cards of all assessments, newest first
     */
    static List<CardRow> of(List<CardRow> cards, String assessmentId) {
        List<CardRow> earlier = new ArrayList<>();
        cards.stream().filter(c -> c.id().equals(assessmentId)).findFirst().ifPresent(present -> cards.stream()
                .filter(card -> card.agencyId().equals(present.agencyId())
                        && card.modelId().equals(present.modelId())
                        && card.period().to().isBefore(present.period().to()))
                .forEach(earlier::add));
        Collections.reverse(earlier);
        return earlier;
    }
}
