package org.zhixing.drafting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Text;

/** The texts of a model beside those of dimensions, sub-dimensions and indicators, by keys such as {@code bands.weak.name}. */
public final class ModelTexts {

    private ModelTexts() {}

    /** In model order; the title first. */
    public static Map<String, Text> of(AssessmentModel model) {
        Map<String, Text> texts = new LinkedHashMap<>();
        each(model, (key, text) -> {
            texts.put(key, text);
            return text;
        });
        return texts;
    }

    /** The model with other words; a key that it does not have changes nothing. */
    public static AssessmentModel with(AssessmentModel model, Map<String, Text> others) {
        return each(model, (key, text) -> others.getOrDefault(key, text));
    }

    @FunctionalInterface
    private interface Change {
        Text of(String key, Text text);
    }

    private static AssessmentModel each(AssessmentModel model, Change change) {
        Map<String, @Nullable Object> parts = new HashMap<>();
        for (RecordComponent component : AssessmentModel.class.getRecordComponents()) {
            String name = component.getName();
            if (!name.equals("dimensions")) {
                parts.put(name, changed(name, Components.value(model, component), change));
            }
        }
        return Components.with(model, parts);
    }

    private static @Nullable Object changed(String key, @Nullable Object value, Change change) {
        if (value instanceof Text text) {
            return change.of(key, text);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> others = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                String own = Tree.key(list.get(i), i);
                String unique = keys.add(own) ? own : own + "#" + (i + 1);
                others.add(changed(key + "." + unique, list.get(i), change));
            }
            return others;
        } else if (value instanceof Record whole) {
            Map<String, @Nullable Object> parts = new HashMap<>();
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                Object part = Components.value(whole, component);
                parts.put(component.getName(), changed(key + "." + component.getName(), part, change));
            }
            return Components.with(whole, parts);
        }
        return value;
    }
}
