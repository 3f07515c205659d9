package org.zhixing.signals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.ServiceRecord;

/**
 * The records of one period, and what indicators share, each prepared once. Lists of the period stand in order of service
 * date, then file order: the order in which records are shown, so that whoever filters them need not sort. Not for use by several threads.
 */
final class Facts {

    private final AssessmentModel model;
    private final RecordSet records;
    private final Period period;
    private final RecordContext context;
    private final List<ServiceRecord> inPeriod;
    private final List<ServiceRecord> direct;
    private final LocalDate asOf;
    private final Map<Class<?>, Object> folds = new HashMap<>();

    Facts(AssessmentModel model, RecordSet records, Period period, RecordContext context) {
        this.model = model;
        this.records = records;
        this.period = period;
        this.context = context;
        this.inPeriod = Ranked.byServiceDate(records.records().stream()
                .filter(r -> period.contains(r.serviceDate()))
                .toList());
        this.direct = inPeriod.stream().filter(r -> r.type().direct()).toList();
        this.asOf = Periods.asOf(period, inPeriod);
    }

    AssessmentModel model() {
        return model;
    }

    Period period() {
        return period;
    }

    RecordContext context() {
        return context;
    }

    RecordTraits traits() {
        return records.traits();
    }

    /** Every accepted record in file order, those outside the period too. */
    List<ServiceRecord> all() {
        return records.records();
    }

    /** The accepted records of the period, administrative ones too. */
    List<ServiceRecord> inPeriod() {
        return inPeriod;
    }

    /** D of the formulas: the records of the period that are not administrative (ruling B9). */
    List<ServiceRecord> direct() {
        return direct;
    }

    /** Ruling A10. */
    LocalDate asOf() {
        return asOf;
    }

    /** Whether each of the fields has a column or a constant. */
    boolean knows(RecordField... fields) {
        for (RecordField field : fields) {
            if (!records.traits().knows(field)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What several indicators derive from the records, such as sessions or cases: derived when first asked for, then kept.
     *
     * @param kind the type by which it is kept: one fold a type
     */
    <T> T fold(Class<T> kind, Function<Facts, T> fold) {
        @Nullable Object made = folds.get(kind);
        if (made == null) {
            made = fold.apply(this);
            folds.put(kind, made);
        }
        return kind.cast(made);
    }
}
