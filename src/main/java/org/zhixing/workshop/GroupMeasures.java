package org.zhixing.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Reason;

/**
 * How the room agreed before and after it talked (specification 6), over one vignette or all.
 *
 * @param vignette empty: over all vignettes that were voted on in both rounds, or in the first while there is no second
 * @param vignettes how many of them entered
 * @param before the first round
 * @param after the second round
 * @param change alpha after less alpha before
 * @param distanceBefore mean of |level − key| over all levels given to items whose key counts
 * @param distanceAfter the same in the second round
 * @param onExamples whether any of these keys is an example only
 */
public record GroupMeasures(
        String vignette,
        int vignettes,
        GroupAlpha before,
        GroupAlpha after,
        Measured change,
        Measured distanceBefore,
        Measured distanceAfter,
        Movement movement,
        boolean onExamples) {

    /** What became of the room between the rounds. */
    public enum Movement {
        /** It agrees more, and is nearer to the key. */
        TOWARDS_KEY,
        /** It agrees more without being nearer to the key: perhaps people followed each other. */
        CONFORMITY,
        /** It does not agree more. */
        NOT_CLOSER,
        /** There is no second round, no key, or no alpha. */
        UNKNOWN
    }

    private static final double HAIR = 1e-9;

    static GroupMeasures of(Workshop workshop, String vignette) {
        List<Vignette> compared = GroupAlpha.compared(workshop, vignette);
        GroupAlpha before = GroupAlpha.of(workshop, vignette, 1);
        GroupAlpha after = GroupAlpha.of(workshop, vignette, 2);
        Double alphaBefore = before.alpha().value();
        Double alphaAfter = after.alpha().value();
        Measured change = alphaBefore == null || alphaAfter == null
                ? Measured.none(lack(before, after))
                : Measured.of(alphaAfter - alphaBefore);
        Distance first = new Distance(workshop, compared, 1);
        Distance second = new Distance(workshop, compared, 2);
        return new GroupMeasures(
                vignette,
                compared.size(),
                before,
                after,
                change,
                first.mean(),
                second.mean(),
                movement(closer(change, before, after), first.mean(), second.mean()),
                first.onExamples());
    }

    private static Lack lack(GroupAlpha before, GroupAlpha after) {
        if (before.voters() == 0 || after.voters() == 0) {
            return Lack.NO_VOTES;
        }
        return before.alpha().reason() == Reason.NO_VARIANCE || after.alpha().reason() == Reason.NO_VARIANCE
                ? Lack.NO_VARIANCE
                : Lack.TOO_FEW_ITEMS;
    }

    /** Whether the room agrees more; of one mind afterwards, it has no alpha, and does. Null where nothing can be said. */
    private static @Nullable Boolean closer(Measured change, GroupAlpha before, GroupAlpha after) {
        if (change.value() != null) {
            return change.value() > HAIR;
        }
        boolean ofOneMind = before.alpha().value() != null && after.alpha().reason() == Reason.NO_VARIANCE;
        return ofOneMind ? Boolean.TRUE : null;
    }

    private static Movement movement(@Nullable Boolean closer, Measured before, Measured after) {
        Double first = before.value();
        Double second = after.value();
        if (closer == null || first == null || second == null) {
            return Movement.UNKNOWN;
        }
        if (!closer) {
            return Movement.NOT_CLOSER;
        }
        return second < first - HAIR ? Movement.TOWARDS_KEY : Movement.CONFORMITY;
    }

    /** The distance of all levels of a round from keys that count. */
    private static final class Distance {

        private double sum;
        private int levels;
        private boolean examples;

        Distance(Workshop workshop, List<Vignette> vignettes, int round) {
            for (Vignette vignette : vignettes) {
                ExpertPanel panel = ExpertPanel.of(workshop.pinned().model(), vignette);
                for (Vignette.Item item : vignette.items()) {
                    KeyStanding standing = panel.standing(item.indicator());
                    Double key = item.key().median();
                    if (standing.counts() && key != null) {
                        Histogram votes = Histogram.of(workshop, vignette.id(), item.indicator(), round);
                        sum += votes.distance(key);
                        levels += votes.levels();
                        examples |= standing == KeyStanding.EXAMPLE;
                    }
                }
            }
        }

        Measured mean() {
            return levels == 0 ? Measured.none(Lack.NO_VOTES) : Measured.of(sum / levels);
        }

        boolean onExamples() {
            return examples;
        }
    }
}
