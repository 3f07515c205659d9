package org.zhixing.cli;

import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** The assessment whose audits are meant: an id mistyped is neither one without audits nor a place to keep one. */
final class AuditsOf {

    private AuditsOf() {}

    /** @throws ProblemException (INPUT) when the data file holds no assessment of this id */
    static void require(Desk desk, String assessment) {
        if (desk.assessments().stream().noneMatch(card -> card.id().equals(assessment))) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(assessment, "problems.store.unknownAssessment"));
        }
    }
}
