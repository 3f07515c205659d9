package org.zhixing.ui.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Coverage;
import org.zhixing.model.Dimension;
import org.zhixing.model.EvidenceGate;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.model.Level;
import org.zhixing.model.OverallRule;
import org.zhixing.model.Role;
import org.zhixing.model.Scale;
import org.zhixing.model.SelfReportRules;
import org.zhixing.model.Subdimension;
import org.zhixing.model.ValueMatrix;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/** Five questions in two sub-dimensions, and an assessment with a director and a supervisor. */
final class SmallModel {

    static final AssessmentModel MODEL = model();

    private SmallModel() {}

    static Assessment assessment() {
        return Assessment.empty(
                        "small",
                        "1.0.0",
                        new PersonalText("清河里"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .withRaters(List.of(
                        new Rater("r1", Role.S, new PersonalText("李敏"), true, null),
                        new Rater("r2", Role.D, new PersonalText("周岚"), true, null)));
    }

    private static AssessmentModel model() {
        Subdimension first = part(
                "M1",
                indicator("M1.1", "需求预估", "Needs assessment", Role.D, Role.S),
                indicator("M1.2", "服务目标与计划", "Goals and plan", Role.S),
                indicator("M1.3", "成效测量", "Outcome measurement", Role.D));
        Subdimension second = part(
                "M3",
                indicator("M3.5", "记录服务于实务", "Records serve practice", Role.S),
                indicator("M3.6", "专业督导", "Supervision", Role.S));
        return new AssessmentModel(
                "small",
                "1.0.0",
                same("小模型"),
                new Scale(0, 4, levels()),
                List.of(new Dimension("M", same("方法"), 1, List.of(first, second))),
                List.of(
                        new EvidenceType("E01", same("案卷抽样"), EvidenceType.Strength.STRONG),
                        new EvidenceType("E03", same("督导记录"), EvidenceType.Strength.MEDIUM),
                        new EvidenceType("E15", same("照片"), EvidenceType.Strength.WEAK)),
                List.of(),
                List.of(),
                List.of(),
                new Coverage(0.6, 0.8),
                new EvidenceGate(2, 3, 4),
                new OverallRule(1, 5),
                List.of(),
                List.of(),
                new ValueMatrix(
                        "M",
                        0,
                        List.of(),
                        0.5,
                        0.6,
                        0.3,
                        0.05,
                        3,
                        0.6,
                        0.7,
                        new ValueMatrix.MismatchLimits(3, 1.5, 1.5, 3),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                new SelfReportRules(12, 0.35, 2, 0.8, 3.6, 0.15, 0.3, 1.5, 2, 2, 2, 10, 0.75, 1, 3, 3, 2, 2),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int level = 0; level <= 4; level++) {
            levels.add(new Level(level, same("级" + level), same("义" + level)));
        }
        return levels;
    }

    private static Subdimension part(String id, Indicator... indicators) {
        return new Subdimension(id, same(id), 1, List.of(indicators));
    }

    private static Indicator indicator(String id, String zh, String en, Role... roles) {
        List<Anchor> anchors = new ArrayList<>();
        for (int level = 0; level <= 4; level++) {
            anchors.add(new Anchor(level, same("行为" + level)));
        }
        return new Indicator(
                id, 1, new Text(zh, en), List.of(roles), List.of("E01", "E03"), Map.of(), false, false, anchors);
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
