package org.zhixing.ui.records.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;

/** What happens to the ledger, without a window. */
class LedgerModelTest {

    private final List<List<Partner>> kept = new ArrayList<>();
    private final LedgerModel model = new LedgerModel(List.of(partner("甲", 12)), 365, kept::add);

    @Test
    void everyChangeIsKeptAndComputedAtOnce() {
        assertEquals(1, model.collaboration().get().median(), 1e-12);

        model.put(1, partner("乙", 0));

        assertEquals(List.of(List.of(partner("甲", 12), partner("乙", 0))), kept);
        assertEquals(0.5, model.collaboration().get().median(), 1e-12);
    }

    @Test
    void whatIsTheSameIsNotKeptAgain() {
        model.put(0, partner("甲", 12));

        assertEquals(List.of(), kept);
    }

    @Test
    void aRemovedPartnerComesBackIntoItsPlace() {
        model.put(1, partner("乙", 0));

        model.remove(0);
        assertEquals(List.of(partner("乙", 0)), model.partners());
        assertEquals(partner("甲", 12), model.undone().get().removed());
        model.undo();

        assertEquals(List.of(partner("甲", 12), partner("乙", 0)), model.partners());
        assertEquals(model.partners(), kept.get(kept.size() - 1));
        assertNull(model.undone().get());
    }

    @Test
    void anImportedLedgerTakesThePlaceOfAllAndThatCanBeUndone() {
        model.replace(List.of(partner("丙", 3)));
        assertEquals(List.of(partner("丙", 3)), model.partners());

        model.undo();

        assertEquals(List.of(partner("甲", 12)), model.partners());
    }

    @Test
    void aLaterChangeLeavesNothingToUndo() {
        model.remove(0);
        model.put(0, partner("乙", 1));

        assertNull(model.undone().get());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', 3, collaboration.trouble.name",
                "' ', 3, collaboration.trouble.name",
                "乙, 3, collaboration.trouble.twice",
                "甲, '', collaboration.trouble.interactions",
                "甲, -1, collaboration.trouble.interactions",
                "甲, 常常, collaboration.trouble.interactions",
                "甲, 3, -",
                "甲, ３, -",
                "甲, 2.5, -",
            })
    void whatWasTypedIsReadOrToldWhatIsWrong(String id, String interactions, String trouble) {
        PartnerDraft draft =
                new PartnerDraft(id, interactions, Set.of(), Set.of(), Partner.Order.NONE, Map.of(), Map.of());

        PartnerDraft.Read read = draft.read(Set.of("乙"));

        assertEquals(trouble, read.trouble());
        assertEquals(trouble == null, read.partner() != null);
    }

    static Partner partner(String id, double interactions) {
        return new Partner(
                id,
                interactions,
                Set.of(ResourceElement.values()),
                Set.of(),
                new Partner.Order(true, true, true, true),
                Map.of(),
                Map.of());
    }
}
