package org.zhixing.model;

import java.util.List;
import java.util.Map;
import org.zhixing.work.Text;

/**
 * One question of the self-check with its behavioural anchors.
 *
 * @param weight relative weight within the sub-dimension, above 0
 * @param roles who is asked, in model order
 * @param evidence suggested evidence types; any type may be attached
 * @param drift symptom weight (1 or 2) for each drift that this indicator is a symptom of
 * @param reverse whether the scale runs the other way: 0 good, 4 bad (screens never say so)
 * @param critical whether a low effective score caps dimension and overall
 * @param anchors ascending by level, both ends of the scale included
 */
public record Indicator(
        String id,
        double weight,
        Text name,
        List<Role> roles,
        List<String> evidence,
        Map<Drift, Integer> drift,
        boolean reverse,
        boolean critical,
        List<Anchor> anchors) {

    public Indicator {
        roles = List.copyOf(roles);
        evidence = List.copyOf(evidence);
        drift = Map.copyOf(drift);
        anchors = List.copyOf(anchors);
    }
}
