package org.zhixing.assessment;

/** How the answers of one role become one (specification 6). Between roles the mean is always taken. */
public enum Aggregation {
    /** The median. */
    MEDIAN,
    /** The mean without the lowest and the highest fifth, in roles of ten answers and more; elsewhere the median. */
    TRIMMED
}
