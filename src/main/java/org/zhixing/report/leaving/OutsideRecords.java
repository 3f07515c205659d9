package org.zhixing.report.leaving;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.RecordReview;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/** Service records without their ids, workers, clients and activities: dates, kinds of service and what was counted stay. */
final class OutsideRecords {

    private final Withholding withholding;
    private final Withholding.Codes ids;

    OutsideRecords(Withholding withholding) {
        this.withholding = withholding;
        this.ids = withholding.codes(Part.RECORDS, "#");
    }

    @Nullable
    RecordReview records(@Nullable RecordReview records) {
        if (records == null) {
            return null;
        }
        ServiceData data = records.data();
        List<ServiceRecord> all = data.records().records();
        count(all);
        RecordTraits traits = data.records().traits();
        return new RecordReview(
                new ServiceData(
                        new RecordSet(
                                all.stream().map(this::bare).toList(),
                                new RecordTraits(
                                        traits.known(), traits.plannedOnly(), traits.meanSatisfaction(), Set.of()),
                                data.records().rows()),
                        List.of(),
                        data.problems().stream().map(this::problem).toList(),
                        context(data.context())),
                bare(records.signals()));
    }

    private void count(List<ServiceRecord> all) {
        Set<String> workers = new HashSet<>();
        Set<String> clients = new HashSet<>();
        Set<String> activities = new HashSet<>();
        for (ServiceRecord record : all) {
            workers.add(record.worker());
            if (record.recordedBy() != null) {
                workers.add(record.recordedBy());
            }
            if (record.client() != null) {
                clients.add(record.client());
            }
            clients.addAll(record.roster());
            if (record.activity() != null) {
                activities.add(record.activity());
            }
        }
        withholding.count(Part.WORKERS, workers.size());
        withholding.count(Part.CLIENTS, clients.size());
        withholding.count(Part.ACTIVITIES, activities.size());
    }

    private ServiceRecord bare(ServiceRecord record) {
        return new ServiceRecord(
                ids.of(record.id()),
                record.serviceDate(),
                record.recordedDate(),
                "",
                null,
                null,
                null,
                null,
                record.type(),
                record.planned(),
                record.hours(),
                null,
                record.docHours(),
                record.participants(),
                record.newParticipants(),
                record.repeatParticipants(),
                Set.of(),
                record.goalSet(),
                record.goalReviewed(),
                record.outcomeMeasured(),
                record.caseStatus(),
                record.closeDate(),
                record.openDate(),
                record.satisfaction(),
                record.satisfactionMax(),
                record.crisis(),
                null,
                record.note());
    }

    /** Which kind of problem in which field: neither file nor row nor what stood there. */
    private RowProblem problem(RowProblem problem) {
        withholding.count(Part.ROW_PROBLEMS, 1);
        return new RowProblem(
                "", "", 0, "", problem.field(), problem.code(), "", problem.key(), List.of(), problem.refused());
    }

    private RecordContext context(RecordContext context) {
        withholding.count(
                Part.CONTRACTS,
                context.contracts().size()
                        + (context.festivals() == null ? 0 : context.festivals().size()));
        return new RecordContext(
                null,
                List.of(),
                context.legitimate().stream()
                        .map(l -> new RecordContext.Legitimate(
                                l.ids().stream().map(ids::of).collect(Collectors.toCollection(LinkedHashSet::new)),
                                withholding.text(Part.LEGITIMATE, l.reason()),
                                ""))
                        .toList());
    }

    /** The signals with their numbers, without the records behind them; null for null. */
    static @Nullable RecordSignals signals(@Nullable RecordSignals signals) {
        return signals == null ? null : bare(signals);
    }

    private static RecordSignals bare(RecordSignals signals) {
        return new RecordSignals(
                signals.period(),
                signals.rows(),
                signals.accepted(),
                signals.inPeriod(),
                signals.direct(),
                signals.signals().stream().map(OutsideRecords::signal).toList());
    }

    private static Signal signal(Signal s) {
        return new Signal(
                s.indicator(),
                s.status(),
                s.reason(),
                s.value(),
                s.n(),
                s.known(),
                s.eligible(),
                s.numerator(),
                s.denominator(),
                s.base(),
                s.low(),
                s.high(),
                s.pointLevel(),
                s.cautiousLevel(),
                s.level(),
                s.tentative(),
                s.notes(),
                List.of());
    }

    static List<DriftFinding> drifts(List<DriftFinding> drifts) {
        return drifts.stream()
                .map(d -> new DriftFinding(
                        d.drift(),
                        d.severity(),
                        d.tentative(),
                        d.agreement(),
                        d.confidence(),
                        d.questionnaire(),
                        d.records(),
                        d.triggers().stream().map(OutsideRecords::signal).toList()))
                .toList();
    }
}
