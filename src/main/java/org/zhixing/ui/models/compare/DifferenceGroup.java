package org.zhixing.ui.models.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Text;

/**
 * Everything that differs at one part of a model.
 *
 * @param place id of the part, or the key of what is no part, such as {@code bands}
 * @param name what the part is called, in its new words where it is still there; both sides empty for what is no part
 */
public record DifferenceGroup(String place, Text name, List<ModelDifference.Item> items) {

    private static final Text NAMELESS = new Text("", "");

    public DifferenceGroup {
        items = List.copyOf(items);
    }

    /** In the order of the newer model; what is gone stands where it was, what is no part of the outline comes last. */
    public static List<DifferenceGroup> of(ModelDifference difference, AssessmentModel before, AssessmentModel after) {
        Map<String, Text> old = outline(before);
        Map<String, Text> young = outline(after);
        List<String> order = new ArrayList<>(young.keySet());
        String last = "";
        for (String id : old.keySet()) {
            if (!young.containsKey(id)) {
                order.add(order.indexOf(last) + 1, id);
            }
            last = id;
        }
        Map<String, List<ModelDifference.Item>> byPlace = new LinkedHashMap<>();
        difference.items().stream()
                .sorted(Comparator.comparingInt(item -> place(order, item.place())))
                .forEach(item -> byPlace.computeIfAbsent(item.place(), p -> new ArrayList<>())
                        .add(item));
        List<DifferenceGroup> groups = new ArrayList<>();
        byPlace.forEach((place, items) -> groups.add(
                new DifferenceGroup(place, young.getOrDefault(place, old.getOrDefault(place, NAMELESS)), items)));
        return groups;
    }

    private static int place(List<String> order, String id) {
        int at = order.indexOf(id);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** What each part of the outline is called, in model order. */
    private static Map<String, Text> outline(AssessmentModel model) {
        Map<String, Text> names = new LinkedHashMap<>();
        for (Dimension dimension : model.dimensions()) {
            names.put(dimension.id(), dimension.name());
            for (Subdimension part : dimension.subdimensions()) {
                names.put(part.id(), part.name());
                part.indicators().forEach(i -> names.put(i.id(), i.name()));
            }
        }
        return names;
    }
}
