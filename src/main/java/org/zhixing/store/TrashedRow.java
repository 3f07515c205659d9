package org.zhixing.store;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/**
 * Something in the trash.
 *
 * @param name of the agency, or the title of an audit or a workshop session; may be empty
 * @param agency that an audit is of; empty for the others
 * @param period of an assessment, or of the one that an audit belongs to; null for a workshop session
 * @param withAssessment id of the assessment that an audit belongs to, which is in the trash, too; null otherwise
 * @param holds how much of what is in it; kinds of which there is nothing are left out
 */
public record TrashedRow(
        Kind kind,
        String id,
        PersonalText name,
        PersonalText agency,
        @Nullable Period period,
        Instant since,
        @Nullable String withAssessment,
        Map<Part, Integer> holds) {

    /** What stands on its own. */
    public enum Kind {
        ASSESSMENT(Presence.ASSESSMENT),
        AUDIT(Presence.AUDIT),
        WORKSHOP(Presence.WORKSHOP);

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    /** What of it can be counted. */
    public enum Part {
        RATERS,
        ANSWERS,
        EVIDENCE,
        ATTACHMENTS,
        RECORDS,
        ACTIONS,
        AUDITS,
        FILES,
        READINGS,
        VIGNETTES,
        PARTICIPANTS,
        VOTES,
        LOG_LINES
    }

    public TrashedRow {
        Map<Part, Integer> some = new EnumMap<>(Part.class);
        holds.forEach((part, count) -> {
            if (count > 0) {
                some.put(part, count);
            }
        });
        holds = Collections.unmodifiableMap(some);
    }
}
