package org.zhixing.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.RecordContext.Target;

/** Festivals, contracts and targets. */
final class ContextTables {

    private final Handle handle;
    private final Cells cells;
    private final int set;

    ContextTables(Handle handle, int set) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.set = set;
    }

    RecordContext read() {
        return new RecordContext(
                RecordSets.is(handle, set, "own_festivals") ? festivals() : null,
                contracts(),
                new Marks(handle, set).all().stream().map(LegitimateMark::found).toList());
    }

    /** Writes festivals and contracts; what was found legitimate has its own way. */
    void write(RecordContext context) {
        for (String table : List.of("record_festival", "record_contract")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE set_number = :set")
                    .bind("set", set)
                    .execute();
        }
        List<FestivalDay> festivals = context.festivals();
        RecordSets.put(handle, set, "own_festivals", festivals != null);
        if (festivals != null) {
            int position = 0;
            for (FestivalDay day : festivals) {
                handle.createUpdate("INSERT INTO record_festival (set_number, position, held_on, name)"
                                + " VALUES (:set, :position, :day, :name)")
                        .bind("set", set)
                        .bind("position", ++position)
                        .bind("day", day.date().toEpochDay())
                        .bind("name", cells.free(day.name()))
                        .execute();
            }
        }
        int position = 0;
        for (Contract contract : context.contracts()) {
            write(contract, ++position);
        }
    }

    private void write(Contract contract, int position) {
        LocalDate started = contract.actualStart();
        handle.createUpdate("INSERT INTO record_contract (set_number, position, id, from_date, to_date, actual_start)"
                        + " VALUES (:set, :position, :id, :from, :to, :started)")
                .bind("set", set)
                .bind("position", position)
                .bind("id", cells.free(contract.id()))
                .bind("from", contract.period().from().toEpochDay())
                .bind("to", contract.period().to().toEpochDay())
                .bindByType("started", started == null ? null : Long.valueOf(started.toEpochDay()), Long.class)
                .execute();
        int item = 0;
        for (Target target : contract.items()) {
            handle.createUpdate("INSERT INTO record_target (set_number, contract, position, name, target, actual)"
                            + " VALUES (:set, :contract, :position, :name, :target, :actual)")
                    .bind("set", set)
                    .bind("contract", position)
                    .bind("position", ++item)
                    .bind("name", cells.free(target.name()))
                    .bind("target", target.target())
                    .bindByType("actual", target.actual(), Double.class)
                    .execute();
        }
    }

    private List<FestivalDay> festivals() {
        return handle.createQuery("SELECT * FROM record_festival WHERE set_number = :set ORDER BY position")
                .bind("set", set)
                .map((row, context) ->
                        new FestivalDay(LocalDate.ofEpochDay(row.getLong("held_on")), cells.text(row, "name")))
                .list();
    }

    private List<Contract> contracts() {
        Map<Integer, List<Target>> targets = new HashMap<>();
        handle.createQuery("SELECT * FROM record_target WHERE set_number = :set ORDER BY contract, position")
                .bind("set", set)
                .map((row, context) -> targets.computeIfAbsent(row.getInt("contract"), c -> new ArrayList<>())
                        .add(new Target(
                                cells.text(row, "name"),
                                row.getDouble("target"),
                                row.getObject("actual") == null ? null : Double.valueOf(row.getDouble("actual")))))
                .list();
        return handle.createQuery("SELECT * FROM record_contract WHERE set_number = :set ORDER BY position")
                .bind("set", set)
                .map((row, context) -> new Contract(
                        cells.text(row, "id"),
                        new Period(
                                LocalDate.ofEpochDay(row.getLong("from_date")),
                                LocalDate.ofEpochDay(row.getLong("to_date"))),
                        started(row.getObject("actual_start")),
                        targets.getOrDefault(row.getInt("position"), List.of())))
                .list();
    }

    private static @Nullable LocalDate started(@Nullable Object day) {
        return day instanceof Number number ? LocalDate.ofEpochDay(number.longValue()) : null;
    }
}
