package org.zhixing.cli.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.PartnerDegree;
import org.zhixing.signals.Surplus;
import org.zhixing.work.Messages;

/** The collaboration index for people: a line a partner, and the agency's median. */
public final class CollaborationTable {

    private static final Integer[] NUMBERS = {1, 2, 3, 4};

    private final Collaboration collaboration;
    private final Messages messages;

    public CollaborationTable(Collaboration collaboration, Messages messages) {
        this.collaboration = collaboration;
        this.messages = messages;
    }

    public List<String> lines() {
        Double median = collaboration.median();
        Collaboration.Band band = collaboration.band();
        if (median == null || band == null) {
            return List.of(messages.text("collaboration.none"));
        }
        Table table = new Table(NUMBERS)
                .row(
                        messages.text("collaboration.partner"),
                        messages.text("collaboration.combination"),
                        messages.text("collaboration.order"),
                        messages.text("collaboration.frequency"),
                        messages.text("collaboration.degree"),
                        messages.text("collaboration.band"),
                        messages.text("collaboration.surplus"));
        for (PartnerDegree degree : collaboration.partners()) {
            table.row(
                    degree.partner().id(),
                    number(degree.combination()),
                    number(degree.order()),
                    number(degree.frequency()),
                    number(degree.degree()),
                    word(degree.band()),
                    word(degree.surplus()));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(messages.text("collaboration.median", number(median), word(band)));
        return lines;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private String word(Collaboration.Band band) {
        return messages.text(
                switch (band) {
                    case WEAK -> "collaboration.band.weak";
                    case MEDIUM -> "collaboration.band.medium";
                    case STRONG -> "collaboration.band.strong";
                });
    }

    private String word(@Nullable Surplus surplus) {
        if (surplus == null) {
            return messages.text("collaboration.surplus.unknown");
        }
        return messages.text(
                switch (surplus) {
                    case SHARED -> "collaboration.surplus.shared";
                    case ONE_SIDED -> "collaboration.surplus.oneSided";
                    case NEGATIVE -> "collaboration.surplus.negative";
                });
    }
}
