package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.List;

/** Takes out of a session what may be kept without its participants. */
final class Summing {

    private Summing() {}

    static Sums of(Workshop workshop) {
        List<Sums.ItemSum> items = new ArrayList<>();
        List<Sums.AlphaSum> alphas = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            for (Vignette vignette : workshop.vignettes()) {
                for (Vignette.Item item : vignette.items()) {
                    Histogram votes = Histogram.of(workshop, vignette.id(), item.indicator(), round);
                    if (votes.total() > 0) {
                        items.add(new Sums.ItemSum(
                                vignette.id(), item.indicator(), round, votes.counts(), votes.unknown()));
                    }
                }
                addAlpha(alphas, workshop, vignette.id(), round);
            }
            addAlpha(alphas, workshop, "", round);
        }
        return new Sums(workshop.participants().size(), items, alphas);
    }

    private static void addAlpha(List<Sums.AlphaSum> alphas, Workshop workshop, String vignette, int round) {
        GroupAlpha alpha = GroupAlpha.of(workshop, vignette, round);
        if (alpha.voters() > 0) {
            alphas.add(new Sums.AlphaSum(vignette, round, alpha.alpha(), alpha.voters(), alpha.samePeople()));
        }
    }
}
