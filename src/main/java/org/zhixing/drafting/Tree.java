package org.zhixing.drafting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Anchor;
import org.zhixing.model.Cell;
import org.zhixing.model.Contradiction;
import org.zhixing.model.Festival;
import org.zhixing.model.Level;
import org.zhixing.model.Trigger;
import org.zhixing.work.Text;

/**
 * A part of a model as a tree of displayed values. It is made out of whatever components the records have, so that no part,
 * added to the model at whatever time, can differ unseen.
 */
sealed interface Tree {

    record Leaf(String value) implements Tree {}

    /** @param parts by name of the component */
    record Branch(Map<String, Tree> parts) implements Tree {}

    /** @param elements by what tells them apart, in their order */
    record Listing(Map<String, Tree> elements) implements Tree {}

    static @Nullable Tree of(@Nullable Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof List<?> list) {
            return listing(list);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Tree> parts = new TreeMap<>();
            map.forEach((key, part) -> put(parts, String.valueOf(key), part));
            return new Branch(parts);
        } else if (value instanceof Trigger trigger) {
            return new Leaf(Shown.trigger(trigger));
        } else if (value instanceof Anchor anchor) {
            return branch(anchor.text());
        } else if (value instanceof Level level) {
            return branch(level, "level");
        } else if (value instanceof Record whole) {
            return branch(whole);
        }
        return new Leaf(Shown.plain(value));
    }

    /** The components of a record that are not left out. */
    static Branch branch(Record whole, String... leftOut) {
        Map<String, Tree> parts = new LinkedHashMap<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            if (!List.of(leftOut).contains(component.getName())) {
                put(parts, component.getName(), Components.value(whole, component));
            }
        }
        return new Branch(parts);
    }

    private static void put(Map<String, Tree> parts, String name, @Nullable Object value) {
        Tree tree = of(value);
        if (tree != null) {
            parts.put(name, tree);
        }
    }

    private static Tree listing(List<?> list) {
        boolean plain = list.stream().noneMatch(e -> e instanceof Record && !(e instanceof Trigger));
        if (plain) {
            return new Leaf(list.stream()
                    .map(e -> e instanceof Trigger t ? Shown.trigger(t) : Shown.plain(e))
                    .collect(Collectors.joining("、")));
        }
        Map<String, Tree> elements = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>(list);
        for (int i = 0; i < all.size(); i++) {
            String key = key(all.get(i), i);
            Tree element = of(all.get(i));
            if (element != null) {
                elements.put(elements.containsKey(key) ? key + "#" + (i + 1) : key, element);
            }
        }
        return new Listing(elements);
    }

    static String key(@Nullable Object element, int index) {
        if (element instanceof Anchor anchor) {
            return String.valueOf(anchor.level());
        } else if (element instanceof Level level) {
            return String.valueOf(level.level());
        } else if (element instanceof Cell cell) {
            return cell.id();
        } else if (element instanceof Contradiction contradiction) {
            return contradiction.indicator();
        } else if (element instanceof Festival festival) {
            return festival.name().zh();
        } else if (element instanceof Record whole && !(element instanceof Text)) {
            Object id = Components.named(whole, "id");
            return id == null ? String.valueOf(index + 1) : String.valueOf(id);
        }
        return String.valueOf(index + 1);
    }
}
