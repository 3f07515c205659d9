package org.zhixing.ui.audit.reading;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;

/**
 * In which place somebody sits before a file. Two readings of a file are blind: whoever makes one does not see the other
 * until both are finished (specification 7).
 */
enum Seat {
    /** Nobody said who audits. */
    NOBODY,
    /** The file is lost: nothing can be read. */
    LOST,
    /** The auditor leads this case: others audit it. */
    OWN,
    /** Makes the first reading, or has made it. */
    FIRST,
    /** Makes the second reading, or has made it, without knowing the first. */
    SECOND,
    /** Another auditor reads or has read it, and one reading is enough. */
    OTHERS,
    /** Two others read it, and are not both through. */
    HIDDEN,
    /** Has made one of two finished readings, which lie side by side: both say together what counts. */
    TALK,
    /** Sees two finished readings of others side by side. */
    BESIDE;

    /** @param auditorId who sits there; empty for nobody */
    static Seat of(CaseFileAudit audit, FileWork file, String auditorId) {
        Auditor me = audit.auditor(auditorId).orElse(null);
        if (me == null) {
            return NOBODY;
        }
        if (file.worker().equals(me.worker())) {
            return OWN;
        }
        if (file.lost() != null) {
            return LOST;
        }
        FileReading first = file.first();
        FileReading second = file.second();
        if (first != null && second != null && first.finished() && second.finished()) {
            return first.auditor().equals(auditorId) || second.auditor().equals(auditorId) ? TALK : BESIDE;
        }
        if (mine(first, auditorId)) {
            return FIRST;
        }
        if (second == null) {
            return file.secondWanted() ? SECOND : OTHERS;
        }
        return mine(second, auditorId) ? SECOND : HIDDEN;
    }

    /** Whether a reading is this auditor's, or still anybody's. */
    private static boolean mine(@Nullable FileReading reading, String auditorId) {
        return reading == null || reading.untouched() || reading.auditor().equals(auditorId);
    }

    /** Whether two finished readings lie side by side. */
    boolean seesBoth() {
        return this == TALK || this == BESIDE;
    }

    /** Which reading is written from here; null where none is. */
    @Nullable
    Turn turn() {
        return switch (this) {
            case FIRST -> Turn.FIRST;
            case SECOND -> Turn.SECOND;
            case TALK -> Turn.AGREED;
            default -> null;
        };
    }

    /** What is seen from here; null where nothing was written yet or nothing may be seen. */
    @Nullable
    FileReading reading(FileWork file) {
        return switch (this) {
            case FIRST, OTHERS -> file.first();
            case SECOND -> file.second();
            case TALK, BESIDE -> file.agreed();
            default -> null;
        };
    }
}
