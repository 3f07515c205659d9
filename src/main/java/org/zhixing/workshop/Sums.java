package org.zhixing.workshop;

import java.util.List;
import java.util.Optional;
import org.zhixing.agreement.Estimate;

/**
 * What is kept of a session whose participants were erased: counts, from which nobody can be told.
 *
 * @param participants how many there were at the end
 * @param items one for each item and round that anybody voted in
 * @param alphas one for each vignette and round that anybody voted in, and for each round over all vignettes
 */
public record Sums(int participants, List<ItemSum> items, List<AlphaSum> alphas) {

    public static final Sums NONE = new Sums(0, List.of(), List.of());

    public Sums {
        items = List.copyOf(items);
        alphas = List.copyOf(alphas);
    }

    /**
     * @param counts votes for each level of the scale, lowest first
     * @param unknown votes that the material does not say
     */
    public record ItemSum(String vignette, String indicator, int round, List<Integer> counts, int unknown) {

        public ItemSum {
            counts = List.copyOf(counts);
        }
    }

    /**
     * @param vignette empty: over all vignettes
     * @param voters participants with at least one level
     * @param samePeople whether just these also gave levels in the other round
     */
    public record AlphaSum(String vignette, int round, Estimate alpha, int voters, boolean samePeople) {}

    Optional<ItemSum> item(String vignette, String indicator, int round) {
        return items.stream()
                .filter(s -> s.vignette().equals(vignette) && s.indicator().equals(indicator) && s.round() == round)
                .findFirst();
    }

    Optional<AlphaSum> alpha(String vignette, int round) {
        return alphas.stream()
                .filter(s -> s.vignette().equals(vignette) && s.round() == round)
                .findFirst();
    }
}
