package org.zhixing.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value as it is shown, by which bands are told (specification 9, rule 10): no 0.800 stands beside "tentative". */
final class Shown {

    private Shown() {}

    static double decimals(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
