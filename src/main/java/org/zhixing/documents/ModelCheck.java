package org.zhixing.documents;

import java.util.List;
import org.zhixing.model.Role;
import org.zhixing.model.SemanticVersion;

/**
 * Whether an assessment model makes sense (specification 9, last paragraph): what a schema cannot say. It runs on the
 * tree, so that everything is found in one go with the schema's problems; it comes first, for it says better why.
 */
final class ModelCheck {
    private final Place model;
    private final Findings findings;

    private ModelCheck(Place model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    static void check(Place model, Findings findings) {
        new ModelCheck(model, findings).run();
    }

    private void run() {
        String version = model.text("version");
        if (version != null && SemanticVersion.parse(version).isEmpty()) {
            findings.add(model.get("version"), "problems.model.version");
        }
        TextsCheck.check(model, findings);
        scale();
        roles();
        Ids evidence = Ids.of(model.items("evidenceTypes"), findings);
        Ids.of(model.items("validityItems"), findings);
        IndicatorsCheck indicators = new IndicatorsCheck(model, evidence, findings);
        indicators.run();
        limits();
        bands();
        caps(indicators);
        pairs(indicators.indicatorIds());
        MatrixCheck.check(model, indicators.dimensionIds(), findings);
        Ids records = RecordIndicatorsCheck.check(model, findings);
        contradictions(indicators.indicatorIds(), records);
        FestivalsCheck.check(model.items("festivals"), findings);
        RecommendationsCheck.check(model, indicators.indicatorIds(), records, findings);
    }

    private void scale() {
        Place scale = model.get("scale");
        Double min = scale.number("min");
        Double max = scale.number("max");
        if (min == null || max == null) {
            return;
        }
        if (min >= max) {
            findings.add(scale.get("max"), "problems.model.below", "min");
        }
        anchorsOrLevels(scale.get("levels"), min, max, true, findings);
    }

    /** Levels ascend, stay on the scale and hold both its ends; on the scale itself there is every one. */
    static void anchorsOrLevels(Place list, double min, double max, boolean every, Findings findings) {
        List<Place> levels =
                list.items().stream().map(item -> item.get("level")).toList();
        Ranges.ordered(levels, false, findings);
        levels.forEach(level -> Ranges.within(level, min, max, findings));
        boolean low = levels.stream().anyMatch(level -> Double.valueOf(min).equals(level.number()));
        boolean high = levels.stream().anyMatch(level -> Double.valueOf(max).equals(level.number()));
        if (list.node().isArray() && !(low && high)) {
            findings.add(list, "problems.model.endsMissing", Ranges.plain(min), Ranges.plain(max));
        } else if (every && list.node().isArray() && levels.size() < max - min + 1) {
            findings.add(list, "problems.model.levelMissing");
        }
    }

    private void roles() {
        List<Place> roles = model.items("roles");
        Ids.of(roles, findings);
        for (Place role : roles) {
            String id = role.text("id");
            if (id != null
                    && List.of(Role.values()).stream().noneMatch(r -> r.name().equals(id))) {
                findings.add(role.get("id"), "problems.model.unknownRole", id);
            }
        }
    }

    private void limits() {
        Place coverage = model.get("coverage");
        Ranges.within(coverage, List.of("insufficientBelow", "lowBelow"), 0, 1, findings);
        Ranges.notBelow(coverage.get("insufficientBelow"), coverage.get("lowBelow"), findings);
        Place gate = model.get("evidenceGate");
        Double min = model.get("scale").number("min");
        Double max = model.get("scale").number("max");
        if (min != null && max != null) {
            Ranges.within(gate, List.of("unsupported", "supported", "corroborated"), min, max, findings);
        }
        Ranges.notBelow(gate.get("unsupported"), gate.get("supported"), findings);
        Ranges.notBelow(gate.get("supported"), gate.get("corroborated"), findings);
        Place overall = model.get("overall");
        Ranges.positive(overall.get("base"), findings);
        Ranges.within(overall, List.of("base", "imbalanceFrom"), 0, 100, findings);
        Place self = model.get("selfReport");
        Ranges.within(self, List.of("ceilingShare", "unsupportedWatch", "unsupportedSerious"), 0, 1, findings);
        Ranges.notBelow(self.get("unsupportedWatch"), self.get("unsupportedSerious"), findings);
        Ranges.notBelow(self.get("gapWatch"), self.get("gapSerious"), findings);
        Ranges.within(self.get("contradictedLevel"), 1, 3, findings);
        for (Place number : self.entries()) {
            Ranges.within(number, 0, 1_000_000, findings);
        }
    }

    private void bands() {
        List<Place> bands = model.items("bands");
        Ids.of(bands, findings);
        List<Place> ends = bands.stream().map(band -> band.get("min")).toList();
        Ranges.ordered(ends, false, findings);
        ends.forEach(end -> Ranges.within(end, 0, 100, findings));
        if (!ends.isEmpty()) {
            Double first = ends.get(0).number();
            if (first != null && first != 0) {
                findings.add(ends.get(0), "problems.model.bandStart");
            }
        }
    }

    private void caps(IndicatorsCheck indicators) {
        for (Place cap : model.items("caps")) {
            indicators.indicatorIds().requireAll(cap.items("indicators"), findings);
            for (Place indicator : cap.items("indicators")) {
                String id = indicator.text();
                if (id != null && indicators.indicatorIds().holds(id) && !indicators.critical(id)) {
                    findings.add(indicator, "problems.model.notCritical", id);
                }
            }
            indicators.dimensionIds().require(cap.get("dimension"), findings);
            Ranges.within(cap, List.of("dimensionTo", "overallTo"), 0, 100, findings);
            Double min = model.get("scale").number("min");
            Double max = model.get("scale").number("max");
            if (min != null && max != null) {
                Ranges.within(cap.get("whenEffectiveAtMost"), min, max, findings);
            }
        }
    }

    private void pairs(Ids indicators) {
        List<Place> pairs = model.items("inconsistencyPairs");
        Ids.of(pairs, findings);
        for (Place pair : pairs) {
            indicators.require(pair.get("first"), findings);
            indicators.require(pair.get("second"), findings);
            String first = pair.text("first");
            if (first != null && first.equals(pair.text("second"))) {
                findings.add(pair.get("second"), "problems.model.namedTwice", first);
            }
        }
    }

    private void contradictions(Ids indicators, Ids records) {
        for (Place contradiction : model.items("contradictions")) {
            indicators.require(contradiction.get("indicator"), findings);
            records.requireAll(contradiction.items("by"), findings);
        }
    }
}
