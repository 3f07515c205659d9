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
        check(before, vote);
        if (!taken(before, voter, vote)) {
            throw Refused.at(
                    vote.indicator(),
                    vote.round() == 2 || before.stageOf(vote.vignette()).round() == 2
                            ? "problems.workshop.otherRound"
                            : "problems.workshop.locked");
        }
        return before.withPeople(before.participants(), put(before.votes(), List.of(vote)), before.names());
    }

    static Workshop handIn(Workshop before, Participant participant, List<Vote> votes) {
        Workshop joined = before.participant(participant.id()).isPresent() ? before : join(before, participant);
        for (Vote vote : votes) {
            if (!vote.participant().equals(participant.id())) {
                throw Refused.at("", "problems.workshop.unknownParticipant");
            }
            check(joined, vote);
            if (!joined.stageOf(vote.vignette()).takesForms(vote.round())) {
                throw Refused.at(vote.indicator(), "problems.workshop.notBegun");
            }
        }
        return joined.withPeople(joined.participants(), put(joined.votes(), votes), joined.names());
    }

    /** Whether there is such an item, and such a level. */
    private static void check(Workshop workshop, Vote vote) {
        Vignette vignette = workshop.vignette(vote.vignette())
                .orElseThrow(() -> Refused.at(Refused.shown(vote.vignette()), "problems.workshop.unknownVignette"));
        if (vignette.item(vote.indicator()).isEmpty()) {
            throw Refused.at(Refused.shown(vote.indicator()), "problems.workshop.unknownItem");
        }
        Scale scale = workshop.pinned().model().scale();
        if (vote.round() != 1 && vote.round() != 2) {
            throw Refused.at(vote.indicator(), "problems.workshop.otherRound");
        }
        if (vote.level() != null && !scale.holds(vote.level())) {
            throw Refused.at(vote.indicator(), "problems.workshop.offScale", scale.min(), scale.max());
        }
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

    /** Each in the place of the one that is there for the same item and round, or behind all others. */
    private static List<Vote> put(List<Vote> votes, List<Vote> fresh) {
        List<Vote> now = new ArrayList<>(votes);
        for (Vote vote : fresh) {
            int at = place(now, vote);
            if (at < now.size()) {
                now.set(at, vote);
            } else {
                now.add(vote);
            }
        }
        return now;
    }

    private static int place(List<Vote> votes, Vote vote) {
        int at = 0;
        while (at < votes.size() && !isFor(votes.get(at), vote)) {
            at++;
        }
        return at;
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
