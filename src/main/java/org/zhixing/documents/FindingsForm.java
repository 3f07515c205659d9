package org.zhixing.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.scoring.BiasReading;
import org.zhixing.scoring.QuestionnaireScore;

/** The drifts and the self-report marks of a score document. */
final class FindingsForm {

    private FindingsForm() {}

    static Map<String, @Nullable Object> drift(DriftFinding finding) {
        DriftFinding.RecordsLevel records = finding.records();
        return Json.object(
                "id", finding.drift(),
                "severity", finding.severity(),
                "tentative", finding.tentative(),
                "agreement", finding.agreement(),
                "confidence", finding.confidence(),
                "questionnaire", questionnaire(finding.questionnaire()),
                "records",
                        Json.object(
                                "level", records.level(),
                                "tentative", records.tentative(),
                                "families",
                                        records.families().stream()
                                                .map(f -> Json.object(
                                                        "id", f.id(), "level", f.level(), "tentative", f.tentative()))
                                                .toList(),
                                "computable", records.computable(),
                                "total", records.total()),
                "triggers", finding.triggers().stream().map(SignalForm::of).toList());
    }

    private static Map<String, @Nullable Object> questionnaire(QuestionnaireScore score) {
        return Json.object(
                "score", score.score(),
                "level", score.level(),
                "coverage", score.coverage(),
                "status", score.score() == null ? "INSUFFICIENT" : "OK",
                "gatedScore", score.gatedScore(),
                "gatedLevel", score.gatedLevel());
    }

    static Map<String, @Nullable Object> bias(BiasReading bias) {
        return Json.object(
                "unsupportedShare", bias.unsupportedShare(),
                "raters",
                        bias.raters().stream()
                                .map(r -> Json.object("id", r.id(), "marks", r.marks()))
                                .toList(),
                "excluded", bias.excluded(),
                "agencyMarks", bias.agencyMarks(),
                "robustScore", bias.robustScore(),
                "selfSupervisor",
                        Json.object(
                                "items", bias.selfSupervisor().items(),
                                "mean", bias.selfSupervisor().mean(),
                                "largest",
                                        bias.selfSupervisor().largest().stream()
                                                .map(g -> Json.object(
                                                        "indicator", g.indicator(), "difference", g.difference()))
                                                .toList()),
                "recordsContradict",
                        bias.recordsContradict().stream()
                                .map(c -> Json.object(
                                        "indicator", c.indicator(),
                                        "by", c.by(),
                                        "firm", c.firm(),
                                        "released", c.released()))
                                .toList());
    }
}
