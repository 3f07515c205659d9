package org.zhixing.ui.records.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.Surplus;
import org.zhixing.work.Messages;

/** What the ledger's values are called. */
record LedgerWords(Messages messages) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Three decimals, as the command prints it: the marks of the bands have one. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    String band(Collaboration.Band band) {
        return text(
                switch (band) {
                    case WEAK -> "collaboration.band.weak";
                    case MEDIUM -> "collaboration.band.medium";
                    case STRONG -> "collaboration.band.strong";
                });
    }

    String surplus(@Nullable Surplus surplus) {
        if (surplus == null) {
            return text("collaboration.surplus.unknown");
        }
        return text(
                switch (surplus) {
                    case SHARED -> "collaboration.surplus.shared";
                    case ONE_SIDED -> "collaboration.surplus.oneSided";
                    case NEGATIVE -> "collaboration.surplus.negative";
                });
    }
}
