package org.zhixing.ui.workshop.running;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhixing.workshop.Histogram;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/** The votes on one indicator of the vignette at hand in one round. */
public record Tally(String indicator, Histogram votes) {

    public static Tally of(Workshop workshop, String indicator, int round) {
        return new Tally(indicator, Histogram.of(workshop, workshop.vignette(), indicator, round));
    }

    /** How far the lowest and the highest level lie apart; 0 where fewer than two were given. */
    public int range() {
        Integer min = votes.min();
        Integer max = votes.max();
        return min == null || max == null ? 0 : max - min;
    }

    /** How far levels spread: their standard deviation ÷ n, as a share of the most that a scale of this width allows. */
    public double spread() {
        Double mean = votes.mean();
        if (mean == null) {
            return 0;
        }
        double squares = 0;
        for (int i = 0; i < votes.counts().size(); i++) {
            double from = votes.lowest() + i - mean;
            squares += votes.counts().get(i) * from * from;
        }
        double most = (votes.counts().size() - 1) / 2.0;
        return Math.sqrt(squares / votes.levels()) / most;
    }

    /** The share of levels that lie at most so far from a value; empty where no level was given. */
    public Optional<Double> within(double value, int distance) {
        if (votes.levels() == 0) {
            return Optional.empty();
        }
        int near = 0;
        for (int i = 0; i < votes.counts().size(); i++) {
            near += Math.abs(votes.lowest() + i - value) <= distance
                    ? votes.counts().get(i)
                    : 0;
        }
        return Optional.of((double) near / votes.levels());
    }

    /** How many of the participants have answered every item of the vignette at hand in a round. */
    public static long done(Workshop workshop, int round) {
        long items = workshop.current().items().size();
        return workshop.votes().stream()
                .filter(v -> v.vignette().equals(workshop.vignette()) && v.round() == round)
                .collect(Collectors.groupingBy(Vote::participant, Collectors.counting()))
                .values()
                .stream()
                .filter(answered -> answered >= items)
                .count();
    }

    /** The items of the vignette at hand on which the room is furthest apart, the furthest first. */
    public static List<Tally> contested(Workshop workshop, int round) {
        return Measures.of(workshop).contested(workshop.vignette(), round).stream()
                .map(item -> new Tally(item.indicator(), item.votes()))
                .toList();
    }

    /** The item of the vignette at hand that is shown; its first where the one shown is not among them. */
    public static Optional<Vignette.Item> shown(Workshop workshop) {
        List<Vignette.Item> items = workshop.current().items();
        return items.stream()
                .filter(i -> Objects.equals(i.indicator(), workshop.indicator()))
                .findFirst()
                .or(() -> items.stream().findFirst());
    }
}
