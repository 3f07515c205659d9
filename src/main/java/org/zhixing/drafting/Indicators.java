package org.zhixing.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelDifference.Kind;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Text;

/** Compares dimensions, sub-dimensions and indicators, which keep their ids wherever they move. */
final class Indicators {

    /** @param parent id of what it stands in; empty for a dimension */
    private record Entry(String id, String parent, Text name, Tree own) {}

    private Indicators() {}

    static List<Item> compare(AssessmentModel before, AssessmentModel after) {
        Map<String, Entry> old = entries(before);
        Map<String, Entry> young = entries(after);
        Set<String> reordered = reordered(old, young);
        List<Item> items = new ArrayList<>();
        for (Entry entry : young.values()) {
            Entry was = old.get(entry.id());
            if (was == null) {
                items.add(new Item(Kind.ADDED, entry.id(), "", null, Shown.name(entry.name())));
                continue;
            }
            if (!was.parent().equals(entry.parent())) {
                items.add(new Item(Kind.MOVED, entry.id(), "parent", was.parent(), entry.parent()));
            } else if (reordered.contains(entry.id())) {
                items.add(new Item(Kind.MOVED, entry.id(), "position", position(was, old), position(entry, young)));
            }
            new Comparing(entry.id(), items).compare("", was.own(), entry.own());
        }
        for (Entry entry : old.values()) {
            if (!young.containsKey(entry.id())) {
                items.add(new Item(Kind.REMOVED, entry.id(), "", Shown.name(entry.name()), null));
            }
        }
        return items;
    }

    private static Map<String, Entry> entries(AssessmentModel model) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Dimension dimension : model.dimensions()) {
            entries.put(
                    dimension.id(),
                    new Entry(dimension.id(), "", dimension.name(), Tree.branch(dimension, "id", "subdimensions")));
            for (Subdimension part : dimension.subdimensions()) {
                entries.put(
                        part.id(),
                        new Entry(part.id(), dimension.id(), part.name(), Tree.branch(part, "id", "indicators")));
                for (Indicator indicator : part.indicators()) {
                    entries.put(
                            indicator.id(),
                            new Entry(indicator.id(), part.id(), indicator.name(), Tree.branch(indicator, "id")));
                }
            }
        }
        return entries;
    }

    /** The place among those of the same parent, from 1. */
    private static String position(Entry entry, Map<String, Entry> all) {
        List<String> siblings = all.values().stream()
                .filter(e -> e.parent().equals(entry.parent()))
                .map(Entry::id)
                .toList();
        return String.valueOf(siblings.indexOf(entry.id()) + 1);
    }

    /** The fewest that must have moved among those that stayed in their parent for the order to be what it is. */
    private static Set<String> reordered(Map<String, Entry> before, Map<String, Entry> after) {
        Set<String> moved = new HashSet<>();
        Map<String, List<String>> old = stayed(before, after);
        stayed(after, before).forEach((parent, ids) -> {
            List<String> was = old.getOrDefault(parent, List.of());
            moved.addAll(ids);
            Rising.longest(ids.stream().map(was::indexOf).toList()).forEach(kept -> moved.remove(ids.get(kept)));
        });
        return moved;
    }

    private static Map<String, List<String>> stayed(Map<String, Entry> these, Map<String, Entry> others) {
        Map<String, List<String>> byParent = new LinkedHashMap<>();
        for (Entry entry : these.values()) {
            Entry other = others.get(entry.id());
            if (other != null && other.parent().equals(entry.parent())) {
                byParent.computeIfAbsent(entry.parent(), p -> new ArrayList<>()).add(entry.id());
            }
        }
        return byParent;
    }
}
