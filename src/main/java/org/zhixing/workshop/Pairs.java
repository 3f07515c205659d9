package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.List;

/**
 * The levels that one participant gave in one round to items whose key counts, each beside its key, both so that more is
 * better.
 */
final class Pairs {

    /** @param key the experts' median, possibly between two levels */
    record Pair(String vignette, String indicator, double level, double key) {

        double difference() {
            return level - key;
        }
    }

    private final List<Pair> all;

    Pairs(List<Pair> all) {
        this.all = List.copyOf(all);
    }

    List<Pair> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    double[] levels() {
        return all.stream().mapToDouble(Pair::level).toArray();
    }

    double[] keys() {
        return all.stream().mapToDouble(Pair::key).toArray();
    }

    List<String> vignettes() {
        return all.stream().map(Pair::vignette).distinct().toList();
    }

    Pairs of(String vignette) {
        List<Pair> its = new ArrayList<>(all);
        its.removeIf(p -> !p.vignette().equals(vignette));
        return new Pairs(its);
    }
}
