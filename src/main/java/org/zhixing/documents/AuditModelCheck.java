package org.zhixing.documents;

import java.util.List;
import java.util.stream.Stream;
import org.zhixing.model.Drift;
import org.zhixing.model.SemanticVersion;

/** Whether a model of the case-file audit makes sense: what a schema cannot say, and better reasons for what it can. */
final class AuditModelCheck {

    static final double LOWEST = 0;
    static final double HIGHEST = 4;

    private AuditModelCheck() {}

    static void check(Place model, Findings findings) {
        String version = model.text("version");
        if (version != null && SemanticVersion.parse(version).isEmpty()) {
            findings.add(model.get("version"), "problems.model.version");
        }
        TextsCheck.check(model, findings);
        List<Place> items = model.items("items");
        Ids.of(items, findings);
        items.forEach(item -> item(item, findings));
        rules(model.get("rules"), findings);
    }

    private static void item(Place item, Findings findings) {
        Ranges.positive(item.get("weight"), findings);
        ModelCheck.anchorsOrLevels(item.get("anchors"), LOWEST, HIGHEST, false, findings);
        List<Place> withoutCue =
                item.items("withoutCue").stream().map(a -> a.get("level")).toList();
        Ranges.ordered(withoutCue, false, findings);
        withoutCue.forEach(level -> Ranges.within(level, LOWEST, HIGHEST, findings));
        Ids drifts = new Ids();
        Stream.of(Drift.values()).map(Drift::name).forEach(drifts::add);
        drifts.requireAll(item.items("drift"), findings);
        List<Place> indicators = item.items("indicators");
        for (Place indicator : indicators) {
            if (indicators.stream()
                    .anyMatch(other -> other.node().equals(indicator.node())
                            && Integer.parseInt(other.key()) < Integer.parseInt(indicator.key()))) {
                findings.add(indicator, "problems.model.namedTwice", String.valueOf(indicator.text()));
            }
        }
    }

    private static void rules(Place rules, Findings findings) {
        List<Place> caps = rules.items("fileCaps");
        Ranges.ordered(caps.stream().map(cap -> cap.get("criticalAtMost")).toList(), false, findings);
        Ranges.ordered(caps.stream().map(cap -> cap.get("cap")).toList(), false, findings);
        for (Place cap : caps) {
            Ranges.within(cap.get("criticalAtMost"), LOWEST, HIGHEST, findings);
            Ranges.within(cap.get("cap"), 0, 100, findings);
        }
        Ranges.within(
                rules,
                List.of("leastCoverage", "mostNotApplicable", "agencyCapShare", "leastScoredShare", "provisionalLost"),
                0,
                1,
                findings);
        Ranges.within(rules, List.of("agencyCap", "passFrom"), 0, 100, findings);
    }
}
