package org.zhixing.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Dimension;
import org.zhixing.model.Drift;
import org.zhixing.model.DriftDefinition;
import org.zhixing.scoring.DimensionScore;

/**
 * What some moves would change.
 *
 * @param moves in the order in which they are made
 * @param scores the total, then the dimensions in model order
 * @param capsBefore ids of the critical indicators that cap now
 * @param drifts in model order
 */
public record Effect(
        List<Move> moves, List<Score> scores, List<String> capsBefore, List<String> capsAfter, List<Severity> drifts) {

    /** Stands for the total where dimensions have ids. */
    public static final String TOTAL = "TOTAL";

    private static final double STILL = 1e-9;

    public Effect {
        moves = List.copyOf(moves);
        scores = List.copyOf(scores);
        capsBefore = List.copyOf(capsBefore);
        capsAfter = List.copyOf(capsAfter);
        drifts = List.copyOf(drifts);
    }

    /**
     * @param id {@link #TOTAL} or a dimension's
     * @param before 0 to 100; null where there is no score
     * @param bandBefore id of the band, or null with the score
     */
    public record Score(
            String id,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable String bandBefore,
            @Nullable String bandAfter) {

        /** After less before; 0 where there are not two scores. */
        public double difference() {
            return before == null || after == null ? 0 : after - before;
        }

        public boolean otherBand() {
            return !Objects.equals(bandBefore, bandAfter);
        }
    }

    /** Severities of one drift, 0 to 3; null without data. */
    public record Severity(
            Drift drift,
            @Nullable Integer before,
            @Nullable Integer after,
            boolean tentativeBefore,
            boolean tentativeAfter) {

        public boolean moved() {
            return !Objects.equals(before, after) || tentativeBefore != tentativeAfter;
        }
    }

    static Effect of(List<Move> moves, State before, State after) {
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(TOTAL, before.total(), after.total(), before.band(TOTAL), after.band(TOTAL)));
        for (Dimension dimension : before.model().dimensions()) {
            String id = dimension.id();
            scores.add(new Score(id, score(before, id), score(after, id), before.band(id), after.band(id)));
        }
        List<Severity> drifts = new ArrayList<>();
        for (DriftDefinition drift : before.model().drifts()) {
            drifts.add(new Severity(
                    drift.id(),
                    before.severity(drift.id()),
                    after.severity(drift.id()),
                    tentative(before, drift.id()),
                    tentative(after, drift.id())));
        }
        return new Effect(moves, scores, List.copyOf(before.caps()), List.copyOf(after.caps()), drifts);
    }

    private static @Nullable Double score(State state, String dimension) {
        return state.card().dimension(dimension).map(DimensionScore::score).orElse(null);
    }

    private static boolean tentative(State state, Drift drift) {
        return state.drifts().stream().filter(d -> d.drift() == drift).anyMatch(DriftFinding::tentative);
    }

    public Score total() {
        return scores.get(0);
    }

    /** Whether anything that is shown would be otherwise. */
    public boolean changesAnything() {
        return scores.stream()
                        .anyMatch(s -> Math.abs(s.difference()) > STILL || (s.before() == null) != (s.after() == null))
                || !flipped().isEmpty();
    }

    /** The bands, caps and severities that would be others, in that order. */
    public List<Flag> flipped() {
        List<Flag> flags = new ArrayList<>();
        scores.stream().filter(Score::otherBand).forEach(s -> flags.add(new Flag.BandOf(s.id())));
        if (!Set.copyOf(capsBefore).equals(Set.copyOf(capsAfter))) {
            flags.add(new Flag.Caps());
        }
        drifts.stream()
                .filter(d -> !Objects.equals(d.before(), d.after()))
                .forEach(d -> flags.add(new Flag.SeverityOf(d.drift())));
        return List.copyOf(flags);
    }
}
