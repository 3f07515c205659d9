package org.zhixing.signals;

import org.zhixing.model.RecordIndicator;

/**
 * The formula of one record indicator. It counts and adds up, and stops where a column or setting that it needs is not
 * there (ruling A13, first step). Least data, zero denominators, value, interval and level are the same for all and
 * follow in {@link Judgement}. Parameters are read from the indicator, for an agency may change them. The outcome does
 * not depend on the order of the records.
 */
@FunctionalInterface
interface Measurement {

    /**
     * @param indicator as the model has it
     * @param facts the records of the period, and what the indicators share
     */
    Outcome measure(RecordIndicator indicator, Facts facts);
}
