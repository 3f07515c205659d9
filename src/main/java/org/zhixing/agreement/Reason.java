package org.zhixing.agreement;

/** Why a statistic has no value. */
public enum Reason {
    /** All ratings that could be compared are the same, so that chance agreement cannot be told from agreement. */
    NO_VARIANCE,
    /** Too few units or raters. */
    TOO_FEW,
    /** No, or only one, unit was rated by every rater. */
    NO_COMPLETE_UNITS
}
