package org.zhixing.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.AlphaBand;
import org.zhixing.agreement.ClosenessBand;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.IntraclassBand;
import org.zhixing.agreement.KappaBand;
import org.zhixing.agreement.Scale;
import org.zhixing.work.Messages;

/** What the statistics of agreement say, in words: their names, values, intervals, verdicts and what they are for. */
public final class AgreementWords {

    private static final int THREE = 3;
    private static final String NOTHING = "—";

    private final Messages messages;

    public AgreementWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * One statistic, ready to be shown.
     *
     * @param interval the 95 % interval, or why there is none
     * @param verdict by the bands of specification 6, or the reason why there is no value; may be empty
     * @param meaning what it tells, in a sentence
     * @param share whether it is a share of items, shown as per cent
     */
    public record Line(
            String name,
            String value,
            String interval,
            String verdict,
            String meaning,
            Estimate estimate,
            boolean share) {

        /** Items that entered. */
        public int units() {
            return estimate.units();
        }
    }

    /** The alpha of the chosen scale first, then the other two for comparison, the correlations and the plain shares. */
    public List<Line> all(Agreement agreement) {
        List<Line> lines = new ArrayList<>();
        lines.add(alpha(agreement));
        Arrays.stream(Scale.values())
                .filter(scale -> scale != agreement.scale())
                .forEach(scale -> lines.add(alpha(agreement, scale)));
        lines.add(single(agreement));
        lines.add(icc(agreement, "icc2k", agreement.icc2k()));
        lines.add(line("exact", agreement.exact(), percent(agreement, agreement.exact()), reason(agreement.exact())));

        lines.add(withinOne(agreement));
        return lines;
    }

    /** The main statistic: alpha under the chosen scale. */
    public Line alpha(Agreement agreement) {
        return alpha(agreement, agreement.scale());
    }

    /** ICC(2,1). */
    public Line single(Agreement agreement) {
        return icc(agreement, "icc21", agreement.icc21());
    }

    public Line withinOne(Agreement agreement) {
        Estimate within = agreement.withinOne();
        Double value = within.value();
        String verdict =
                value == null ? reason(within) : messages.text("agreement.closeness." + ClosenessBand.of(value));
        return line("withinOne", within, percent(agreement, within), verdict);
    }

    private Line alpha(Agreement agreement, Scale scale) {
        Estimate alpha = estimate(agreement, scale);
        Double value = alpha.value();
        String verdict;
        if (value == null) {
            verdict = reason(alpha);
        } else if (scale == agreement.scale()) {
            verdict = verdict(value, alpha.interval());
        } else {
            verdict = messages.text("agreement.compared");
        }
        return line("alpha." + scale, alpha, decimals(agreement, alpha), verdict);
    }

    /** A value in a better band than its interval's lower end is not to be leant upon unsaid. */
    private String verdict(double alpha, @Nullable Interval interval) {
        AlphaBand band = AlphaBand.of(alpha);
        AlphaBand lower = interval == null ? band : AlphaBand.of(interval.low());
        String word = messages.text("agreement.alpha." + band);
        return band == lower
                ? word
                : messages.text("agreement.alpha.lower", word, messages.text("agreement.alpha." + lower));
    }

    private static Estimate estimate(Agreement agreement, Scale scale) {
        Estimate alpha = agreement.alpha().get(scale);
        if (alpha == null) {
            throw new IllegalArgumentException("no alpha under " + scale);
        }
        return alpha;
    }

    private Line icc(Agreement agreement, String name, Estimate icc) {
        Interval interval = icc.interval();
        String verdict = reason(icc);
        if (icc.value() != null) {
            verdict = interval == null
                    ? messages.text("agreement.icc.noInterval")
                    : messages.text("agreement.icc." + IntraclassBand.of(interval));
        }
        return line(name, icc, decimals(agreement, icc), verdict);
    }

    /** Value and interval. */
    private record Told(String value, String interval, boolean share) {}

    private Line line(String name, Estimate estimate, Told told, String verdict) {
        return new Line(
                messages.text("agreement.name." + name),
                told.value(),
                told.interval(),
                verdict,
                messages.text("agreement.meaning." + (name.startsWith("alpha") ? "alpha" : name)),
                estimate,
                told.share());
    }

    private Told decimals(Agreement agreement, Estimate estimate) {
        Interval interval = estimate.interval();
        return new Told(
                Figures.statistic(estimate.value(), THREE),
                interval == null
                        ? noInterval(agreement, estimate)
                        : between(Figures.statistic(interval.low(), THREE), Figures.statistic(interval.high(), THREE)),
                false);
    }

    private Told percent(Agreement agreement, Estimate estimate) {
        Interval interval = estimate.interval();
        return new Told(
                Figures.percent(estimate.value()),
                interval == null
                        ? noInterval(agreement, estimate)
                        : between(Figures.percent(interval.low()), Figures.percent(interval.high())),
                true);
    }

    private String between(String low, String high) {
        return messages.text("agreement.between", low, high);
    }

    private String noInterval(Agreement agreement, Estimate estimate) {
        if (estimate.value() == null || agreement.resamples() == 0) {
            return NOTHING;
        }
        return messages.text(estimate.few() ? "agreement.interval.fewUnits" : "agreement.interval.unstable");
    }

    /** Why there is no value; empty where there is one. */
    public String reason(Estimate estimate) {
        return estimate.reason() == null ? "" : messages.text("agreement.reason." + estimate.reason());
    }

    /** A kappa as two decimals, a dash where there is none. */
    public String kappa(Estimate kappa) {
        return Figures.statistic(kappa.value(), 2);
    }

    /** What Landis and Koch call it, or why there is none. */
    public String kappaVerdict(Estimate kappa) {
        @Nullable Double value = kappa.value();
        return value == null ? reason(kappa) : messages.text("agreement.kappa." + KappaBand.of(value));
    }
}
