package org.zhixing.records;

/**
 * A sum that does not depend on the order of its terms beyond the last rounding (ruling B2): what each addition rounds
 * away is added up beside it and returned at the end.
 */
public final class CompensatedSum {

    private double sum;
    private double lost;

    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    public double value() {
        return sum + lost;
    }
}
