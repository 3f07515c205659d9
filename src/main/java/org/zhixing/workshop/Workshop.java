package org.zhixing.workshop;

import java.util.List;
import java.util.Optional;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;

/**
 * A session as it stands: what was prepared, where it is, and every vote.
 *
 * @param pinned the model whose indicators and anchors are used
 * @param vignettes in the order of the session; never empty once it runs
 * @param vignette id of the one at hand
 * @param indicator id of the one that the presenter shows
 * @param stage of the vignette at hand
 * @param erased whether the participants were erased; then there are neither participants nor votes, only the sums
 */
public record Workshop(
        String id,
        PersonalText title,
        PinnedModel pinned,
        List<Vignette> vignettes,
        String vignette,
        String indicator,
        Stage stage,
        List<Participant> participants,
        List<Vote> votes,
        boolean erased) {

    public Workshop {
        vignettes = List.copyOf(vignettes);
        participants = List.copyOf(participants);
        votes = List.copyOf(votes);
    }

    /** The vignette at hand. */
    public Vignette current() {
        return vignettes.stream()
                .filter(v -> v.id().equals(vignette))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Participant> participant(String participantId) {
        return participants.stream().filter(p -> p.id().equals(participantId)).findFirst();
    }

    /** The round whose votes are taken, or were taken last: 1 up to the discussion, then 2. */
    public int round() {
        return stage.compareTo(Stage.SECOND) >= 0 ? 2 : 1;
    }
}
