package org.zhixing.trends;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.SemanticVersion;

/**
 * By which model two periods may be measured (specification 9.14). What decides is what the versions say and what the models
 * ask: a patch changes words alone; where indicators, weights or other numbers differ within a major version, both periods
 * are scored anew over the indicators that both ask, by the later model's weights, provided that these weigh at least 70 %
 * in each of the two; another major version or another model is another ruler.
 *
 * @param obstacle null unless APART
 * @param model what both are scored by; the later model where APART
 * @param added ids of indicators that only the later model asks, in its order
 * @param removed ids of indicators that only the earlier model asks, in its order
 * @param commonBefore weight of the common indicators in the earlier model, 0 to 1
 * @param commonAfter the same in the later one
 */
public record Ruler(
        Kind kind,
        @Nullable Obstacle obstacle,
        AssessmentModel model,
        List<String> added,
        List<String> removed,
        double commonBefore,
        double commonAfter) {

    public Ruler {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public enum Kind {
        /** The same numbers: scores stand as they are. */
        SAME,
        /** Scores are those over the common indicators; a line between the years says so. */
        COMMON,
        /** Side by side only; a break between the years says so. */
        APART
    }

    static Ruler of(AssessmentModel before, AssessmentModel after) {
        Set<String> common = CommonModel.indicators(before, after);
        List<String> added = without(after, common);
        List<String> removed = without(before, common);
        double shareBefore = Weights.share(before, common);
        double shareAfter = Weights.share(after, common);
        Obstacle obstacle = obstacle(before, after, Math.min(shareBefore, shareAfter));
        if (obstacle != null) {
            return new Ruler(Kind.APART, obstacle, after, added, removed, shareBefore, shareAfter);
        }
        boolean same = Numbers.of(before).equals(Numbers.of(after));
        return new Ruler(
                same ? Kind.SAME : Kind.COMMON,
                null,
                same ? after : CommonModel.of(after, List.of(before)),
                added,
                removed,
                shareBefore,
                shareAfter);
    }

    private static @Nullable Obstacle obstacle(AssessmentModel before, AssessmentModel after, double common) {
        if (!before.id().equals(after.id())) {
            return Obstacle.OTHER_MODEL;
        }
        Optional<Integer> majorBefore = SemanticVersion.parse(before.version()).map(SemanticVersion::major);
        Optional<Integer> majorAfter = SemanticVersion.parse(after.version()).map(SemanticVersion::major);
        if (!majorBefore.equals(majorAfter)) {
            return Obstacle.MAJOR_VERSION;
        }
        if (before.scale().min() != after.scale().min()
                || before.scale().max() != after.scale().max()) {
            return Obstacle.OTHER_SCALE;
        }
        return Weights.enough(common) ? null : Obstacle.LITTLE_IN_COMMON;
    }

    private static List<String> without(AssessmentModel model, Set<String> common) {
        Set<String> all = new LinkedHashSet<>(model.indicatorsById().keySet());
        all.removeAll(common);
        return List.copyOf(all);
    }

    /** Whether scores of both periods may be compared at all. */
    public boolean comparable() {
        return kind != Kind.APART;
    }
}
