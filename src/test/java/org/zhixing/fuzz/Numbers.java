package org.zhixing.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;

/** Looks through a result for numbers that are none. */
final class Numbers {

    private Numbers() {}

    static void areFinite(Object result) {
        if (result instanceof Double number) {
            Refusal.require(Double.isFinite(number), "a number that is none: " + number);
        } else if (result instanceof double[] numbers) {
            for (double number : numbers) {
                areFinite(number);
            }
        } else if (result instanceof Optional<?> perhaps) {
            perhaps.ifPresent(Numbers::areFinite);
        } else if (result instanceof Iterable<?> several && !(result instanceof java.nio.file.Path)) {
            several.forEach(Numbers::areFinite);
        } else if (result instanceof Map<?, ?> map) {
            map.values().forEach(Numbers::areFinite);
        } else if (result instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                areFinite(value(record, component));
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
