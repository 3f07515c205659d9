package org.zhixing.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Exclusion;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Assessments that many people answered, for tests. */
public final class RaterReviews {

    private static final AssessmentModel MODEL = Reports.PINNED.model();

    private RaterReviews() {}

    /**
     * A director who is kind, supervisors who are not, workers in between, one of whom says 2 to everything, and another
     * one the opposite of what the rest says.
     *
     * @param workers how many
     */
    public static Assessment many(int workers) {
        Random random = new Random(7);
        Answers answers = Answers.to(MODEL);
        for (Indicator indicator : MODEL.indicators()) {
            int own = random.nextInt(5);
            Map<String, Integer> levels = new LinkedHashMap<>();
            levels.put("D1", bounded(own + random.nextInt(2)));
            levels.put("S1", bounded(own - random.nextInt(2)));
            levels.put("S2", bounded(own - random.nextInt(3)));
            for (int w = 1; w <= workers; w++) {
                levels.put("W" + w, w == 1 ? 2 : w == 2 ? 4 - own : bounded(own + random.nextInt(3) - 1));
            }
            levels.put("X1", own);
            levels.forEach((rater, level) -> {
                if (indicator.roles().contains(Role.valueOf(rater.substring(0, 1)))) {
                    answers.level(indicator.id(), rater, level);
                }
            });
        }
        return answers.done();
    }

    /** With two people proposed to be left out, one of them signed for, and everybody's levels for the two vignettes. */
    public static Assessment withPanel(Assessment assessment) {
        List<AnchorAnswer> anchors = new ArrayList<>();
        for (Dimension dimension : MODEL.dimensions()) {
            assessment.raters().forEach(rater -> {
                anchors.add(
                        new AnchorAnswer(Anchoring.LOWER, dimension.id(), rater.id(), rater.role() == Role.D ? 2 : 1));
                anchors.add(
                        new AnchorAnswer(Anchoring.UPPER, dimension.id(), rater.id(), rater.role() == Role.S ? 3 : 4));
            });
        }
        return assessment.withPanel(assessment
                .panel()
                .withAnchorAnswers(anchors)
                .withExclusions(List.of(
                        new Exclusion("X1", "D1", "S1", new PersonalText("机密理由")),
                        new Exclusion("S2", "D1", null, new PersonalText("机密理由")))));
    }

    private static int bounded(int level) {
        return Math.max(0, Math.min(4, level));
    }
}
