package org.zhixing.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * One assessment model, whole and immutable: every weight, threshold and text that scoring and screens use. A model that
 * was read has passed the schema and the checks of meaning, so that the look-ups below hold.
 *
 * @param id stable id, for ever the same, such as {@code annual-self-check}
 * @param version semantic version {@code major.minor.patch} (specification 9.14)
 */
public record AssessmentModel(
        String id,
        String version,
        Text title,
        Scale scale,
        List<Dimension> dimensions,
        List<EvidenceType> evidenceTypes,
        List<RoleName> roles,
        List<ValidityItem> validityItems,
        List<InconsistencyPair> inconsistencyPairs,
        Coverage coverage,
        EvidenceGate evidenceGate,
        OverallRule overall,
        List<Band> bands,
        List<CriticalCap> caps,
        ValueMatrix matrix,
        List<DriftDefinition> drifts,
        List<RecordIndicator> driftIndicators,
        SelfReportRules selfReport,
        List<Contradiction> contradictions,
        List<Festival> festivals,
        List<PathName> paths,
        List<Recommendation> recommendations) {

    public AssessmentModel {
        dimensions = List.copyOf(dimensions);
        evidenceTypes = List.copyOf(evidenceTypes);
        roles = List.copyOf(roles);
        validityItems = List.copyOf(validityItems);
        inconsistencyPairs = List.copyOf(inconsistencyPairs);
        bands = List.copyOf(bands);
        caps = List.copyOf(caps);
        drifts = List.copyOf(drifts);
        driftIndicators = List.copyOf(driftIndicators);
        contradictions = List.copyOf(contradictions);
        festivals = List.copyOf(festivals);
        paths = List.copyOf(paths);
        recommendations = List.copyOf(recommendations);
    }

    /** The same model as another version. */
    public AssessmentModel withVersion(String other) {
        return new AssessmentModel(
                id,
                other,
                title,
                scale,
                dimensions,
                evidenceTypes,
                roles,
                validityItems,
                inconsistencyPairs,
                coverage,
                evidenceGate,
                overall,
                bands,
                caps,
                matrix,
                drifts,
                driftIndicators,
                selfReport,
                contradictions,
                festivals,
                paths,
                recommendations);
    }

    /** The same model with other record indicators. */
    public AssessmentModel withDriftIndicators(List<RecordIndicator> others) {
        return new AssessmentModel(
                id,
                version,
                title,
                scale,
                dimensions,
                evidenceTypes,
                roles,
                validityItems,
                inconsistencyPairs,
                coverage,
                evidenceGate,
                overall,
                bands,
                caps,
                matrix,
                drifts,
                others,
                selfReport,
                contradictions,
                festivals,
                paths,
                recommendations);
    }

    /** All sub-dimensions in model order. */
    public List<Subdimension> subdimensions() {
        return dimensions.stream().flatMap(d -> d.subdimensions().stream()).toList();
    }

    /** All indicators in model order. */
    public List<Indicator> indicators() {
        return subdimensions().stream().flatMap(s -> s.indicators().stream()).toList();
    }

    /** The indicators by id, in model order. */
    public Map<String, Indicator> indicatorsById() {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        indicators().forEach(i -> byId.put(i.id(), i));
        return byId;
    }

    public Optional<Indicator> indicator(String id) {
        return indicators().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The sub-dimension that holds the indicator. */
    public Subdimension subdimensionOf(String indicator) {
        return subdimensions().stream()
                .filter(s -> s.indicators().stream().anyMatch(i -> i.id().equals(indicator)))
                .findFirst()
                .orElseThrow();
    }

    public Optional<EvidenceType> evidenceType(String id) {
        return evidenceTypes.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public DriftDefinition drift(Drift drift) {
        return drifts.stream().filter(d -> d.id() == drift).findFirst().orElseThrow();
    }

    public Optional<Recommendation> recommendation(String id) {
        return recommendations.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The band in which a displayed score lies; bands ascend by their lower end (specification 9.11). */
    public Band bandOf(double displayed) {
        Band band = bands.get(0);
        for (Band candidate : bands) {
            if (displayed >= candidate.min()) {
                band = candidate;
            }
        }
        return band;
    }

    /** The name of a role in the model's words, or null when the model does not name it. */
    public @Nullable Text roleName(Role role) {
        return roles.stream()
                .filter(r -> r.id() == role)
                .map(RoleName::name)
                .findFirst()
                .orElse(null);
    }
}
