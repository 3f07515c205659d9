package org.zhixing.importing.records;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;

/**
 * What a cell says: a value, nothing (both null: the field is unknown), or something that could not be taken.
 *
 * @param <T> what the field holds
 */
record Reading<T>(@Nullable T value, @Nullable Trouble trouble) {

    /** Of a cell, in any spreadsheet. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final Reading<?> NOTHING = new Reading<>(null, null);

    @SuppressWarnings("unchecked") // holds no value, so that it fits every type
    static <T> Reading<T> nothing() {
        return (Reading<T>) NOTHING;
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> wrong(Trouble.Kind kind, Object... arguments) {
        return new Reading<>(null, Trouble.of(kind, arguments));
    }

    /** Whether there is neither a value nor a trouble. */
    boolean isNothing() {
        return value == null && trouble == null;
    }

    /** Goes on with the value; nothing and troubles stay. */
    <U> Reading<U> then(Function<? super T, Reading<U>> step) {
        return value == null ? new Reading<>(null, trouble) : step.apply(value);
    }

    /** What an unreadable cell gives, whatever the field. */
    static <T> Reading<T> unreadable(Cell.Unreadable cell) {
        return switch (cell.kind()) {
            case PICTURE -> wrong(Trouble.Kind.PICTURE);
            case ERROR -> wrong(Trouble.Kind.ERROR_VALUE);
            case FORMULA -> wrong(Trouble.Kind.FORMULA);
            case TOO_LONG -> wrong(Trouble.Kind.TOO_LONG, MOST_CHARACTERS);
        };
    }
}
