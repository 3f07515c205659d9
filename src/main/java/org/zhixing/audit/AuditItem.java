package org.zhixing.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixing.model.Anchor;
import org.zhixing.model.Drift;
import org.zhixing.work.Text;

/**
 * One item that every file is audited on.
 *
 * @param weight above 0
 * @param critical whether a low level caps the file's score; such an item is never not applicable
 * @param anchors ascending by level, both ends of the scale 0 to 4 included
 * @param withoutCue what the levels mean in a file without a cue of risk, where the item reads differently then (F17): exactly
 *     the levels that it then takes; empty for the other items
 * @param drift drifts that the item is a symptom of
 * @param indicators ids of the self-check's indicators that ask the same of the agency; may be empty
 */
public record AuditItem(
        String id,
        double weight,
        Text name,
        boolean critical,
        List<Anchor> anchors,
        List<Anchor> withoutCue,
        Set<Drift> drift,
        List<String> indicators) {

    public AuditItem {
        anchors = List.copyOf(anchors);
        withoutCue = List.copyOf(withoutCue);
        drift = Set.copyOf(drift);
        indicators = List.copyOf(indicators);
    }

    public boolean mayBeNotApplicable() {
        return !critical;
    }

    /** What each level means in this file, only those levels that the item takes there. */
    public List<Anchor> anchors(boolean riskCue) {
        return riskCue || withoutCue.isEmpty() ? anchors : withoutCue;
    }

    /** The levels that the item takes in this file, ascending: all of 0 to 4, or those of {@code withoutCue}. */
    public List<Integer> levels(boolean riskCue) {
        return riskCue || withoutCue.isEmpty()
                ? IntStream.rangeClosed(
                                anchors.get(0).level(),
                                anchors.get(anchors.size() - 1).level())
                        .boxed()
                        .toList()
                : withoutCue.stream().map(Anchor::level).toList();
    }

    public boolean takes(int level, boolean riskCue) {
        return levels(riskCue).contains(level);
    }
}
