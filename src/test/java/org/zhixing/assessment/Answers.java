package org.zhixing.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/** Builds assessments for tests, one answer at a time. Raters are named after their role: D1, S1, W2 … */
public final class Answers {

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private Assessment assessment;
    private int pieces;

    private Answers(AssessmentModel model) {
        assessment = Assessment.empty(model.id(), model.version(), new PersonalText("示例机构"), YEAR);
    }

    public static Answers to(AssessmentModel model) {
        return new Answers(model);
    }

    public static Period year() {
        return YEAR;
    }

    /** @param rater the first letter is the role */
    public Answers level(String indicator, String rater, int level) {
        return answer(indicator, rater, new Answer.Level(level));
    }

    public Answers notApplicable(String indicator, String rater) {
        return answer(indicator, rater, new Answer.NotApplicable(new PersonalText("本年无此服务")));
    }

    public Answers dontKnow(String indicator, String rater) {
        return answer(indicator, rater, new Answer.DontKnow());
    }

    public Answers answer(String indicator, String rater, Answer answer) {
        known(rater);
        assessment = assessment.withRating(new Rating(indicator, rater, role(rater), answer, PersonalText.NONE));
        return this;
    }

    public Answers rater(String id, boolean independent, @org.jspecify.annotations.Nullable Double seconds) {
        List<Rater> raters = new ArrayList<>(assessment.raters());
        raters.removeIf(r -> r.id().equals(id));
        raters.add(new Rater(id, role(id), PersonalText.NONE, independent, seconds));
        assessment = assessment.withRaters(raters);
        return this;
    }

    private void known(String rater) {
        if (assessment.rater(rater).isEmpty()) {
            rater(rater, true, null);
        }
    }

    public Answers cell(String value, String method, String rater, int level) {
        known(rater);
        assessment = assessment.withCell(
                new CellRating(value, method, rater, role(rater), new Answer.Level(level), false, PersonalText.NONE));
        return this;
    }

    public Answers cellNotApplicable(String value, String method, String rater) {
        known(rater);
        assessment = assessment.withCell(new CellRating(
                value,
                method,
                rater,
                role(rater),
                new Answer.NotApplicable(new PersonalText("无")),
                false,
                PersonalText.NONE));
        return this;
    }

    public Answers conflict(String value, String method, String rater, int level, String example) {
        known(rater);
        assessment = assessment.withCell(new CellRating(
                value, method, rater, role(rater), new Answer.Level(level), true, new PersonalText(example)));
        return this;
    }

    public Answers stated(String value, double strength) {
        assessment = assessment.withStatedValue(value, strength);
        return this;
    }

    public Answers validity(String item, String rater, int answer) {
        assessment = assessment.withValidity(new ValidityAnswer(item, rater, answer));
        return this;
    }

    /** Left out, with the signatures of D1 and S1. */
    public Answers excluded(String rater) {
        assessment = assessment.withExclusion(new Exclusion(rater, "D1", "S1", new PersonalText("双方同意")));
        return this;
    }

    public Answers anonymity(int leastWorkers) {
        assessment = assessment.withPanel(assessment.panel().withAnonymity(new Anonymity(leastWorkers, true)));
        return this;
    }

    public Answers aggregation(Aggregation aggregation) {
        assessment = assessment.withPanel(assessment.panel().withAggregation(aggregation));
        return this;
    }

    public Answers anchors(String dimension, String rater, int lower, int upper) {
        known(rater);
        assessment = assessment
                .withAnchorAnswer(new AnchorAnswer(Anchoring.LOWER, dimension, rater, lower))
                .withAnchorAnswer(new AnchorAnswer(Anchoring.UPPER, dimension, rater, upper));
        return this;
    }

    /** A piece that takes effect: dated in the period, located, verified by another. */
    public Answers evidence(String type, String... places) {
        return evidence(new Evidence(
                "e" + ++pieces,
                List.of(places),
                type,
                LocalDate.of(2025, 6, 30),
                new PersonalText("案卷 12"),
                "D1",
                "S1"));
    }

    public Answers evidence(Evidence piece) {
        assessment = assessment.withEvidence(piece);
        return this;
    }

    /** Two strong kinds for every indicator and every cell, so that no gate closes. */
    public Answers fullyEvidenced(AssessmentModel model) {
        List<String> places = new ArrayList<>();
        model.indicators().forEach(i -> places.add(i.id()));
        model.matrix().askedCells().forEach(c -> places.add(c.id()));
        String[] all = places.toArray(String[]::new);
        return evidence("E01", all).evidence("E05", all);
    }

    public Assessment done() {
        return assessment;
    }

    private static Role role(String rater) {
        return Role.valueOf(rater.substring(0, 1));
    }
}
