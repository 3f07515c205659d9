package org.zhixing.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.RecordIndicator.Measure;
import org.zhixing.signals.Signal;
import org.zhixing.work.Messages;

/**
 * A record indicator in words, the same on every face: its value by what it measures, its interval, why there is none, and
 * what to know beside it. A signal to check, never a verdict.
 */
public final class SignalWords {

    /** From this n on a percentage has a decimal (design language, 2). */
    private static final int DECIMAL_FROM = 100;

    private final Messages messages;

    public SignalWords(Messages messages) {
        this.messages = messages;
    }

    /** The value, or a dash. */
    public String value(Signal signal) {
        Double value = signal.value();
        return value == null ? "—" : figure(signal, value);
    }

    /** A number in the indicator's own measure: a share in per cent, a difference of shares in points, a ratio as it is. */
    public String figure(Signal signal, double value) {
        int decimals = decimals(signal);
        return switch (signal.indicator().measure()) {
            case SHARE -> fixed(value * 100, decimals) + "%";
            case DIFFERENCE -> text("signals.points", fixed(value * 100, decimals));
            case RATIO -> ratio(value);
        };
    }

    private static int decimals(Signal signal) {
        return signal.n() < DECIMAL_FROM ? 0 : 1;
    }

    /** A ratio or a likeness, two decimals. */
    public String ratio(double value) {
        return fixed(value, 2);
    }

    /** The 90 % interval, such as {@code 28.4%–35.9%}; empty where there is none. */
    public String interval(Signal signal) {
        Double low = signal.low();
        Double high = signal.high();
        if (low == null || high == null) {
            return "";
        }
        if (signal.indicator().measure() == Measure.DIFFERENCE) {
            int decimals = decimals(signal);
            return text("signals.points", fixed(low * 100, decimals) + "–" + fixed(high * 100, decimals));
        }
        return figure(signal, low) + "–" + figure(signal, high);
    }

    /** The value in few characters, for a narrow column. */
    public String brief(Signal signal) {
        Double value = signal.value();
        return value != null && signal.indicator().measure() == Measure.DIFFERENCE
                ? text("signals.pointsBriefly", fixed(value * 100, decimals(signal)))
                : value(signal);
    }

    /** Where watch, warning and serious begin. */
    public String thresholds(RecordIndicator indicator) {
        if (indicator.measure() == Measure.DIFFERENCE) {
            return text("signals.thresholds.points", points(indicator, 0), points(indicator, 1), points(indicator, 2));
        }
        String key = indicator.direction() == RecordIndicator.Direction.HIGH_BAD
                ? "signals.thresholds.high"
                : "signals.thresholds.low";
        List<Double> limits = indicator.thresholds();
        return text(key, limit(indicator, 0, limits), limit(indicator, 1, limits), limit(indicator, 2, limits));
    }

    /** One threshold as people write it: without a decimal where it has none. */
    public String threshold(RecordIndicator indicator, int level) {
        return limit(indicator, level - 1, indicator.thresholds());
    }

    /** Value, n, interval and thresholds in one sentence; or why there is no value. */
    public String statement(Signal signal) {
        if (signal.value() == null) {
            return reason(signal);
        }
        String interval = interval(signal);
        String n = String.valueOf(signal.n());
        String unit = text("signals.unit." + signal.indicator().minimum().unit());
        String sentence = interval.isEmpty()
                ? text("signals.statementWithoutInterval", value(signal), n, unit, thresholds(signal.indicator()))
                : text("signals.statement", value(signal), n, unit, interval, thresholds(signal.indicator()));
        return signal.reason() == null ? sentence : text("signals.both", sentence, reason(signal));
    }

    /** That the agency judges by numbers of its own, with the model's beside them; empty where it does not. */
    public String changed(AssessmentModel model, Signal signal) {
        RecordIndicator now = signal.indicator();
        return model.driftIndicators().stream()
                .filter(i -> i.id().equals(now.id()))
                .filter(i -> !i.thresholds().equals(now.thresholds())
                        || !i.parameters().equals(now.parameters()))
                .findFirst()
                .map(i -> text("signals.changed", thresholds(i)))
                .orElse("");
    }

    /** Why there is no value, or why it does not count; empty where it does. */
    public String reason(Signal signal) {
        Signal.Reason reason = signal.reason();
        if (reason == null) {
            return "";
        }
        RecordIndicator.Minimum minimum = signal.indicator().minimum();
        boolean tooFew = reason == Signal.Reason.TOO_FEW || reason == Signal.Reason.TOO_FEW_KNOWN;
        if (tooFew && signal.status() == Signal.Status.NOT_COMPUTABLE) {
            return text("signals.reasonUngated");
        }
        if (reason == Signal.Reason.TOO_FEW && signal.n() >= minimum.minN() && minimum.minMonths() != null) {
            return text("signals.reasonMonths", String.valueOf(minimum.minMonths()));
        }
        String unit = text("signals.unit." + minimum.unit());
        Double least = minimum.minKnown();
        return text(
                "signals.reason." + reason,
                String.valueOf(signal.n()),
                String.valueOf(minimum.minN()),
                unit,
                known(signal),
                least == null ? "—" : Figures.percent(least));
    }

    /** The known share, rounded down, so that what is below the least share never reads as having reached it. */
    private static String known(Signal signal) {
        Integer known = signal.known();
        Integer eligible = signal.eligible();
        return known == null || eligible == null || eligible == 0 ? "—" : 100L * known / eligible + "%";
    }

    /** What to know beside the value, a sentence each. */
    public List<String> notes(Signal signal) {
        return signal.notes().stream()
                .map(n -> text("signals.note." + n.code(), count(n.value()), Figures.percent(n.value())))
                .toList();
    }

    /**
     * The drift explained (specification 4.5.7): level, confidence, what triggered it with value, interval and threshold,
     * possible legitimate causes, and the records to look at first. Sentences, one for the drift and one a trigger.
     */
    public List<String> explanation(AssessmentModel model, DriftFinding finding) {
        Integer severity = finding.severity();
        String level = text("terms.severity." + (severity == null ? "none" : severity.toString()));
        String head = text(
                "signals.explanation",
                model.drift(finding.drift()).name().in(messages.language()),
                finding.tentative() ? text("terms.severityTentative", level) : level,
                text("terms.confidence." + finding.confidence()));
        List<String> triggers = finding.triggers().stream()
                .filter(s -> s.level() != null && s.level() > 0)
                .map(this::trigger)
                .toList();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(head), triggers.stream())
                .toList();
    }

    private String trigger(Signal signal) {
        Integer level = signal.level();
        String interval = interval(signal);
        String causes = signal.indicator().confounders().stream()
                .map(c -> c.in(messages.language()))
                .collect(Collectors.joining(text("signals.semicolon")));
        return text(
                "signals.trigger",
                signal.id() + " " + signal.indicator().name().in(messages.language()),
                value(signal),
                String.valueOf(signal.n()),
                interval.isEmpty() ? "—" : interval,
                threshold(signal.indicator(), Math.max(1, level == null ? 1 : level)),
                causes.isEmpty() ? "—" : causes,
                signal.check().isEmpty() ? "—" : String.join(text("signals.comma"), signal.check()));
    }

    private String limit(RecordIndicator indicator, int place, List<Double> limits) {
        BigDecimal limit = BigDecimal.valueOf(limits.get(place));
        if (indicator.measure() == Measure.RATIO) {
            return plain(limit);
        }
        String points = plain(limit.movePointRight(2));
        return indicator.measure() == Measure.SHARE ? points + "%" : text("signals.points", points);
    }

    private static String points(RecordIndicator indicator, int place) {
        return plain(BigDecimal.valueOf(indicator.thresholds().get(place)).movePointRight(2));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String count(double value) {
        return plain(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    private static String fixed(double value, int decimals) {
        String text = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero && text.startsWith("-") ? text.substring(1) : text.replace('-', '−');
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
