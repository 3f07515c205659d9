package org.zhixing.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * What was read from one form of a workshop. Every cell was checked again; what could not be taken is in {@code doubts}.
 *
 * @param source file name; never more of the path
 * @param sha256 of the whole file, in lower-case hex: the very same file comes to the same
 * @param codeName what stands in the box for it; mostly empty, and possibly anything at all
 * @param votes at most one for an item and a round
 */
public record FilledVotes(
        String source, String sha256, PersonalText codeName, List<Given> votes, List<FormDoubt> doubts) {

    public FilledVotes {
        votes = List.copyOf(votes);
        doubts = List.copyOf(doubts);
    }

    /**
     * @param round 1 before the discussion, 2 after it
     * @param level of the scale; null: the material does not say, or the person cannot tell
     */
    public record Given(
            String vignette,
            String indicator,
            int round,
            @Nullable Integer level) {}
}
