package org.zhixing.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.ServiceRecord;

/**
 * FORM-7: the share of a contract's records in its last sixth ÷ one sixth (specification 4.4, ruling B39), for contracts that
 * have ended by the end of the period; the term begins with the actual start where it is given. Of several contracts the
 * worst is reported: the highest level, then the highest value; where none has enough records, the one with most.
 */
final class EndLoading implements Measurement {

    private static final int SIXTHS = 6;

    private static final Comparator<Signal> WORSE = Comparator.comparing(
                    Signal::level, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(Signal::value, Comparator.nullsFirst(Comparator.<Double>naturalOrder()))
            .thenComparing(Signal::n);

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<Contract> ended = EndedContracts.of(facts);
        if (ended.isEmpty()) {
            return Outcome.stopped(EndedContracts.why(facts), Sample.of(0));
        }
        Outcome worst = measure(ended.get(0), facts);
        Signal said = new Judgement(indicator, worst).signal();
        for (Contract contract : ended.subList(1, ended.size())) {
            Outcome outcome = measure(contract, facts);
            Signal signal = new Judgement(indicator, outcome).signal();
            if (WORSE.compare(signal, said) > 0) {
                worst = outcome;
                said = signal;
            }
        }
        return worst;
    }

    private static Outcome measure(Contract contract, Facts facts) {
        LocalDate start = contract.actualStart() == null ? contract.period().from() : contract.actualStart();
        Period term = new Period(start, contract.period().to());
        long days = term.to().toEpochDay() - start.toEpochDay() + 1;
        Clusters clusters = new Clusters();
        int rows = 0;
        List<ServiceRecord> late = new ArrayList<>();
        for (ServiceRecord record : facts.all()) {
            if (!record.type().direct() || !term.contains(record.serviceDate())) {
                continue;
            }
            rows++;
            long sinceStart = record.serviceDate().toEpochDay() - start.toEpochDay();
            boolean lastSixth = sinceStart * SIXTHS >= days * (SIXTHS - 1);
            clusters.add(record.worker(), record.serviceDate(), lastSixth ? 1 : 0, 1);
            if (lastSixth) {
                late.add(record);
            }
        }
        return Outcome.clustered(
                Sample.of(rows), late.size(), rows, 1.0 / SIXTHS, clusters, Ranked.byServiceDate(late));
    }
}
