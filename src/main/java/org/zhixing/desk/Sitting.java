package org.zhixing.desk;

import java.util.HashMap;
import java.util.Map;
import org.zhixing.workshop.Workshop;

/**
 * A session and who can be known again in it.
 *
 * @param holders ids of participants by the hash of their secret
 */
record Sitting(Workshop workshop, Map<String, String> holders) {

    /** After a step; those who left are not known any more. */
    Sitting with(Workshop after, String hash, String joined) {
        boolean somebodyLeft =
                after.participants().size() < workshop.participants().size();
        if (hash.isEmpty() && !somebodyLeft) {
            return new Sitting(after, holders);
        }
        Map<String, String> now = new HashMap<>(holders);
        if (!hash.isEmpty()) {
            now.put(hash, joined);
        }
        if (somebodyLeft) {
            now.values().removeIf(id -> after.participant(id).isEmpty());
        }
        return new Sitting(after, now);
    }
}
