package org.zhixing.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Interval;
import org.zhixing.workshop.GroupAlpha;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.Mark;
import org.zhixing.workshop.Measured;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.PersonMeasures;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/**
 * Writes what a session came to: its vignettes with keys and counts, the room before and after, and each code name. What
 * cannot be computed is null, and {@code reasons} says why.
 */
public final class WorkshopResultsWriter {

    private final Workshop workshop;
    private final Measures measures;

    private WorkshopResultsWriter(Workshop workshop) {
        this.workshop = workshop;
        this.measures = Measures.of(workshop);
    }

    public static String write(Workshop workshop) {
        return Json.write(new WorkshopResultsWriter(workshop).document());
    }

    private Map<String, @Nullable Object> document() {
        List<Object> groups = new ArrayList<>();
        groups.add(group(measures.group("")));
        workshop.vignettes().forEach(v -> groups.add(group(measures.group(v.id()))));
        return Json.object(
                "id", workshop.id(),
                "title", workshop.title().value(),
                "model",
                        Json.object(
                                "id", workshop.pinned().model().id(),
                                "version", workshop.pinned().model().version(),
                                "sha256", workshop.pinned().sha256()),
                "erased", workshop.erased(),
                "participants",
                        workshop.erased()
                                ? workshop.sums().participants()
                                : workshop.participants().size(),
                "atHand", workshop.vignette(),
                "vignettes", workshop.vignettes().stream().map(this::vignette).toList(),
                "groups", groups,
                "contested", contested(),
                "people", workshop.participants().stream().map(this::person).toList());
    }

    private Map<String, @Nullable Object> vignette(Vignette vignette) {
        var panel = measures.experts(vignette.id());
        List<Object> items = new ArrayList<>();
        List<ItemMeasures> first = measures.items(vignette.id(), 1);
        List<ItemMeasures> second = measures.items(vignette.id(), 2);
        for (int i = 0; i < first.size(); i++) {
            ItemMeasures item = first.get(i);
            items.add(Json.object(
                    "indicator", item.indicator(),
                    "key", item.key().median(),
                    "low", item.key().low(),
                    "high", item.key().high(),
                    "standing", item.standing().name(),
                    "rounds", List.of(round(item), round(second.get(i)))));
        }
        return Json.object(
                "id", vignette.id(),
                "title",
                        Json.object(
                                "zh",
                                vignette.title().zh(),
                                "en",
                                vignette.title().en()),
                "example", vignette.example(),
                "stage", workshop.stageOf(vignette.id()).name(),
                "experts", panel.experts(),
                "expertAlpha", panel.alpha().value(),
                "items", items);
    }

    private static Map<String, @Nullable Object> round(ItemMeasures item) {
        Figures figures = new Figures();
        figures.put("inBand", item.inBand());
        figures.put("withinOne", item.nearKey());
        figures.put("distance", item.distance());
        return figures.after(
                "round", item.round(),
                "counts", item.votes().counts(),
                "unknown", item.votes().unknown(),
                "range", item.range());
    }

    private static Map<String, @Nullable Object> group(GroupMeasures group) {
        Figures figures = new Figures();
        alpha("Before", group.before(), figures);
        alpha("After", group.after(), figures);
        figures.put("change", group.change());
        figures.put("distanceBefore", group.distanceBefore());
        figures.put("distanceAfter", group.distanceAfter());
        return figures.after(
                "vignette", group.vignette().isEmpty() ? null : group.vignette(),
                "vignettes", group.vignettes(),
                "votersBefore", group.before().voters(),
                "votersAfter", group.after().voters(),
                "samePeople", group.before().samePeople(),
                "onExamples", group.onExamples(),
                "movement", group.movement().name());
    }

    private static void alpha(String when, GroupAlpha alpha, Figures figures) {
        var reason = alpha.alpha().reason();
        figures.put("alpha" + when, alpha.alpha().value(), reason == null ? null : reason.name());
        Interval interval = alpha.alpha().interval();
        figures.values.put("interval" + when, interval == null ? null : List.of(interval.low(), interval.high()));
    }

    private List<Object> contested() {
        List<Object> contested = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            for (ItemMeasures item : measures.contested("", round)) {
                contested.add(Json.object("round", round, "vignette", item.vignette(), "indicator", item.indicator()));
            }
        }
        return contested;
    }

    private Map<String, @Nullable Object> person(Participant participant) {
        List<Object> rounds = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            measures.people("", round).stream()
                    .filter(p -> p.participant().equals(participant))
                    .forEach(p -> rounds.add(figures(p)));
        }
        return Json.object(
                "codeName", participant.codeName(), "way", participant.way().name(), "rounds", rounds);
    }

    private static Map<String, @Nullable Object> figures(PersonMeasures person) {
        Figures figures = new Figures();
        figures.put("exact", person.exact());
        figures.put("withinOne", person.withinOne());
        figures.put("severity", person.severity());
        figures.put("meanAbsoluteError", person.meanAbsoluteError());
        figures.put("spreadRatio", person.spreadRatio());
        figures.put("dimensionCorrelation", person.dimensionCorrelation());
        figures.put("middle", person.middle());
        figures.put("kappa", person.kappa());
        figures.put("elevation", person.accuracy().elevation());
        figures.put("differentialElevation", person.accuracy().differentialElevation());
        figures.put("stereotype", person.accuracy().stereotype());
        figures.put("differential", person.accuracy().differential());
        return figures.after(
                "round", person.round(),
                "items", person.items(),
                "onExamples", person.onExamples(),
                "unknown", person.unknown(),
                "marks",
                        Arrays.stream(Mark.values())
                                .filter(person.marks()::contains)
                                .map(Mark::name)
                                .toList());
    }

    /** Figures by name, and the reasons of those that have no value. */
    private static final class Figures {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private final Map<String, String> reasons = new LinkedHashMap<>();

        void put(String name, Measured figure) {
            put(
                    name,
                    figure.value(),
                    figure.lack() == null ? null : figure.lack().name());
        }

        void put(String name, @Nullable Double value, @Nullable String reason) {
            values.put(name, value);
            if (reason != null) {
                reasons.put(name, reason);
            }
        }

        Map<String, @Nullable Object> after(@Nullable Object... keysAndValues) {
            Map<String, @Nullable Object> object = Json.object(keysAndValues);
            object.putAll(values);
            object.put("reasons", reasons);
            return object;
        }
    }
}
