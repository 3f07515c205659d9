package org.zhixing.signals;

import java.util.Arrays;
import org.zhixing.textreuse.ReuseSink;

/**
 * Keeps of all pairs that the join finds, however many, what the rows need: each row's likest partner of another service
 * date (ruling B13), and which rows hang together. Rows of identical notes have the class of the first of them; only
 * classes are compared, so a class needs its first row and the first of another date.
 */
final class Likeness implements ReuseSink {

    private static final int NONE = -1;

    private final long[] days;
    private final int[] classes;
    private final int[] otherDate;
    private final int[] partner;
    private final double[] similarity;
    private final int[] parent;

    /** @param days service dates of the rows, as days since 1970; ascending, as the rows stand */
    Likeness(long[] days) {
        this.days = days;
        this.classes = new int[days.length];
        this.otherDate = new int[days.length];
        this.partner = new int[days.length];
        this.similarity = new double[days.length];
        this.parent = new int[days.length];
        Arrays.setAll(classes, i -> i);
        Arrays.setAll(parent, i -> i);
        Arrays.fill(otherDate, NONE);
        Arrays.fill(partner, NONE);
    }

    @Override
    public void identical(int[] members) {
        int first = members[0];
        for (int member : members) {
            classes[member] = first;
            if (otherDate[first] == NONE && days[member] != days[first]) {
                otherDate[first] = member;
            }
        }
    }

    @Override
    public void pair(int left, int right, int common, int union) {
        double likeness = (double) common / union;
        if (onOtherDate(right, days[left]) != NONE || otherDate[left] != NONE) {
            parent[root(right)] = root(left);
        }
        offer(left, right, likeness);
        offer(right, left, likeness);
    }

    /** A class of several dates has its partners within itself; the rows of any other have one date, and so the same partner. */
    private void offer(int to, int candidate, double likeness) {
        if (otherDate[to] == NONE && likeness > similarity[to] && onOtherDate(candidate, days[to]) != NONE) {
            similarity[to] = likeness;
            partner[to] = candidate;
        }
    }

    /** The first row of a class whose date is another one. */
    private int onOtherDate(int ofClass, long day) {
        return days[ofClass] != day ? ofClass : otherDate[ofClass];
    }

    private int root(int ofClass) {
        int at = ofClass;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The likest row of another date; negative for none. */
    int partner(int row) {
        int own = classes[row];
        if (otherDate[own] != NONE) {
            return onOtherDate(own, days[row]);
        }
        return partner[own] == NONE ? NONE : onOtherDate(partner[own], days[row]);
    }

    /** Of a row that has a partner. */
    double similarity(int row) {
        int own = classes[row];
        return otherDate[own] != NONE ? 1 : similarity[own];
    }

    /** The group of each row from 1, numbered by its first row; 0 for rows without a partner. */
    int[] groups() {
        int[] number = new int[days.length];
        int[] groups = new int[days.length];
        int last = 0;
        for (int row = 0; row < days.length; row++) {
            if (partner(row) != NONE) {
                int root = root(classes[row]);
                number[root] = number[root] == 0 ? ++last : number[root];
                groups[row] = number[root];
            }
        }
        return groups;
    }
}
