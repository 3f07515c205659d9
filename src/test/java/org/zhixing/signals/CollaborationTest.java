package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;

/** The collaboration index, worked by hand (specification 4.6, ruling C4). */
class CollaborationTest {

    private static final double EXACT = 1e-12;

    @Test
    void theFormulaIsThatOfVectorThirtyFour() {
        assertEquals(0.4309, Collaboration.degree(0.8, 0.5, 0.2), 0.00005);
    }

    /** 2 of 7 kinds, 2 of 4, 6 of 12: the cube root of 1/14. */
    @Test
    void aPartnerIsCombinationOrderAndFrequency() {
        Partner partner = new Partner(
                "居委会",
                6,
                Set.of(ResourceElement.FUNDS),
                Set.of(ResourceElement.FUNDS, ResourceElement.TALENT),
                new Partner.Order(true, false, true, false),
                Map.of(),
                Map.of());

        PartnerDegree degree = PartnerDegree.of(partner, 365);

        assertEquals(2 / 7.0, degree.combination(), EXACT);
        assertEquals(0.5, degree.order(), EXACT);
        assertEquals(0.5, degree.frequency(), EXACT);
        assertEquals(Math.cbrt(1 / 14.0), degree.degree(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        // a year as it is; half a year counts double, and more; two years count half
        "6, 365, 0.5",
        "12, 365, 1",
        "13, 365, 1",
        "3, 181, 0.5041436464088398",
        "6, 181, 1",
        "12, 730, 0.5",
        "0, 365, 0",
        "1, 1, 1",
    })
    void interactionsAreTakenToAYear(double interactions, int days, double frequency) {
        assertEquals(
                frequency, PartnerDegree.of(partner(7, 4, interactions), days).frequency(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0, WEAK", "0.3999, WEAK", "0.4, MEDIUM", "0.7, MEDIUM", "0.7001, STRONG", "1, STRONG"})
    void bothMarksBelongToTheMiddle(double degree, Collaboration.Band band) {
        assertEquals(band, Collaboration.band(degree));
    }

    @Test
    void withoutOneOfTheThreeThereIsNone() {
        for (Partner partner : List.of(partner(0, 4, 12), partner(7, 0, 12), partner(7, 4, 0))) {
            assertEquals(0, PartnerDegree.of(partner, 365).degree());
        }
        assertEquals(1, PartnerDegree.of(partner(7, 4, 12), 365).degree(), EXACT);
    }

    @Test
    void theAgencyIsItsMiddlePartner() {
        Partner none = partner(0, 0, 0);
        Partner full = partner(7, 4, 12);
        Partner half = partner(7, 4, 1.5);

        assertEquals(0.5, Collaboration.of(List.of(full, none, half), 365).median(), EXACT);
        assertEquals(0.5, Collaboration.of(List.of(full, none), 365).median(), EXACT);
        assertEquals(
                0.25, Collaboration.of(List.of(none, full, half, none), 365).median(), EXACT);
        assertEquals(
                Collaboration.Band.WEAK,
                Collaboration.of(List.of(none, full, half, none), 365).band());
    }

    @Test
    void aBlankLedgerHasNoDegree() {
        Collaboration blank = Collaboration.of(List.of(), 365);

        assertNull(blank.median());
        assertNull(blank.band());
        assertEquals(List.of(), blank.partners());
    }

    @Test
    void partnersKeepTheirOrder() {
        List<Partner> ledger = List.of(named("乙"), named("甲"), named("丙"));

        assertEquals(
                ledger,
                Collaboration.of(ledger, 365).partners().stream()
                        .map(PartnerDegree::partner)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 1, SHARED",
                "1 1 -1, 0 1, SHARED",
                "1, 0, ONE_SIDED",
                "0, 1, ONE_SIDED",
                "1, 1 -1, ONE_SIDED",
                "-1, 1, NEGATIVE",
                "1, 0 -1, NEGATIVE",
                "-1, '', NEGATIVE",
                "'', -1, NEGATIVE",
                "-1, -1, NEGATIVE",
                "0, 0, -",
                "1, '', -",
                "'', 1, -",
                "'', '', -",
                "1 -1, 0, -",
            })
    void theSurplusIsThatOfTheSumsOfBothParties(String agency, String partner, @Nullable Surplus surplus) {
        Partner both = new Partner("a", 0, Set.of(), Set.of(), Partner.Order.NONE, net(agency), net(partner));

        assertEquals(surplus, PartnerDegree.of(both, 365).surplus());
    }

    private static Map<Benefit, Integer> net(String said) {
        Map<Benefit, Integer> net = new EnumMap<>(Benefit.class);
        List<Integer> numbers = Stream.of(said.split(" "))
                .filter(s -> !s.isEmpty())
                .map(Integer::valueOf)
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
            net.put(Benefit.values()[i], numbers.get(i));
        }
        return net;
    }

    private static Partner named(String id) {
        return new Partner(id, 0, Set.of(), Set.of(), Partner.Order.NONE, Map.of(), Map.of());
    }

    private static Partner partner(int kinds, int orders, double interactions) {
        Set<ResourceElement> gives =
                Set.of(List.of(ResourceElement.values()).subList(0, kinds).toArray(ResourceElement[]::new));
        return new Partner(
                "a",
                interactions,
                gives,
                Set.of(),
                new Partner.Order(orders > 0, orders > 1, orders > 2, orders > 3),
                Map.of(),
                Map.of());
    }
}
