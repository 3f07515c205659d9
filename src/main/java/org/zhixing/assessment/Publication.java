package org.zhixing.assessment;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The frontline workers who stood apart in a report that went out. A later report that shows almost the same ones would
 * tell, beside this one, what the few answered who differ.
 *
 * @param answers a digest of all that a worker answered, by rater id; a worker who answers anew counts as another one
 */
public record Publication(Map<String, String> answers) {

    public Publication {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** How many workers are in one of the two alone, or answer otherwise in the other. */
    public int difference(Publication other) {
        Set<String> all = new HashSet<>(answers.keySet());
        all.addAll(other.answers.keySet());
        return (int) all.stream()
                .filter(rater -> !answers.getOrDefault(rater, "").equals(other.answers.getOrDefault(rater, "")))
                .count();
    }
}
