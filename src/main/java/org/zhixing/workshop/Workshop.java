package org.zhixing.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;

/**
 * A session as it stands: what was prepared, where it is, and every vote.
 *
 * @param pinned the model whose indicators and anchors are used
 * @param vignettes in the order of the session; never empty
 * @param vignette id of the one at hand
 * @param indicator id of the one that the presenter shows; empty where the vignette at hand has none yet
 * @param stage of the vignette at hand
 * @param participants by code name, since the order in which they came is nobody's business
 * @param erased whether the participants were erased; then there are neither participants nor votes, only the sums
 * @param leftAt where the vignettes that are not at hand were left, by id; those never begun are absent
 * @param names the code names that were and will be dealt
 * @param sums what is left once the participants were erased; {@link Sums#NONE} before
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
        boolean erased,
        Map<String, Stage> leftAt,
        CodeNames names,
        Sums sums) {

    public Workshop {
        vignettes = List.copyOf(vignettes);
        participants = List.copyOf(participants);
        votes = List.copyOf(votes);
        leftAt = Map.copyOf(leftAt);
    }

    /**
     * A session that nobody has joined yet.
     *
     * @param seed of the code names
     * @throws org.zhixing.work.ProblemException (INPUT) when title or vignettes are not such as {@link WorkshopStep.Prepare}
     *     takes
     */
    public static Workshop prepared(
            String id, PersonalText title, PinnedModel pinned, List<Vignette> vignettes, long seed) {
        List<Vignette> sound = new Preparation(pinned.model()).sound(title, vignettes);
        Vignette first = sound.get(0);
        return new Workshop(
                id,
                title,
                pinned,
                sound,
                first.id(),
                first.firstIndicator(),
                Stage.LOBBY,
                List.of(),
                List.of(),
                false,
                Map.of(),
                new CodeNames(seed, 0),
                Sums.NONE);
    }

    /** The vignette at hand. */
    public Vignette current() {
        return vignettes.stream()
                .filter(v -> v.id().equals(vignette))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Vignette> vignette(String vignetteId) {
        return vignettes.stream().filter(v -> v.id().equals(vignetteId)).findFirst();
    }

    /** Where the round on a vignette stands, at hand or not. */
    public Stage stageOf(String vignetteId) {
        return vignetteId.equals(vignette) ? stage : leftAt.getOrDefault(vignetteId, Stage.LOBBY);
    }

    public Optional<Participant> participant(String participantId) {
        return participants.stream().filter(p -> p.id().equals(participantId)).findFirst();
    }

    /** The round whose votes are taken, or were taken last: 1 up to the discussion, then 2. */
    public int round() {
        return stage.round();
    }

    Workshop withPrepared(PersonalText newTitle, List<Vignette> prepared) {
        Vignette hand = prepared.stream()
                .filter(v -> v.id().equals(vignette))
                .findFirst()
                .orElse(prepared.get(0));
        String shown = hand.item(indicator).isPresent() ? indicator : hand.firstIndicator();
        return new Workshop(
                id,
                newTitle,
                pinned,
                prepared,
                hand.id(),
                shown,
                stageOf(hand.id()),
                participants,
                votes,
                erased,
                Turning.known(this, prepared, hand.id()),
                names,
                sums);
    }

    Workshop at(String newVignette, String newIndicator, Stage newStage, Map<String, Stage> left) {
        return new Workshop(
                id,
                title,
                pinned,
                vignettes,
                newVignette,
                newIndicator,
                newStage,
                participants,
                votes,
                erased,
                left,
                names,
                sums);
    }

    Workshop withPeople(List<Participant> people, List<Vote> theirs, CodeNames dealt) {
        return new Workshop(
                id, title, pinned, vignettes, vignette, indicator, stage, people, theirs, erased, leftAt, dealt, sums);
    }

    Workshop withoutPeople(Sums kept) {
        return new Workshop(
                id,
                title,
                pinned,
                vignettes,
                vignette,
                indicator,
                stage,
                List.of(),
                List.of(),
                true,
                leftAt,
                names.erased(),
                kept);
    }
}
