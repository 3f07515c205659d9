package org.zhixing.ui.records;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.RecordContext.Target;

/**
 * What was typed about festivals and contracts, as it was typed.
 *
 * @param festivals null: the model's calendar holds
 */
record ContextForm(@Nullable List<FestivalLine> festivals, List<ContractLine> contracts) {

    /** A day; a line without date and name is none. */
    record FestivalLine(@Nullable LocalDate date, String name) {

        boolean blank() {
            return date == null && name.isBlank();
        }
    }

    /** A contract with its targets; a line without id and dates is none. */
    record ContractLine(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate actualStart,
            List<TargetLine> targets) {

        boolean blank() {
            return id.isBlank()
                    && from == null
                    && to == null
                    && targets.stream().allMatch(TargetLine::blank);
        }
    }

    /** A target, its numbers as typed; an actual left blank was not reported. */
    record TargetLine(String name, String target, String actual) {

        boolean blank() {
            return name.isBlank() && target.isBlank() && actual.isBlank();
        }
    }

    /**
     * What came of reading it.
     *
     * @param context null when something is wrong
     * @param trouble message key of the first thing that is wrong; null when nothing is
     * @param where what it concerns, as typed
     */
    record Read(@Nullable RecordContext context, @Nullable String trouble, String where) {

        static Read wrong(String key, String where) {
            return new Read(null, key, where);
        }
    }

    /** Reads it; what was found legitimate is no part of it and stays as it is. */
    Read read() {
        List<FestivalDay> days = new ArrayList<>();
        if (festivals != null) {
            for (FestivalLine line : festivals) {
                LocalDate date = line.date();
                if (line.blank()) {
                    continue;
                }
                if (date == null || line.name().isBlank()) {
                    return Read.wrong("records.context.trouble.festival", line.name());
                }
                days.add(new FestivalDay(date, line.name().strip()));
            }
        }
        List<Contract> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ContractLine line : contracts) {
            if (line.blank()) {
                continue;
            }
            LocalDate from = line.from();
            LocalDate to = line.to();
            String id = line.id().strip();
            if (id.isEmpty()) {
                return Read.wrong("records.context.trouble.name", "");
            } else if (!ids.add(id)) {
                return Read.wrong("records.context.trouble.twice", id);
            } else if (from == null || to == null) {
                return Read.wrong("records.context.trouble.dates", id);
            } else if (to.isBefore(from)) {
                return Read.wrong("records.context.trouble.order", id);
            }
            LocalDate start = line.actualStart();
            if (start != null && (start.isBefore(from) || start.isAfter(to))) {
                return Read.wrong("records.context.trouble.start", id);
            }
            List<Target> targets = new ArrayList<>();
            for (TargetLine target : line.targets()) {
                if (!target.blank()) {
                    Optional<Double> wanted = number(target.target());
                    Optional<Double> done = number(target.actual());
                    boolean bad = wanted.isEmpty()
                            || (done.isEmpty() && !target.actual().isBlank());
                    if (bad || target.name().isBlank()) {
                        return Read.wrong("records.context.trouble.target", id);
                    }
                    targets.add(new Target(target.name().strip(), wanted.get(), done.orElse(null)));
                }
            }
            read.add(new Contract(id, new Period(from, to), start, targets));
        }
        return new Read(new RecordContext(festivals == null ? null : days, read, List.of()), null, "");
    }

    /** 0 or more, digits in either width. */
    private static Optional<Double> number(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return text.matches("\\d{1,9}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(text).doubleValue())
                : Optional.empty();
    }
}
