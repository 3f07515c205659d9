package org.zhixing.importing.partners;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhixing.records.partners.Benefit;

/** A column of a ledger: its name in files, and the Chinese words for it. */
record LedgerColumn(Kind kind, String key, List<String> words) {

    /** What the column holds. */
    enum Kind {
        PARTNER,
        INTERACTIONS,
        GIVES,
        ORDER,
        NET
    }

    static final LedgerColumn PARTNER = new LedgerColumn(Kind.PARTNER, "partner", List.of("伙伴", "合作伙伴", "伙伴名称"));
    static final LedgerColumn INTERACTIONS =
            new LedgerColumn(Kind.INTERACTIONS, "interactions", List.of("互动次数", "年互动次数"));
    static final LedgerColumn AGENCY_GIVES = new LedgerColumn(Kind.GIVES, "agencyGives", List.of("机构投入"));
    static final LedgerColumn PARTNER_GIVES = new LedgerColumn(Kind.GIVES, "partnerGives", List.of("伙伴投入"));
    static final LedgerColumn WRITTEN_DIVISION = new LedgerColumn(Kind.ORDER, "writtenDivision", List.of("书面分工"));
    static final LedgerColumn CONTACT = new LedgerColumn(Kind.ORDER, "contact", List.of("联系人", "有联系人"));
    static final LedgerColumn RULES = new LedgerColumn(Kind.ORDER, "rules", List.of("议事规则"));
    static final LedgerColumn RESPONSE_TIME = new LedgerColumn(Kind.ORDER, "responseTime", List.of("回应时限"));

    /** Without these no degree can be computed. */
    static final List<LedgerColumn> NEEDED = List.of(
            PARTNER, INTERACTIONS, AGENCY_GIVES, PARTNER_GIVES, WRITTEN_DIVISION, CONTACT, RULES, RESPONSE_TIME);

    static final Map<Benefit, LedgerColumn> AGENCY_NET = nets("agency", "机构");
    static final Map<Benefit, LedgerColumn> PARTNER_NET = nets("partner", "伙伴");

    private static final Map<String, LedgerColumn> BY_HEADER = byHeader();

    /** The column that a header names, in any case and width. */
    static Optional<LedgerColumn> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(plain(header)));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static Map<Benefit, LedgerColumn> nets(String key, String word) {
        Map<Benefit, LedgerColumn> nets = new LinkedHashMap<>();
        for (Benefit benefit : Benefit.values()) {
            String name = benefit.name().charAt(0) + benefit.name().substring(1).toLowerCase(Locale.ROOT);
            nets.put(benefit, new LedgerColumn(Kind.NET, key + name, List.of(word + LedgerWords.of(benefit))));
        }
        return nets;
    }

    private static Map<String, LedgerColumn> byHeader() {
        List<LedgerColumn> all = new ArrayList<>(NEEDED);
        all.addAll(AGENCY_NET.values());
        all.addAll(PARTNER_NET.values());
        Map<String, LedgerColumn> byHeader = new LinkedHashMap<>();
        for (LedgerColumn column : all) {
            byHeader.put(plain(column.key()), column);
            column.words().forEach(word -> byHeader.put(plain(word), column));
        }
        return Map.copyOf(byHeader);
    }
}
