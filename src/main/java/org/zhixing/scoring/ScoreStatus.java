package org.zhixing.scoring;

/** Whether a score could be given, and how complete its basis is (specification 9.5). */
public enum ScoreStatus {
    OK,
    LOW_COVERAGE,
    INSUFFICIENT,
    NOT_APPLICABLE
}
