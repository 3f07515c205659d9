package org.zhixing.store;

import java.util.Map;
import org.zhixing.workshop.Workshop;

/**
 * A session as the file holds it.
 *
 * @param holders ids of participants by the SHA-256 of the secret by which they are known again
 * @param version tells whether somebody else has written into the file since
 */
public record StoredWorkshop(Workshop workshop, Map<String, String> holders, int version) {

    public StoredWorkshop {
        holders = Map.copyOf(holders);
    }
}
