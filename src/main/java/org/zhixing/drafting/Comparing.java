package org.zhixing.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelDifference.Kind;
import org.zhixing.model.AssessmentModel;

/** Compares parts of two models and tells every part that differs. */
final class Comparing {
    private final String place;
    private final List<Item> items;

    Comparing(String place, List<Item> items) {
        this.place = place;
        this.items = items;
    }

    /** Everything but dimensions, sub-dimensions and indicators. */
    static List<Item> otherParts(AssessmentModel before, AssessmentModel after) {
        List<Item> items = new ArrayList<>();
        Map<String, Tree> old =
                Tree.branch(before, "id", "version", "dimensions").parts();
        Map<String, Tree> young =
                Tree.branch(after, "id", "version", "dimensions").parts();
        old.forEach((key, part) -> new Comparing(key, items).compare("", part, young.get(key)));
        return items;
    }

    void compare(String part, @Nullable Tree before, @Nullable Tree after) {
        if (before instanceof Tree.Listing old && after instanceof Tree.Listing young) {
            elements(part, old.elements(), young.elements());
        } else if (before instanceof Tree.Branch old && after instanceof Tree.Branch young) {
            for (String name : together(old.parts().keySet(), young.parts().keySet())) {
                compare(inside(part, name), old.parts().get(name), young.parts().get(name));
            }
        } else if (!shown(before).equals(shown(after)) || (before == null) != (after == null)) {
            items.add(new Item(
                    kind(part),
                    place,
                    part,
                    before == null ? null : shown(before),
                    after == null ? null : shown(after)));
        }
    }

    private void elements(String part, Map<String, Tree> before, Map<String, Tree> after) {
        for (String key : together(before.keySet(), after.keySet())) {
            String element = inside(part, key);
            Tree old = before.get(key);
            Tree young = after.get(key);
            if (old != null && young != null) {
                compare(element, old, young);
            } else if (anchors(part)) {
                items.add(new Item(
                        Kind.ANCHORS_CHANGED,
                        place,
                        element,
                        old == null ? null : shown(old),
                        young == null ? null : shown(young)));
            } else if (young != null) {
                items.add(new Item(Kind.ADDED, place, element, null, shown(young)));
            } else if (old != null) {
                items.add(new Item(Kind.REMOVED, place, element, shown(old), null));
            }
        }
        List<String> oldOrder = common(before.keySet(), after.keySet());
        List<String> youngOrder = common(after.keySet(), before.keySet());
        if (!oldOrder.equals(youngOrder)) {
            items.add(new Item(
                    Kind.MOVED,
                    place,
                    inside(part, "order"),
                    String.join("、", oldOrder),
                    String.join("、", youngOrder)));
        }
    }

    private Kind kind(String part) {
        boolean words = part.matches("(.*\\.)?(zh|en)");
        if (words && anchors(part)) {
            return Kind.ANCHORS_CHANGED;
        }
        return words ? Kind.REWORDED : part.equals("weight") ? Kind.REWEIGHTED : Kind.RULES_CHANGED;
    }

    /** What the levels of the scale mean is what every anchor means. */
    private boolean anchors(String part) {
        return part.startsWith("anchors") || (place.equals("scale") && part.startsWith("levels"));
    }

    private static String inside(String part, String name) {
        return part.isEmpty() ? name : part + "." + name;
    }

    private static Set<String> together(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> common(Set<String> ordered, Set<String> other) {
        return ordered.stream().filter(other::contains).toList();
    }

    /** A whole part by its name, its words or everything in it. */
    private static String shown(@Nullable Tree tree) {
        if (tree instanceof Tree.Leaf leaf) {
            return leaf.value();
        } else if (tree instanceof Tree.Branch branch) {
            for (String name : List.of("name", "text", "action")) {
                if (branch.parts().containsKey(name)) {
                    return shown(branch.parts().get(name));
                }
            }
            if (branch.parts().keySet().equals(Set.of("zh", "en"))) {
                return shown(branch.parts().get("zh")) + " / "
                        + shown(branch.parts().get("en"));
            }
            return String.join(
                    "；", branch.parts().values().stream().map(Comparing::shown).toList());
        } else if (tree instanceof Tree.Listing listing) {
            return String.join("、", listing.elements().keySet());
        }
        return "";
    }
}
