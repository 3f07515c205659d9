package org.zhixing.ui.raters.analysis;

import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.AlphaBand;
import org.zhixing.agreement.ClosenessBand;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.IntraclassBand;
import org.zhixing.agreement.KappaBand;
import org.zhixing.review.Figures;
import org.zhixing.work.Messages;

/** What is said of how far raters agree: numbers, what they are read as, and why there is none (specification 6). */
record Readings(Messages words) {

    /** As many decimals as bands are told by, in reports too. */
    static final int THREE = 3;

    /** Null without a value. */
    @Nullable
    String alpha(@Nullable Estimate alpha) {
        Double value = alpha == null ? null : alpha.value();
        return value == null ? null : words.text("raters.alpha." + AlphaBand.of(value));
    }

    /** Null without an interval, by whose lower end it is read. */
    @Nullable
    String icc(Estimate icc) {
        Interval interval = icc.interval();
        return icc.value() == null || interval == null ? null : words.text("raters.icc." + IntraclassBand.of(interval));
    }

    /** Null without a value. */
    @Nullable
    String within(Estimate within) {
        Double share = within.value();
        return share == null ? null : words.text("raters.within." + ClosenessBand.of(share));
    }

    String kappa(double kappa) {
        return words.text("raters.kappa." + KappaBand.of(kappa));
    }

    /** Such as 95% 区间 0.62–0.78, or why there is none. */
    String interval(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null
                ? words.text("raters.interval.none")
                : words.text(
                        "raters.interval",
                        Figures.statistic(interval.low(), THREE),
                        Figures.statistic(interval.high(), THREE));
    }

    /** Why there is no value. */
    String reason(@Nullable Estimate estimate) {
        return estimate == null || estimate.reason() == null
                ? words.text("raters.reason.TOO_FEW")
                : words.text("raters.reason." + estimate.reason());
    }

    /** The value, with its interval where there is one, on one line; or why there is none. */
    String line(@Nullable Estimate estimate) {
        if (estimate == null || estimate.value() == null) {
            return reason(estimate);
        }
        return words.text("raters.estimate", Figures.statistic(estimate.value(), THREE), interval(estimate));
    }

    /** A share as per cent with what it is a share of, such as 86%（42 题中 36 题）. */
    String share(Estimate share) {
        Double value = share.value();
        return value == null ? reason(share) : words.text("raters.estimate", Figures.percent(value), of(share));
    }

    /** Such as 42 题中 36 题. */
    String of(Estimate share) {
        Double value = share.value();
        long met = value == null ? 0 : Math.round(value * share.units());
        return words.text("raters.of", String.valueOf(share.units()), String.valueOf(met));
    }

    /** What entered: indicators, raters, places left empty. */
    String entered(Agreement agreement) {
        return words.text(
                "raters.entered",
                String.valueOf(agreement.units()),
                String.valueOf(agreement.raters()),
                String.valueOf(agreement.missing()));
    }
}
