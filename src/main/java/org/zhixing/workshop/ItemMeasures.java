package org.zhixing.workshop;

import org.jspecify.annotations.Nullable;

/**
 * How the room rated one item in one round. Levels are as the anchors read, also where more is worse.
 *
 * @param standing of the key; the shares need one that counts
 * @param range highest less lowest level; null while nobody gave one
 * @param inBand share of the levels within the band of the key, 0 to 1
 * @param nearKey share of the levels within one of the key
 * @param distance mean of |level − key|
 */
public record ItemMeasures(
        String vignette,
        String indicator,
        int round,
        Histogram votes,
        ExpertKey key,
        KeyStanding standing,
        @Nullable Integer range,
        Measured inBand,
        Measured nearKey,
        Measured distance) {

    static ItemMeasures of(Workshop workshop, ExpertPanel panel, Vignette.Item item, int round) {
        String vignette = panel.vignette().id();
        Histogram votes = Histogram.of(workshop, vignette, item.indicator(), round);
        ExpertKey key = item.key();
        KeyStanding standing = panel.standing(item.indicator());
        Integer min = votes.min();
        Integer max = votes.max();
        Double median = standing.counts() ? key.median() : null;
        Integer low = key.low();
        Integer high = key.high();
        Measured inBand = Measured.none(votes.levels() == 0 ? Lack.NO_VOTES : Lack.NO_KEY);
        Measured nearKey = inBand;
        Measured distance = inBand;
        if (votes.levels() > 0 && median != null && low != null && high != null) {
            inBand = share(votes, low, high);
            nearKey = share(votes, median - 1, median + 1);
            distance = Measured.of(votes.distance(median) / votes.levels());
        }
        return new ItemMeasures(
                vignette,
                item.indicator(),
                round,
                votes,
                key,
                standing,
                min == null || max == null ? null : (Integer) (max - min),
                inBand,
                nearKey,
                distance);
    }

    private static Measured share(Histogram votes, double from, double to) {
        Double share = votes.share(from, to);
        return share == null ? Measured.none(Lack.NO_VOTES) : Measured.of(share);
    }
}
