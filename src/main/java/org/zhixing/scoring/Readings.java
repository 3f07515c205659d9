package org.zhixing.scoring;

import org.zhixing.scoring.IndicatorScore.Status;

/**
 * A level for every place, with its status: what a roll-up starts from. The arrays are never changed after construction.
 *
 * @param status OK, MISSING or NOT_APPLICABLE by place
 * @param level 0 to 4 where the status is OK; elsewhere without meaning
 */
record Readings(Status[] status, double[] level) {

    /** Every place after reversal, before any gate. */
    static Readings ungated(ModelIndex index, Aggregate[] aggregates) {
        Status[] status = new Status[aggregates.length];
        double[] level = new double[aggregates.length];
        for (int i = 0; i < aggregates.length; i++) {
            status[i] = aggregates[i].status();
            boolean reverse =
                    i < index.indicators.size() && index.indicators.get(i).reverse();
            level[i] = reverse ? index.model.scale().reverse(aggregates[i].raw()) : aggregates[i].raw();
        }
        return new Readings(status, level);
    }

    /** With each level cut by its gates. */
    Readings capped(Gates gates) {
        double[] cut = new double[level.length];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = gates.cut(i, level[i]);
        }
        return new Readings(status, cut);
    }

    /** With everything missing put to one level, past every gate: an end of the bounds (specification 9.5). */
    Readings filled(double value) {
        Status[] full = new Status[status.length];
        double[] levels = new double[level.length];
        for (int i = 0; i < full.length; i++) {
            boolean missing = status[i] == Status.MISSING;
            full[i] = missing ? Status.OK : status[i];
            levels[i] = missing ? value : level[i];
        }
        return new Readings(full, levels);
    }

    boolean ok(int place) {
        return status[place] == Status.OK;
    }

    boolean applicable(int place) {
        return status[place] != Status.NOT_APPLICABLE;
    }
}
