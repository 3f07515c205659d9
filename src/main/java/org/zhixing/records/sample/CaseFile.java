package org.zhixing.records.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case from its opening to its closing. */
final class CaseFile {

    final String id;
    final int client;
    final LocalDate opened;
    /** How many contacts it will have. */
    final int contacts;

    final boolean goal;
    final boolean review;
    final boolean outcome;
    int made;

    @Nullable
    LocalDate last;

    CaseFile(String id, int client, LocalDate opened, int contacts, boolean goal, boolean review, boolean outcome) {
        this.id = id;
        this.client = client;
        this.opened = opened;
        this.contacts = contacts;
        this.goal = goal;
        this.review = goal && review;
        this.outcome = outcome;
    }

    boolean goalIsSet() {
        return goal && made >= 2;
    }

    boolean goalIsReviewed() {
        return review && made >= 2 + contacts / 2;
    }

    boolean ends() {
        return made >= contacts;
    }
}
