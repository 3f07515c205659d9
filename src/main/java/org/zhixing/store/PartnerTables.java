package org.zhixing.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;

/** The ledger of partners. */
final class PartnerTables {

    private static final String AGENCY = "AGENCY";
    private static final String PARTNER = "PARTNER";

    private final Handle handle;
    private final Cells cells;
    private final int set;

    PartnerTables(Handle handle, int set) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.set = set;
    }

    /** In the order of the ledger. */
    List<Partner> read() {
        Map<String, Map<Benefit, Integer>> nets = new HashMap<>();
        handle.createQuery("SELECT * FROM partner_net WHERE set_number = :set")
                .bind("set", set)
                .map((row, context) -> nets.computeIfAbsent(
                                row.getString("party") + row.getInt("partner"), p -> new EnumMap<>(Benefit.class))
                        .put(Benefit.valueOf(row.getString("benefit")), row.getInt("net")))
                .list();
        return handle.createQuery("SELECT * FROM partner WHERE set_number = :set ORDER BY position")
                .bind("set", set)
                .map((row, context) -> new Partner(
                        cells.text(row, "name"),
                        row.getDouble("interactions"),
                        elements(row.getString("agency_gives")),
                        elements(row.getString("partner_gives")),
                        new Partner.Order(
                                row.getBoolean("written_division"),
                                row.getBoolean("contact"),
                                row.getBoolean("rules"),
                                row.getBoolean("response_time")),
                        nets.getOrDefault(AGENCY + row.getInt("position"), Map.of()),
                        nets.getOrDefault(PARTNER + row.getInt("position"), Map.of())))
                .list();
    }

    void write(List<Partner> partners) {
        handle.createUpdate("DELETE FROM partner WHERE set_number = :set")
                .bind("set", set)
                .execute();
        int position = 0;
        for (Partner partner : partners) {
            write(partner, ++position);
        }
    }

    private void write(Partner partner, int position) {
        handle.createUpdate("INSERT INTO partner (set_number, position, name, interactions, agency_gives,"
                        + " partner_gives, written_division, contact, rules, response_time) VALUES (:set, :position,"
                        + " :name, :interactions, :agency, :partner, :division, :contact, :rules, :response)")
                .bind("set", set)
                .bind("position", position)
                .bind("name", cells.free(partner.id()))
                .bind("interactions", partner.interactions())
                .bind("agency", codes(partner.agencyGives()))
                .bind("partner", codes(partner.partnerGives()))
                .bind("division", partner.order().writtenDivision())
                .bind("contact", partner.order().contact())
                .bind("rules", partner.order().rules())
                .bind("response", partner.order().responseTime())
                .execute();
        partner.agencyNet().forEach((benefit, net) -> write(position, AGENCY, benefit, net));
        partner.partnerNet().forEach((benefit, net) -> write(position, PARTNER, benefit, net));
    }

    private void write(int partner, String party, Benefit benefit, int net) {
        handle.createUpdate("INSERT INTO partner_net (set_number, partner, party, benefit, net)"
                        + " VALUES (:set, :partner, :party, :benefit, :net)")
                .bind("set", set)
                .bind("partner", partner)
                .bind("party", party)
                .bind("benefit", benefit.name())
                .bind("net", net)
                .execute();
    }

    private static String codes(Set<ResourceElement> elements) {
        return elements.stream().sorted().map(ResourceElement::name).collect(Collectors.joining(" "));
    }

    private static Set<ResourceElement> elements(String codes) {
        Set<ResourceElement> elements = EnumSet.noneOf(ResourceElement.class);
        Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(ResourceElement::valueOf)
                .forEach(elements::add);
        return elements;
    }
}
