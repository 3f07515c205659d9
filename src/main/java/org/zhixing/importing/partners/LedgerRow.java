package org.zhixing.importing.partners;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.LedgerProblem;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;

/** Reads one row of a ledger and notes what is wrong in it. */
final class LedgerRow {

    private static final Pattern SEPARATORS = Pattern.compile("[、,;\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final int LONGEST_SHOWN = 40;

    private final Row row;
    private final LedgerHeader header;
    private final List<LedgerProblem> problems;
    private boolean refused;

    LedgerRow(Row row, LedgerHeader header, List<LedgerProblem> problems) {
        this.row = row;
        this.header = header;
        this.problems = problems;
    }

    /** The partner of the row, or null when something in it is wrong. */
    @Nullable
    Partner read(Set<String> known) {
        String id = text(LedgerColumn.PARTNER);
        if (id.isEmpty()) {
            refuse(LedgerColumn.PARTNER, "problems.ledger.noPartner");
        } else if (!known.add(LedgerColumn.plain(id))) {
            refuse(LedgerColumn.PARTNER, "problems.ledger.twice", shown(id));
        }
        double interactions = interactions();
        Set<ResourceElement> agency = gives(LedgerColumn.AGENCY_GIVES);
        Set<ResourceElement> partner = gives(LedgerColumn.PARTNER_GIVES);
        Partner.Order order = new Partner.Order(
                answer(LedgerColumn.WRITTEN_DIVISION),
                answer(LedgerColumn.CONTACT),
                answer(LedgerColumn.RULES),
                answer(LedgerColumn.RESPONSE_TIME));
        Map<Benefit, Integer> agencyNet = net(LedgerColumn.AGENCY_NET);
        Map<Benefit, Integer> partnerNet = net(LedgerColumn.PARTNER_NET);
        return refused ? null : new Partner(id, interactions, agency, partner, order, agencyNet, partnerNet);
    }

    /** A blank counts as none, and is told: a partner one does not meet belongs into the median (ruling C4). */
    private double interactions() {
        String text = text(LedgerColumn.INTERACTIONS);
        if (text.isEmpty()) {
            note(LedgerColumn.INTERACTIONS, false, "problems.ledger.noInteractions");
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(LedgerColumn.INTERACTIONS, "problems.ledger.interactions", shown(text));
            return 0;
        }
        return new BigDecimal(text).doubleValue();
    }

    private Set<ResourceElement> gives(LedgerColumn column) {
        Set<ResourceElement> gives = EnumSet.noneOf(ResourceElement.class);
        for (String word : SEPARATORS.split(text(column))) {
            if (!word.isEmpty()) {
                LedgerWords.resource(word)
                        .ifPresentOrElse(gives::add, () -> refuse(column, "problems.ledger.resource", shown(word)));
            }
        }
        return gives;
    }

    /** What is not said to be in place is not; what stands there may be a name, and is not shown. */
    private boolean answer(LedgerColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return false;
        }
        return LedgerWords.answer(text).orElseGet(() -> {
            refuse(column, "problems.ledger.answer");
            return false;
        });
    }

    private Map<Benefit, Integer> net(Map<Benefit, LedgerColumn> columns) {
        Map<Benefit, Integer> net = new EnumMap<>(Benefit.class);
        columns.forEach((benefit, column) -> {
            String text = text(column).replace('\u2212', '-');
            switch (text) {
                case "" -> {}
                case "-1" -> net.put(benefit, -1);
                case "0" -> net.put(benefit, 0);
                case "1", "+1" -> net.put(benefit, 1);
                default -> refuse(column, "problems.ledger.net", shown(text));
            }
        });
        return net;
    }

    private String text(LedgerColumn column) {
        Cell cell = header.cell(row, column);
        if (cell instanceof Cell.Text text) {
            return Normalizer.normalize(text.value(), Normalizer.Form.NFKC).strip();
        } else if (cell instanceof Cell.Number number) {
            return plain(number.value());
        } else if (cell instanceof Cell.Bool bool) {
            return String.valueOf(bool.value());
        } else if (cell instanceof Cell.Empty) {
            return "";
        }
        refuse(column, "problems.ledger.unreadable");
        return "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private void refuse(LedgerColumn column, String key, String... arguments) {
        refused = true;
        note(column, true, key, arguments);
    }

    private void note(LedgerColumn column, boolean refuses, String key, String... arguments) {
        problems.add(new LedgerProblem(row.number(), header.name(column), key, List.of(arguments), refuses));
    }
}
