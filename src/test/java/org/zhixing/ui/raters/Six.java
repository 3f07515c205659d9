package org.zhixing.ui.raters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/**
 * A director, two supervisors and three workers who have answered everything they are asked. All choose 1 and 2 in turn, but
 * the director and the second worker one level more, and the last worker, in a second and a half each, always 4.
 */
final class Six {

    static final String HASTY = "w3";

    private static final Map<String, Role> PEOPLE = new java.util.LinkedHashMap<>();

    static {
        PEOPLE.put("s", Role.S);
        PEOPLE.put("d", Role.D);
        PEOPLE.put("s2", Role.S);
        PEOPLE.put("w1", Role.W);
        PEOPLE.put("w2", Role.W);
        PEOPLE.put(HASTY, Role.W);
    }

    private Six() {}

    /** All have submitted. */
    static Dossier submitted(AssessmentModel model, Dossier blank) {
        Dossier answered = answered(model, blank);
        for (String id : PEOPLE.keySet()) {
            answered = answered.standing(s -> s.withSubmitted(id, true));
        }
        return answered;
    }

    static Dossier answered(AssessmentModel model, Dossier blank) {
        List<Rater> raters = new ArrayList<>();
        PEOPLE.forEach((id, role) ->
                raters.add(new Rater(id, role, new PersonalText("名" + id), true, id.equals(HASTY) ? 1.5 : 20.0)));
        Assessment assessment = blank.assessment().withRaters(raters);
        List<Rating> ratings = new ArrayList<>();
        List<Indicator> indicators = model.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            for (Rater rater : raters) {
                if (indicators.get(i).roles().contains(rater.role())) {
                    ratings.add(new Rating(
                            indicators.get(i).id(),
                            rater.id(),
                            rater.role(),
                            new Answer.Level(level(rater, i)),
                            PersonalText.NONE));
                }
            }
        }
        return blank.with(assessment.withRatings(ratings));
    }

    private static int level(Rater rater, int place) {
        if (rater.id().equals(HASTY)) {
            return 4;
        }
        return 1 + place % 2 + (rater.role() == Role.D || rater.id().equals("w2") ? 1 : 0);
    }
}
