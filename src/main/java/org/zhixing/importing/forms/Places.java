package org.zhixing.importing.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Indicator;
import org.zhixing.model.ValidityItem;
import org.zhixing.work.Text;

/** All that a model asks, by ids and by names as people write them. */
final class Places {

    /** Exactly one of the three is there. */
    record Place(
            String id,
            @Nullable Indicator indicator,
            @Nullable Cell cell,
            @Nullable ValidityItem item) {}

    private final Map<String, Place> byId = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();

    Places(AssessmentModel model) {
        for (Indicator indicator : model.indicators()) {
            put(new Place(indicator.id(), indicator, null, null), indicator.name());
        }
        Map<String, Text> names = new HashMap<>();
        model.matrix().values().forEach(v -> names.put("v" + v.id(), v.name()));
        model.matrix().methods().forEach(m -> names.put("m" + m.id(), m.name()));
        for (Cell cell : model.matrix().askedCells()) {
            Text value = names.getOrDefault("v" + cell.value(), new Text(cell.value(), cell.value()));
            Text method = names.getOrDefault("m" + cell.method(), new Text(cell.method(), cell.method()));
            Place place = new Place(cell.id(), null, cell, null);
            put(place, new Text(value.zh() + "×" + method.zh(), value.en() + "×" + method.en()));
            if (cell.question() != null) {
                call(place, cell.question());
            }
            for (String cross : List.of("x", "*", "✕")) {
                byId.put(FormVocabulary.plain(cell.value() + cross + cell.method()), place);
            }
        }
        for (ValidityItem item : model.validityItems()) {
            put(new Place(item.id(), null, null, item), item.text());
        }
    }

    private void put(Place place, Text name) {
        byId.put(FormVocabulary.plain(place.id()), place);
        call(place, name);
    }

    private void call(Place place, Text name) {
        for (Function<Text, String> side : List.<Function<Text, String>>of(Text::zh, Text::en)) {
            byName.computeIfAbsent(FormVocabulary.plain(side.apply(name)), n -> new ArrayList<>())
                    .add(place);
        }
    }

    Optional<Place> byId(String id) {
        return Optional.ofNullable(byId.get(FormVocabulary.plain(id)));
    }

    /** The only place whose id stands in a text, parted from letters and digits around it. */
    Optional<Place> within(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<Place> found = new ArrayList<>();
        byId.forEach((id, place) -> {
            if (standsIn(words, id) && !found.contains(place)) {
                found.add(place);
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean standsIn(String text, String id) {
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            int end = at + id.length();
            boolean begins = at == 0 || !isOfId(text.charAt(at - 1));
            boolean ends = end == text.length() || !isOfId(text.charAt(end));
            boolean goesOn = end + 1 < text.length() && text.charAt(end) == '.' && isOfId(text.charAt(end + 1));
            if (begins && ends && !goesOn) {
                return true;
            }
        }
        return false;
    }

    /** Latin letters and digits only: Chinese words stand right beside an id. */
    private static boolean isOfId(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '_' || c == '×';
    }

    /** What carries this very name, where only one does. */
    Optional<Place> byName(String name) {
        List<Place> named = byName.getOrDefault(FormVocabulary.plain(name), List.of());
        return named.stream().distinct().count() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
