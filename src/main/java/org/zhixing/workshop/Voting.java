package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhixing.model.Scale;

/** Who comes, goes and votes. */
final class Voting {

    private Voting() {}

    static Workshop join(Workshop before, Participant participant) {
        if (before.participants().size() >= Limits.PARTICIPANTS) {
            throw Refused.at("", "problems.workshop.full", Limits.PARTICIPANTS);
        }
        String next = before.names().next().orElseThrow(() -> Refused.at("", "problems.workshop.noNameLeft"));
        if (!participant.codeName().equals(next)
                || participant.id().isBlank()
                || participant.id().length() > Limits.ID
                || before.participant(participant.id()).isPresent()) {
            throw Refused.at("", "problems.workshop.notNext");
        }
        List<Participant> people = new ArrayList<>(before.participants());
        people.add(participant);
        people.sort(Comparator.comparing(Participant::codeName));
        return before.withPeople(people, before.votes(), before.names().dealtOne());
    }

    static Workshop leave(Workshop before, String participant) {
        require(before, participant);
        return before.withPeople(
                before.participants().stream()
                        .filter(p -> !p.id().equals(participant))
                        .toList(),
                before.votes().stream()
                        .filter(v -> !v.participant().equals(participant))
                        .toList(),
                before.names());
    }

    static Workshop cast(Workshop before, Vote vote) {
        Participant voter = require(before, vote.participant());
        Vignette vignette = before.vignette(vote.vignette())
                .orElseThrow(() -> Refused.at(Refused.shown(vote.vignette()), "problems.workshop.unknownVignette"));
        if (vignette.item(vote.indicator()).isEmpty()) {
            throw Refused.at(Refused.shown(vote.indicator()), "problems.workshop.unknownItem");
        }
        Scale scale = before.pinned().model().scale();
        if (vote.level() != null && !scale.holds(vote.level())) {
            throw Refused.at(vote.indicator(), "problems.workshop.offScale", scale.min(), scale.max());
        }
        if (!taken(before, voter, vote)) {
            throw Refused.at(
                    vote.indicator(),
                    vote.round() == 2 || before.stageOf(vote.vignette()).round() == 2
                            ? "problems.workshop.otherRound"
                            : "problems.workshop.locked");
        }
        return before.withPeople(before.participants(), put(before.votes(), vote), before.names());
    }

    /**
     * A phone votes in the round at hand. What is filed or typed was written down before it is entered, so that it may also
     * come while the first round is locked, and for a vignette that the room has left for a while.
     */
    private static boolean taken(Workshop workshop, Participant voter, Vote vote) {
        Stage stage = workshop.stageOf(vote.vignette());
        if (stage.round() != vote.round()) {
            return false;
        }
        return voter.way() == Participant.Way.PHONE
                ? stage.voting() && vote.vignette().equals(workshop.vignette())
                : stage.voting() || stage == Stage.LOCKED;
    }

    private static List<Vote> put(List<Vote> votes, Vote vote) {
        List<Vote> now = new ArrayList<>(votes);
        for (int i = 0; i < now.size(); i++) {
            if (isFor(now.get(i), vote)) {
                now.set(i, vote);
                return now;
            }
        }
        now.add(vote);
        return now;
    }

    private static boolean isFor(Vote one, Vote other) {
        return one.round() == other.round()
                && one.participant().equals(other.participant())
                && one.indicator().equals(other.indicator())
                && one.vignette().equals(other.vignette());
    }

    private static Participant require(Workshop workshop, String participant) {
        return workshop.participant(participant)
                .orElseThrow(() -> Refused.at("", "problems.workshop.unknownParticipant"));
    }
}
