package org.zhixing.importing.records;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhixing.importing.Cell;

/**
 * Reads the cells of one kind, each text and number once: a table repeats its dates, words and people, and equal values
 * then share one object.
 *
 * @param <T> what the field holds
 */
final class CellReading<T> {

    /** Enough for what repeats; a column without repetitions must not fill the memory. */
    private static final int MOST = 1 << 16;

    /** How error values look once a workbook was saved as text. */
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private final Function<Cell, Reading<T>> reading;
    private final int most;

    // By what can be compared, so that a table made to collide slows nothing down.
    private final Map<String, Reading<T>> texts = new HashMap<>();
    private final Map<BigDecimal, Reading<T>> numbers = new HashMap<>();

    private CellReading(Function<Cell, Reading<T>> reading, int most) {
        this.reading = reading;
        this.most = most;
    }

    /** @param readable reads a cell that is neither empty nor unreadable */
    static <T> CellReading<T> of(Function<Cell, Reading<T>> readable) {
        return new CellReading<>(readable, MOST);
    }

    /** Remembers nothing: for what never repeats, and for what must not stay in memory. */
    static <T> CellReading<T> once(Function<Cell, Reading<T>> readable) {
        return new CellReading<>(readable, 0);
    }

    /** Reads cells as texts, whatever their type. */
    static <T> CellReading<T> ofText(Function<String, Reading<T>> clean) {
        return of(cell -> clean.apply(Clean.text(CellText.of(cell))));
    }

    Reading<T> of(Cell cell) {
        if (cell instanceof Cell.Empty) {
            return Reading.nothing();
        } else if (cell instanceof Cell.Unreadable unreadable) {
            return Reading.unreadable(unreadable);
        } else if (cell instanceof Cell.Text text) {
            return once(texts, text.value(), cell);
        } else if (cell instanceof Cell.Number number) {
            return once(numbers, number.value(), cell);
        }
        return reading.apply(cell);
    }

    private <K> Reading<T> once(Map<K, Reading<T>> known, K key, Cell cell) {
        Reading<T> before = known.get(key);
        if (before != null) {
            return before;
        }
        Reading<T> now = cell instanceof Cell.Text text && ERRORS.contains(text.value())
                ? Reading.wrong(Trouble.Kind.ERROR_VALUE)
                : reading.apply(cell);
        if (known.size() < most) {
            known.put(key, now);
        }
        return now;
    }
}
