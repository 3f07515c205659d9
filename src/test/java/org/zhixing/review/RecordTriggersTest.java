package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.records.RecordContext;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceData;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.Leveled;
import org.zhixing.signals.Leveled.Level;

/** Recommendations that records and the partner ledger fire, in the shipped model. */
class RecordTriggersTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();

    private static List<String> because(
            String id, @Nullable RecordReview records, @Nullable Collaboration collaboration) {
        return Reviews.of(
                        PINNED, Answers.to(PINNED.model()).done(), new Sources(records, collaboration, null, List.of()))
                .recommendations()
                .stream()
                .filter(r -> r.recommendation().id().equals(id))
                .flatMap(r -> r.because().stream())
                .toList();
    }

    private static RecordReview records(String indicator, int level) {
        return new RecordReview(
                new ServiceData(Row.set(List.of()), List.of(), List.of(), RecordContext.NONE),
                Leveled.of(PINNED.model(), Answers.year(), 100, Map.of(indicator, Level.firm(level))));
    }

    @ParameterizedTest(name = "{1} at level {2} fires {0}: {3}")
    @CsvSource({"R05, DOC-2, 2, DOC-2", "R05, DOC-2, 1, ''", "R06, ACT-3, 3, ACT-3", "R27, FORM-4, 2, FORM-4"})
    void aRecordIndicatorFiresFromItsLevelOn(String id, String indicator, int level, String reason) {
        assertEquals(reason.isEmpty() ? List.of() : List.of(reason), because(id, records(indicator, level), null));
    }

    @Test
    void weakCollaborationFiresAndNoLedgerSaysNothing() {
        assertEquals(List.of("SYN"), because("R28", null, Collaboration.of(List.of(partner(1)), 365)));
        assertEquals(List.of(), because("R28", null, Collaboration.of(List.of(partner(12)), 365)));
        assertEquals(List.of(), because("R28", null, null));
    }

    @Test
    void anEmptyLedgerHasNoCollaborationAtAll() {
        assertEquals(List.of("SYN"), because("R23", null, Collaboration.of(List.of(), 365)));
        assertEquals(List.of(), because("R23", null, Collaboration.of(List.of(partner(1)), 365)));
        assertEquals(List.of(), because("R23", null, null));
    }

    /** Three of seven resources, half of the order: weak when one meets once a year, medium when once a month. */
    private static Partner partner(double interactions) {
        return new Partner(
                "社区居委会",
                interactions,
                Set.of(ResourceElement.values()[0], ResourceElement.values()[1]),
                Set.of(ResourceElement.values()[2]),
                new Partner.Order(true, true, false, false),
                Map.of(),
                Map.of());
    }
}
