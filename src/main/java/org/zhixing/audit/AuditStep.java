package org.zhixing.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * Everything that can happen to an audit after its sample was locked. Each is a value; applying it is pure and throws a
 * ProblemException (INPUT) when it is not allowed: an unknown file or item, a level that the item does not take, NA for a
 * critical item, an auditor's own case, a second reading by the first auditor.
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
            throw new UnsupportedOperationException("step");
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
            throw new UnsupportedOperationException("step");
        }
    }

    /** Says whether the file holds a cue of risk; a level of F17 that it no longer takes is taken back. */
    record SetRiskCue(String code, Turn turn, String auditor, boolean riskCue) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** @param text an empty one takes the comment away */
    record Comment(String code, Turn turn, String auditor, String item, PersonalText text) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record Feedback(String code, Turn turn, String auditor, PersonalText text) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** Says that a reading is complete, or takes that back. */
    record Finish(String code, Turn turn, String auditor, boolean finished) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** @param reason null: the file is there after all */
    record MarkLost(String code, @Nullable PersonalText reason) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** Writes down what was done at once about a critical item at 0. */
    record ActOn(String code, String item, PersonalText done) implements AuditStep {
        @Override
        public CaseFileAudit applyTo(CaseFileAudit before) {
            throw new UnsupportedOperationException("step");
        }
    }
}
