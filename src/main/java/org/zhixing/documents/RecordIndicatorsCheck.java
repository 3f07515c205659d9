package org.zhixing.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.model.Drift;

/** The drifts of a model and the indicators that are computed from service records (formats.md, D4). */
final class RecordIndicatorsCheck {
    private record Range(double low, double high) {}

    /** Every parameter a formula knows, and where it makes sense; in the order in which files have them. */
    private static final Map<String, Range> PARAMETERS = new LinkedHashMap<>();

    static {
        PARAMETERS.put("lagDays", new Range(0, 366));
        PARAMETERS.put("jaccard", new Range(0.01, 1));
        PARAMETERS.put("shingle", new Range(1, 20));
        PARAMETERS.put("boilerShare", new Range(0.01, 1));
        PARAMETERS.put("minChars", new Range(1, 10_000));
        PARAMETERS.put("batchRows", new Range(2, 10_000));
        PARAMETERS.put("batchDays", new Range(1, 366));
        PARAMETERS.put("shortHours", new Range(0, 24));
        PARAMETERS.put("longChars", new Range(1, 100_000));
        PARAMETERS.put("rosterMin", new Range(1, 10_000));
        PARAMETERS.put("linkMin", new Range(1, 10_000));
        PARAMETERS.put("linkDays", new Range(0, 366));
        PARAMETERS.put("megaMin", new Range(1, 100_000));
        PARAMETERS.put("festivalDays", new Range(0, 30));
        PARAMETERS.put("openDays", new Range(1, 3660));
        PARAMETERS.put("contactsAfterGoal", new Range(1, 1000));
        PARAMETERS.put("dayHours", new Range(1, 24));
        PARAMETERS.put("overlapMinutes", new Range(0, 1440));
    }

    private static final Set<String> WORD_LISTS = Set.of("crisisWords", "bareWords");

    private final Findings findings;
    private final Map<String, Ids> families = new HashMap<>();

    private RecordIndicatorsCheck(Findings findings) {
        this.findings = findings;
    }

    static List<String> parameterNames() {
        return List.copyOf(PARAMETERS.keySet());
    }

    /** @return the ids of the record indicators, for those that name them */
    static Ids check(Place model, Findings findings) {
        RecordIndicatorsCheck check = new RecordIndicatorsCheck(findings);
        check.drifts(model.get("drifts"));
        List<Place> indicators = model.items("driftIndicators");
        indicators.forEach(check::indicator);
        return Ids.of(indicators, findings);
    }

    private void drifts(Place drifts) {
        Ids ids = Ids.of(drifts.items(), findings);
        for (Drift drift : Drift.values()) {
            if (drifts.node().isArray() && !ids.holds(drift.name())) {
                findings.add(drifts, "problems.model.driftMissing", drift.name());
            }
        }
        for (Place drift : drifts.items()) {
            List<Place> thresholds = drift.items("questionnaireThresholds");
            Ranges.ordered(thresholds, false, findings);
            thresholds.forEach(t -> Ranges.within(t, 0, 100, findings));
            Ranges.within(drift.get("questionnaireCoverage"), 0, 1, findings);
            families.put(String.valueOf(drift.text("id")), Ids.of(drift.items("families"), findings));
        }
    }

    private void indicator(Place indicator) {
        String drift = String.valueOf(indicator.text("drift"));
        Ids known = families.get(drift);
        if (known == null) {
            findings.add(indicator.get("drift"), "problems.model.unknownDrift", drift);
        } else {
            known.require(indicator.get("family"), findings);
        }
        thresholds(indicator);
        Place minimum = indicator.get("minimum");
        Ranges.within(minimum.get("minN"), 1, 1_000_000, findings);
        Ranges.within(minimum.get("minKnown"), 0, 1, findings);
        Ranges.within(minimum.get("minMonths"), 1, 12, findings);
        for (Place parameter : indicator.get("parameters").entries()) {
            Range range = PARAMETERS.get(parameter.key());
            if (range == null) {
                findings.add(
                        parameter, "problems.model.unknownParameter", String.join(", ", sorted(PARAMETERS.keySet())));
            } else {
                Ranges.within(parameter, range.low(), range.high(), findings);
            }
        }
        for (Place list : indicator.get("words").entries()) {
            if (!WORD_LISTS.contains(list.key())) {
                findings.add(list, "problems.model.unknownParameter", String.join(", ", sorted(WORD_LISTS)));
            }
            for (Place word : list.items()) {
                String text = word.text();
                if (text != null && text.isBlank()) {
                    findings.add(word, "problems.json.blank");
                }
            }
        }
    }

    private void thresholds(Place indicator) {
        List<Place> thresholds = indicator.items("thresholds");
        Ranges.ordered(thresholds, "LOW_BAD".equals(indicator.text("direction")), findings);
        double low = "DIFFERENCE".equals(indicator.text("measure")) ? -1 : 0;
        double high = "RATIO".equals(indicator.text("measure")) ? 1000 : 1;
        thresholds.forEach(t -> Ranges.within(t, low, high, findings));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
