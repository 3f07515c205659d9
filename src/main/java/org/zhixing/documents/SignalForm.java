package org.zhixing.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.signals.Signal;

/** One record indicator in a document (formats.md, D0). */
final class SignalForm {

    private SignalForm() {}

    static Map<String, @Nullable Object> of(Signal signal) {
        return Json.object(
                "indicator", signal.id(),
                "family", signal.indicator().family(),
                "value", signal.value(),
                "n", signal.n(),
                "low", signal.low(),
                "high", signal.high(),
                "level", signal.level(),
                "tentative", signal.tentative(),
                "status", signal.status(),
                "thresholds", signal.indicator().thresholds(),
                "direction", signal.indicator().direction(),
                "numerator", signal.numerator(),
                "denominator", signal.denominator(),
                "base", signal.base(),
                "known", signal.known(),
                "eligible", signal.eligible(),
                "reason", signal.reason(),
                "notes",
                        signal.notes().stream()
                                .map(n -> Json.object("code", n.code(), "value", n.value()))
                                .toList(),
                "check", signal.check());
    }
}
