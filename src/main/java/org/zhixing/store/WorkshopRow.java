package org.zhixing.store;

import java.time.Instant;
import org.zhixing.work.PersonalText;

/**
 * A session in the list of sessions.
 *
 * @param participants how many there are; 0 once they are erased
 */
public record WorkshopRow(
        String id, PersonalText title, Instant createdAt, int vignettes, int participants, boolean erased) {}
