package org.zhixing.importing.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Makes the slots of one sheet: columns by its headers, constants by the mapping. */
final class Slots {

    private final Map<RecordField, List<Column>> columns;
    private final Map<RecordField, HourUnit> units;
    private final RecordMapping mapping;
    private final FieldReadings readings;

    Slots(Headers headers, RecordMapping mapping, FieldReadings readings) {
        this.columns = headers.columns();
        this.units = headers.units();
        this.mapping = mapping;
        this.readings = readings;
    }

    <T> Slot<T> of(RecordField field, CellReading<T> reading) {
        return new Slot<>(field, columns.getOrDefault(field, List.of()), reading, constant(field, reading));
    }

    Slot<Double> serviceHours() {
        return hours(RecordField.DURATION_HOURS, true);
    }

    Slot<Double> paperHours() {
        return hours(RecordField.DOC_HOURS, false);
    }

    /** A header's unit is about its cells; a constant is in the unit that the mapping says. */
    private Slot<Double> hours(RecordField field, boolean service) {
        HourUnit said = mapping.units().getOrDefault(field, HourUnit.HOURS);
        HourUnit unit = units.getOrDefault(field, HourUnit.HOURS);
        Double constant = constant(field, service ? readings.service(said) : readings.paper(said));
        return new Slot<>(
                field,
                columns.getOrDefault(field, List.of()),
                service ? readings.service(unit) : readings.paper(unit),
                constant);
    }

    /** @throws ProblemException (INPUT) when the mapping's constant is no value of the field */
    private <T> @Nullable T constant(RecordField field, CellReading<T> reading) {
        String text = mapping.constants().get(field);
        if (text == null) {
            return null;
        }
        Reading<T> read = reading.of(new Cell.Text(text));
        if (read.value() == null) {
            String key = read.trouble() == null
                    ? Trouble.Kind.MISSING.key()
                    : read.trouble().kind().key();
            List<String> arguments =
                    read.trouble() == null ? List.of() : read.trouble().arguments();
            throw new ProblemException(
                    ProblemException.Kind.INPUT, new Problem("/constants/" + field.key(), key, arguments));
        }
        return read.value();
    }
}
