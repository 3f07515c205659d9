package org.zhixing.signals;

/** Adds up so that the order of the terms does not show beyond the last rounding (ruling B1): Neumaier's compensation. */
final class Sum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}
