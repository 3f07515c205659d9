package org.zhixing.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * Everything that can happen to an audit after its sample was locked. Each is a value; applying it is pure and throws a
 * ProblemException (INPUT) when it is not allowed: an unknown file or item, a level that the item does not take, NA for a
 * critical item, an auditor's own case, a second reading by the first auditor, somebody else's reading, marks in a lost file or
 * in a finished reading. Once two have agreed, what each said before stays as it was.
 */
public sealed interface AuditStep {

    CaseFileAudit applyTo(CaseFileAudit before);

    /** Which reading of a file is meant. */
    enum Turn {
        FIRST,
        SECOND,
        AGREED
    }

    /** Adds an auditor or changes who they are. */
    record PutAuditor(Auditor auditor) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Auditors.put(before, auditor);
        }
    }

    /** @param mark null takes it back */
    record MarkItem(
            String code,
            Turn turn,
            String auditor,
            String item,
            @Nullable ItemMark mark) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Readings.mark(before, code, turn, auditor, item, mark);
        }
    }

    /** Says whether the file holds a cue of risk; the mark of an item that reads otherwise then (F17) is taken back. */
    record SetRiskCue(String code, Turn turn, String auditor, boolean riskCue) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Readings.riskCue(before, code, turn, auditor, riskCue);
        }
    }

    /** @param text an empty one takes the comment away */
    record Comment(String code, Turn turn, String auditor, String item, PersonalText text) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Readings.comment(before, code, turn, auditor, item, text);
        }
    }

    record Feedback(String code, Turn turn, String auditor, PersonalText text) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Readings.feedback(before, code, turn, auditor, text);
        }
    }

    /**
     * Says that a reading is complete, or takes that back. Items may be left open. An agreed reading begins with all that both
     * said alike.
     */
    record Finish(String code, Turn turn, String auditor, boolean finished) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Readings.finish(before, code, turn, auditor, finished);
        }
    }

    /**
     * Only a file that nobody has read yet can be lost.
     *
     * @param reason null: the file is there after all
     */
    record MarkLost(String code, @Nullable PersonalText reason) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Files.markLost(before, code, reason);
        }
    }

    /**
     * Writes down what was done at once about a critical item at 0.
     *
     * @param done an empty one takes it away
     */
    record ActOn(String code, String item, PersonalText done) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            return Files.actOn(before, code, item, done);
        }
    }
}
