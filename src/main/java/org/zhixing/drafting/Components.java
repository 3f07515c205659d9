package org.zhixing.drafting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of the model's records, by name. */
final class Components {

    private Components() {}

    /** Null where there is no such component, or it is null. */
    static @Nullable Object named(Record whole, String name) {
        return Stream.of(whole.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> value(whole, c))
                .orElse(null);
    }

    static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the model's records are public and only hold values", e);
        }
    }

    /** The same record with other values for some of its components. */
    static <R extends Record> R with(R whole, Map<String, ?> others) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = others.containsKey(name) ? others.get(name) : value(whole, components[i]);
        }
        try {
            Object made = whole.getClass().getDeclaredConstructor(types).newInstance(values);
            @SuppressWarnings("unchecked")
            R again = (R) made;
            return again;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public and only hold values", e);
        }
    }
}
