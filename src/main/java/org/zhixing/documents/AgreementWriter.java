package org.zhixing.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.Scale;

/**
 * Writes the document of rater agreement (command-line.md, "Agreement"). Beside the contract's keys it has the interval of
 * every statistic by the same names that {@code reasons} uses, and how many units each of them is of.
 */
public final class AgreementWriter {

    private AgreementWriter() {}

    public static String write(Agreement agreement) {
        Map<String, Estimate> named = named(agreement);
        Estimate chosen = alpha(agreement, agreement.scale());
        Map<String, @Nullable Object> document = Json.object(
                "units", agreement.units(),
                "raters", agreement.raters(),
                "missing", agreement.missing(),
                "scale", word(agreement.scale()));
        document.put("alpha", alphas(agreement));
        document.put("alphaUnits", chosen.units());
        document.put("alphaInterval", interval(chosen));
        document.put(
                "icc",
                Json.object(
                        "21", agreement.icc21().value(), "2k", agreement.icc2k().value()));
        document.put("iccUnits", agreement.icc21().units());
        document.put(
                "kappa", agreement.pairs().stream().map(AgreementWriter::pair).toList());
        document.put("exact", agreement.exact().value());
        document.put("withinOne", agreement.withinOne().value());
        document.put("comparedUnits", agreement.withinOne().units());
        document.put(
                "items", agreement.items().stream().map(AgreementWriter::item).toList());
        Map<String, @Nullable Object> intervals = Json.object();
        Map<String, @Nullable Object> reasons = Json.object();
        named.forEach((name, estimate) -> {
            intervals.put(name, interval(estimate));
            if (estimate.reason() != null) {
                reasons.put(name, estimate.reason().name());
            }
        });
        document.put("intervals", intervals);
        document.put("reasons", reasons);
        document.put("resamples", agreement.resamples());
        document.put("seed", agreement.seed());
        return Json.write(document);
    }

    private static Map<String, Estimate> named(Agreement agreement) {
        Map<String, Estimate> named = new LinkedHashMap<>();
        Stream.concat(Stream.of(agreement.scale()), Stream.of(Scale.values()))
                .forEach(scale -> named.put("alpha." + word(scale), alpha(agreement, scale)));
        named.put("icc.21", agreement.icc21());
        named.put("icc.2k", agreement.icc2k());
        named.put("exact", agreement.exact());
        named.put("withinOne", agreement.withinOne());
        return named;
    }

    private static Map<String, @Nullable Object> alphas(Agreement agreement) {
        Map<String, @Nullable Object> alphas = Json.object();
        for (Scale scale : Scale.values()) {
            alphas.put(word(scale), alpha(agreement, scale).value());
        }
        return alphas;
    }

    private static Estimate alpha(Agreement agreement, Scale scale) {
        Estimate alpha = agreement.alpha().get(scale);
        if (alpha == null) {
            throw new IllegalArgumentException("no alpha under " + scale);
        }
        return alpha;
    }

    private static Map<String, @Nullable Object> pair(Agreement.Pair pair) {
        Estimate kappa = pair.kappa();
        return Json.object(
                "a", pair.a(),
                "b", pair.b(),
                "quadratic", kappa.value(),
                "interval", interval(kappa),
                "units", kappa.units(),
                "reason", kappa.reason() == null ? null : kappa.reason().name());
    }

    private static Map<String, @Nullable Object> item(Agreement.Spread spread) {
        return Json.object("unit", spread.unit(), "min", spread.min(), "max", spread.max(), "iqr", spread.iqr());
    }

    private static @Nullable List<Double> interval(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null ? null : List.of(interval.low(), interval.high());
    }

    private static String word(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }
}
