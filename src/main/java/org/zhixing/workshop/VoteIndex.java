package org.zhixing.workshop;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a vote without going through all of them. */
final class VoteIndex {

    private record Key(String participant, String vignette, String indicator, int round) {}

    private final Map<Key, Vote> votes = new HashMap<>();

    private VoteIndex() {}

    static VoteIndex of(Workshop workshop) {
        VoteIndex index = new VoteIndex();
        for (Vote vote : workshop.votes()) {
            index.votes.put(new Key(vote.participant(), vote.vignette(), vote.indicator(), vote.round()), vote);
        }
        return index;
    }

    /** Null where nobody voted. */
    @Nullable
    Vote vote(String participant, String vignette, String indicator, int round) {
        return votes.get(new Key(participant, vignette, indicator, round));
    }

    /** Null where nobody voted, or the vote is that the material does not say. */
    @Nullable
    Integer level(String participant, String vignette, String indicator, int round) {
        Vote vote = vote(participant, vignette, indicator, round);
        return vote == null ? null : vote.level();
    }
}
