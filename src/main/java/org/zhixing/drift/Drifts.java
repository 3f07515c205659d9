package org.zhixing.drift;

import java.util.List;
import org.zhixing.drift.DriftFinding.Confidence;
import org.zhixing.drift.DriftFinding.RecordsLevel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.DriftDefinition;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.scoring.Scorecard;

/** Finds the three drifts (specification 4.5). */
public final class Drifts {

    private Drifts() {}

    /** What the questionnaire alone can say: at most warning, with low confidence (specification 4.5.5 and 4.5.6). */
    public static List<DriftFinding> fromQuestionnaire(AssessmentModel model, Scorecard scorecard) {
        return model.drifts().stream()
                .map(d -> finding(d, scorecard.questionnaire(d.id())))
                .toList();
    }

    private static DriftFinding finding(DriftDefinition drift, QuestionnaireScore questionnaire) {
        RecordsLevel none =
                new RecordsLevel(null, false, List.of(), 0, drift.families().size());
        return new DriftFinding(
                drift.id(),
                Severity.of(none.level(), questionnaire.level()),
                false,
                Severity.agreement(none.level(), questionnaire.level()),
                Confidence.LOW,
                questionnaire,
                none);
    }
}
