package org.zhixing.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhixing.model.EvidenceType.Strength;
import org.zhixing.work.Text;

/** Small models for tests: the rules of the annual self-check over as few indicators as a case needs. */
public final class Models {

    private static final Text NAME = new Text("名称", "Name");

    private Models() {}

    /** A model of one dimension M with one sub-dimension M1, its indicators weighing as given: M1.1, M1.2 … */
    public static AssessmentModel ofWeights(double... weights) {
        return of(dimension("M", 1, subdimension("M1", 1, weights)));
    }

    public static AssessmentModel of(Dimension... dimensions) {
        return of(List.of(dimensions), List.of(), List.of(), List.of());
    }

    public static AssessmentModel of(
            List<Dimension> dimensions,
            List<CriticalCap> caps,
            List<InconsistencyPair> pairs,
            List<Recommendation> recommendations) {
        return new AssessmentModel(
                "test-model",
                "1.0.0",
                NAME,
                new Scale(0, 4, List.of()),
                dimensions,
                List.of(
                        new EvidenceType("E01", NAME, Strength.STRONG),
                        new EvidenceType("E05", NAME, Strength.STRONG),
                        new EvidenceType("E03", NAME, Strength.MEDIUM),
                        new EvidenceType("E09", NAME, Strength.MEDIUM),
                        new EvidenceType("E07", NAME, Strength.WEAK),
                        new EvidenceType("E15", NAME, Strength.WEAK)),
                Arrays.stream(Role.values()).map(r -> new RoleName(r, NAME)).toList(),
                List.of(new ValidityItem("L1", NAME), new ValidityItem("L2", NAME), new ValidityItem("L3", NAME)),
                pairs,
                new Coverage(0.6, 0.8),
                new EvidenceGate(2, 3, 4),
                new OverallRule(1.0, 5.0),
                List.of(
                        new Band("weak", 0, NAME),
                        new Band("emerging", 40, NAME),
                        new Band("adequate", 60, NAME),
                        new Band("good", 75, NAME),
                        new Band("exemplary", 90, NAME)),
                caps,
                matrix(),
                Arrays.stream(Drift.values())
                        .map(d -> new DriftDefinition(d, NAME, NAME, List.of(25.0, 45.0, 65.0), 0.6, List.of()))
                        .toList(),
                List.of(),
                new SelfReportRules(12, 0.35, 2, 0.8, 3.6, 0.15, 0.3, 1.5, 2, 2, 2, 10, 0.75, 1.0, 3, 3, 2, 2),
                List.of(),
                List.of(),
                List.of(),
                recommendations);
    }

    public static Dimension dimension(String id, double weight, Subdimension... subdimensions) {
        return new Dimension(id, NAME, weight, List.of(subdimensions));
    }

    public static Subdimension subdimension(String id, double weight, double... indicatorWeights) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < indicatorWeights.length; i++) {
            indicators.add(indicator(id + "." + (i + 1), indicatorWeights[i], false, false, Map.of()));
        }
        return new Subdimension(id, NAME, weight, indicators);
    }

    public static Subdimension subdimension(String id, double weight, Indicator... indicators) {
        return new Subdimension(id, NAME, weight, List.of(indicators));
    }

    public static Indicator indicator(
            String id, double weight, boolean reverse, boolean critical, Map<Drift, Integer> drift) {
        return new Indicator(
                id,
                weight,
                NAME,
                List.of(Role.D, Role.S, Role.W, Role.X, Role.C),
                List.of("E01", "E03"),
                drift,
                reverse,
                critical,
                List.of());
    }

    /** The nine values and five methods of specification 3 with their floors; cells as in the spec's own table. */
    public static ValueMatrix matrix() {
        List<ValueMatrix.Value> values = List.of(
                value("SELFHELP", 3, false),
                value("CONF", 4, true),
                value("LIFE", 4, true),
                value("RESPECT", 3, true),
                value("AWARE", 3, false),
                value("FAMILY", 2, false),
                value("COLLECT", 2, false),
                value("TRAD", 1, false),
                value("EQUITY", 3, true));
        List<String> methods = List.of("CASE", "GROUP", "COMM", "ADMIN", "SUPV");
        int[][] relevance = {
            {2, 2, 2, 1, 1},
            {2, 2, 1, 2, 1},
            {2, 1, 1, 2, 2},
            {2, 1, 1, 1, 1},
            {2, 1, 1, 1, 1},
            {2, 1, 1, 1, 1},
            {1, 2, 2, 1, 0},
            {1, 1, 1, 0, 1},
            {1, 1, 2, 2, 1}
        };
        List<Cell> cells = new ArrayList<>();
        for (int v = 0; v < values.size(); v++) {
            for (int m = 0; m < methods.size(); m++) {
                cells.add(cell(values.get(v).id(), methods.get(m), relevance[v][m]));
            }
        }
        return matrix(values, cells);
    }

    public static ValueMatrix matrix(List<ValueMatrix.Value> values, List<Cell> cells) {
        return new ValueMatrix(
                "A",
                0.5,
                List.of(Role.S, Role.W, Role.D),
                0.5,
                2.0 / 3,
                1.0 / 3,
                0.05,
                3,
                0.6,
                0.7,
                new ValueMatrix.MismatchLimits(3, 1.5, 1.5, 3),
                values,
                List.of(
                        new ValueMatrix.Method("CASE", NAME),
                        new ValueMatrix.Method("GROUP", NAME),
                        new ValueMatrix.Method("COMM", NAME),
                        new ValueMatrix.Method("ADMIN", NAME),
                        new ValueMatrix.Method("SUPV", NAME)),
                cells,
                List.of(new ValueMatrix.Caution("family-over-self", "FAMILY", "AWARE", "CASE", 3, 1, NAME)));
    }

    public static ValueMatrix.Value value(String id, double floor, boolean mandatory) {
        return new ValueMatrix.Value(id, NAME, floor, mandatory);
    }

    public static Cell cell(String value, String method, int relevance) {
        return new Cell(value, method, relevance, relevance == 0 ? null : NAME, null);
    }

    /** The same model with another matrix. */
    public static AssessmentModel with(AssessmentModel model, ValueMatrix matrix) {
        return new AssessmentModel(
                model.id(),
                model.version(),
                model.title(),
                model.scale(),
                model.dimensions(),
                model.evidenceTypes(),
                model.roles(),
                model.validityItems(),
                model.inconsistencyPairs(),
                model.coverage(),
                model.evidenceGate(),
                model.overall(),
                model.bands(),
                model.caps(),
                matrix,
                model.drifts(),
                model.driftIndicators(),
                model.selfReport(),
                model.contradictions(),
                model.festivals(),
                model.paths(),
                model.recommendations());
    }

    /** The same model with other record indicators. */
    public static AssessmentModel withRecordIndicators(AssessmentModel model, List<RecordIndicator> indicators) {
        return new AssessmentModel(
                model.id(),
                model.version(),
                model.title(),
                model.scale(),
                model.dimensions(),
                model.evidenceTypes(),
                model.roles(),
                model.validityItems(),
                model.inconsistencyPairs(),
                model.coverage(),
                model.evidenceGate(),
                model.overall(),
                model.bands(),
                model.caps(),
                model.matrix(),
                model.drifts(),
                indicators,
                model.selfReport(),
                model.contradictions(),
                model.festivals(),
                model.paths(),
                model.recommendations());
    }
}
