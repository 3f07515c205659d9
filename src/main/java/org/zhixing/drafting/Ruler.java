package org.zhixing.drafting;

import java.util.Set;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelDifference.Kind;
import org.zhixing.drafting.ModelDifference.Step;

/**
 * Which version step a change asks for (specification 9.14). The question is what becomes of answers that were given before:
 *
 * <ul>
 *   <li>a patch changes no number: names, questions and explanations in other words, and anchors that a person declared to
 *       say the same as before;
 *   <li>a minor changes numbers, but comparing over the indicators that both versions have takes that out: which indicators
 *       there are, where they stand, what they weigh, who is asked, which evidence is suggested, symptoms, and everything
 *       that does not enter the score: drifts and record indicators, marks on self-report, festivals, recommendations;
 *   <li>a major makes the same answer count otherwise: anchors, scale and its direction, evidence gate and strengths,
 *       coverage, caps, the mean, bands, the value matrix.
 * </ul>
 */
final class Ruler {

    /** The rules by which answers become scores. */
    private static final Set<String> RULER =
            Set.of("scale", "coverage", "evidenceGate", "overall", "bands", "caps", "matrix");

    private Ruler() {}

    static Step step(Item item, boolean anchorsReworded) {
        return switch (item.kind()) {
            case REWORDED -> Step.PATCH;
            case REWEIGHTED -> Step.MINOR;
            case ANCHORS_CHANGED -> anchorsReworded && words(item) ? Step.PATCH : Step.MAJOR;
            case ADDED, REMOVED, RULES_CHANGED -> rule(item.place(), item.part());
            case MOVED -> Step.MINOR;
        };
    }

    /** Whether it is the words of an anchor that differ, not which levels have one. */
    static boolean words(Item item) {
        return item.kind() == Kind.ANCHORS_CHANGED && item.before() != null && item.after() != null;
    }

    private static Step rule(String place, String part) {
        if (part.contains("confounders.") || part.contains("typicalMismatch")) {
            return Step.PATCH;
        }
        boolean aside = place.equals("matrix")
                && (part.equals("roles") || part.startsWith("mismatch.") || part.startsWith("cautions."));
        boolean ruler = RULER.contains(place) && !aside;
        return ruler || part.equals("reverse") || part.endsWith(".strength") ? Step.MAJOR : Step.MINOR;
    }
}
