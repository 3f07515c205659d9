package org.zhixing.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhixing.model.Drift;

/** The tree of dimensions, sub-dimensions and indicators of a model. */
final class IndicatorsCheck {
    private final Place model;
    private final Ids evidenceTypes;
    private final Findings findings;
    private final Ids dimensionIds = new Ids();
    private final Ids indicatorIds = new Ids();
    private final Set<String> critical = new HashSet<>();

    IndicatorsCheck(Place model, Ids evidenceTypes, Findings findings) {
        this.model = model;
        this.evidenceTypes = evidenceTypes;
        this.findings = findings;
    }

    Ids dimensionIds() {
        return dimensionIds;
    }

    Ids indicatorIds() {
        return indicatorIds;
    }

    boolean critical(String indicator) {
        return critical.contains(indicator);
    }

    void run() {
        List<Place> dimensions = model.items("dimensions");
        List<Place> subdimensions = dimensions.stream()
                .flatMap(d -> d.items("subdimensions").stream())
                .toList();
        List<Place> indicators = subdimensions.stream()
                .flatMap(s -> s.items("indicators").stream())
                .toList();
        Findings already = new Findings("");
        dimensionIds.add(dimensions, already);
        indicatorIds.add(indicators, already);
        List<Place> all = new ArrayList<>();
        Stream.of(dimensions, subdimensions, indicators).forEach(all::addAll);
        Ids.of(all, findings);
        for (Place place : all) {
            Ranges.positive(place.get("weight"), findings);
        }
        notEmpty(dimensions, "subdimensions");
        notEmpty(subdimensions, "indicators");
        indicators.forEach(this::indicator);
    }

    private void notEmpty(List<Place> places, String children) {
        for (Place place : places) {
            if (place.get(children).node().isArray() && place.items(children).isEmpty()) {
                findings.add(place.get(children), "problems.model.empty");
            }
        }
    }

    private void indicator(Place indicator) {
        String id = indicator.text("id");
        if (id != null && indicator.isTrue("critical")) {
            critical.add(id);
        }
        RaterRoles.check(model, indicator.get("roles"), findings);
        evidenceTypes.requireAll(indicator.items("evidence"), findings);
        reachesFullCap(indicator.get("evidence"));
        for (Place drift : indicator.get("drift").entries()) {
            if (Stream.of(Drift.values()).noneMatch(d -> d.name().equals(drift.key()))) {
                findings.add(drift, "problems.model.unknownDrift", drift.key());
            }
            Ranges.within(drift, 1, 2, findings);
        }
        Double min = model.get("scale").number("min");
        Double max = model.get("scale").number("max");
        if (min != null && max != null) {
            ModelCheck.anchorsOrLevels(indicator.get("anchors"), min, max, false, findings);
        }
    }

    /** Two kinds of medium or strong evidence, one of them strong: else nobody could reach the top (specification 2). */
    private void reachesFullCap(Place evidence) {
        Map<String, String> strengths = new HashMap<>();
        for (Place type : model.items("evidenceTypes")) {
            String id = type.text("id");
            String strength = type.text("strength");
            if (id != null && strength != null) {
                strengths.put(id, strength);
            }
        }
        Set<String> carrying = new HashSet<>();
        boolean strong = false;
        for (Place suggestion : evidence.items()) {
            String type = String.valueOf(suggestion.text());
            String strength = strengths.getOrDefault(type, "WEAK");
            strong |= strength.equals("STRONG");
            if (!strength.equals("WEAK")) {
                carrying.add(type);
            }
        }
        if (evidence.node().isArray() && !(strong && carrying.size() >= 2)) {
            findings.add(evidence, "problems.model.evidenceTooWeak");
        }
    }
}
