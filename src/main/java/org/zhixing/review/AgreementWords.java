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
     * @param band of specification 6 in a word or two, such as 可靠; empty without one
     * @param verdict the band with what there is to say of it, or the reason why there is no value; may be empty
     * @param meaning what it tells, in a sentence
     * @param share whether it is a share of items, shown as per cent
     */
    public record Line(
            String name,
            String value,
            String interval,
            String band,
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
        lines.add(mean(agreement));
        lines.add(exact(agreement));
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

    /** ICC(2,k). */
    public Line mean(Agreement agreement) {
        return icc(agreement, "icc2k", agreement.icc2k());
    }

    /** The share of items that all rated the same. */
    public Line exact(Agreement agreement) {
        return line("exact", agreement.exact(), percent(agreement, agreement.exact()), "", "");
    }

    public Line withinOne(Agreement agreement) {
        Estimate within = agreement.withinOne();
        Double value = within.value();
        String band = value == null ? "" : messages.text("agreement.closeness." + ClosenessBand.of(value));
        return line("withinOne", within, percent(agreement, within), band, band);
    }

    /**
     * What the ICC of a review is about, such as 6 位评分者都答了的 24 题; empty where it has no value. It takes only items
     * that all of its raters answered, and leaves out who answered few ({@link RaterReview#complete}).
     */
    public String basis(RaterReview review) {
        Agreement all = review.all();
        return all == null || all.icc21().value() == null
                ? ""
                : messages.text(
                        "agreement.icc.basis",
                        String.valueOf(review.complete()),
                        String.valueOf(all.icc21().units()));
    }

    private Line alpha(Agreement agreement, Scale scale) {
        Estimate alpha = estimate(agreement, scale);
        Double value = alpha.value();
        String band = "";
        String verdict = "";
        if (value != null && scale == agreement.scale()) {
            band = messages.text("agreement.alpha." + AlphaBand.of(value));
            verdict = verdict(value, alpha.interval());
        } else if (value != null) {
            verdict = messages.text("agreement.compared");
        }
        return line("alpha." + scale, alpha, decimals(agreement, alpha), band, verdict);
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
        String band = icc.value() == null || interval == null
                ? ""
                : messages.text("agreement.icc." + IntraclassBand.of(interval));
        return line(
                name,
                icc,
                decimals(agreement, icc),
                band,
                band.isEmpty() ? messages.text("agreement.icc.noInterval") : band);
    }

    /** Value and interval. */
    private record Told(String value, String interval, boolean share) {}

    /** @param verdict where there is a value */
    private Line line(String name, Estimate estimate, Told told, String band, String verdict) {
        return new Line(
                messages.text("agreement.name." + name),
                told.value(),
                told.interval(),
                band,
                estimate.value() == null ? reason(estimate) : verdict,
                messages.text("agreement.meaning." + (name.startsWith("alpha") ? "alpha" : name)),
                estimate,
                told.share());
    }

    private Told decimals(Agreement agreement, Estimate estimate) {
        Interval interval = estimate.interval();
        return new Told(
                Figures.statistic(estimate.value(), THREE),
                interval == null ? noInterval(agreement, estimate) : interval(interval),
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

    /** Of a statistic that is no share, such as 0.621 至 0.780. */
    public String interval(Interval interval) {
        return between(Figures.statistic(interval.low(), THREE), Figures.statistic(interval.high(), THREE));
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

    /** A kappa in a sentence, with how many items both rated; no band is read from few of them. */
    public String pair(Estimate kappa) {
        if (kappa.value() == null) {
            return reason(kappa);
        }
        String units = String.valueOf(kappa.units());
        return kappa.few()
                ? messages.text("agreement.pair.few", kappa(kappa), units)
                : messages.text("agreement.pair.kappa", kappa(kappa), kappaVerdict(kappa), units);
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
