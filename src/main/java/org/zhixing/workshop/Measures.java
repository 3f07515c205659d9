package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;

/** Everything that is said of a session's votes (specification 6). What is said of people is gone once they are erased. */
public final class Measures {

    /** As many contested items as are shown. */
    public static final int CONTESTED = 5;

    private final Workshop workshop;
    private final Map<String, ExpertPanel> panels;

    private Measures(Workshop workshop) {
        this.workshop = workshop;
        AssessmentModel model = workshop.pinned().model();
        this.panels =
                workshop.vignettes().stream().collect(Collectors.toMap(Vignette::id, v -> ExpertPanel.of(model, v)));
    }

    public static Measures of(Workshop workshop) {
        return new Measures(workshop);
    }

    /** The experts behind the key of a vignette of the session. */
    public ExpertPanel experts(String vignette) {
        return Optional.ofNullable(panels.get(vignette)).orElseThrow();
    }

    /** The items of a vignette of the session, in its order. */
    public List<ItemMeasures> items(String vignette, int round) {
        ExpertPanel panel = experts(vignette);
        return panel.vignette().items().stream()
                .map(item -> ItemMeasures.of(workshop, panel, item, round))
                .toList();
    }

    /**
     * The items on which the room is furthest apart: by the variance of their levels, then by their range; at most
     * {@link #CONTESTED}, and none on which all agree.
     *
     * @param vignette empty: of all vignettes
     */
    public List<ItemMeasures> contested(String vignette, int round) {
        List<ItemMeasures> items = new ArrayList<>();
        for (Vignette one : workshop.vignettes()) {
            if (vignette.isEmpty() || one.id().equals(vignette)) {
                items.addAll(items(one.id(), round));
            }
        }
        return items.stream()
                .filter(i -> i.votes().variance() > 0)
                .sorted(Comparator.comparing((ItemMeasures i) -> -i.votes().variance())
                        .thenComparing(i -> -range(i.range())))
                .limit(CONTESTED)
                .toList();
    }

    private static int range(@Nullable Integer range) {
        return range == null ? 0 : range;
    }

    /**
     * How each participant rated in a round, by code name; those without any vote in it too. Takes no time worth mentioning.
     *
     * @param vignette empty: over all vignettes
     */
    public List<PersonMeasures> people(String vignette, int round) {
        VoteIndex index = VoteIndex.of(workshop);
        Direction direction = new Direction(workshop.pinned().model());
        return workshop.participants().stream()
                .map(p -> person(p, vignette, round, index, direction))
                .toList();
    }

    private PersonMeasures person(
            Participant participant, String vignette, int round, VoteIndex index, Direction direction) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        int examples = 0;
        int unknown = 0;
        for (Vignette one : workshop.vignettes()) {
            if (!vignette.isEmpty() && !one.id().equals(vignette)) {
                continue;
            }
            for (Vignette.Item item : one.items()) {
                String indicator = item.indicator();
                KeyStanding standing = experts(one.id()).standing(indicator);
                Double key = item.key().median();
                Vote vote = index.vote(participant.id(), one.id(), indicator, round);
                if (vote == null || key == null || !standing.counts()) {
                    continue;
                }
                Integer level = vote.level();
                if (level == null) {
                    unknown++;
                } else {
                    pairs.add(new Pairs.Pair(
                            one.id(), indicator, direction.of(indicator, level), direction.of(indicator, key)));
                    examples += standing == KeyStanding.EXAMPLE ? 1 : 0;
                }
            }
        }
        return PersonMeasures.of(workshop.pinned().model(), participant, round, new Pairs(pairs), examples, unknown);
    }

    /**
     * How the room agreed before and after. Resamples for the intervals, which takes some tenths of a second for a large
     * room.
     *
     * @param vignette empty: over all vignettes
     */
    public GroupMeasures group(String vignette) {
        return GroupMeasures.of(workshop, vignette);
    }
}
