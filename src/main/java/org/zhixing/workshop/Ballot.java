package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.RatingsTable;

/** The levels that were given in one round, in the form in which agreement is computed. */
final class Ballot {

    private final Workshop workshop;
    private final int round;

    Ballot(Workshop workshop, int round) {
        this.workshop = workshop;
        this.round = round;
    }

    /** Participants with at least one level, by id. */
    Set<String> voters(List<Vignette> vignettes) {
        Set<String> voters = new TreeSet<>();
        for (Vote vote : workshop.votes()) {
            if (vote.round() == round
                    && vote.level() != null
                    && vignettes.stream().anyMatch(v -> v.id().equals(vote.vignette()))) {
                voters.add(vote.participant());
            }
        }
        return voters;
    }

    /** Items by participants. */
    RatingsTable table(List<Vignette> vignettes) {
        List<String> voters = List.copyOf(voters(vignettes));
        VoteIndex index = VoteIndex.of(workshop);
        Direction direction = new Direction(workshop.pinned().model());
        List<String> units = new ArrayList<>();
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (Vignette vignette : vignettes) {
            for (Vignette.Item item : vignette.items()) {
                units.add(vignette.id() + " " + item.indicator());
                List<@Nullable Double> row = new ArrayList<>();
                for (String voter : voters) {
                    Integer level = index.level(voter, vignette.id(), item.indicator(), round);
                    row.add(level == null ? null : (Double) direction.of(item.indicator(), level));
                }
                rows.add(row);
            }
        }
        return RatingsTable.of(units, voters, rows);
    }
}
