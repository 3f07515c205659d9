package org.zhixing.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.plan.ActionPlan;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads assessment files: strictly, by their published schema, then against the model that asks. */
public final class AssessmentReader {

    private AssessmentReader() {}

    /**
     * The assessment that the text says.
     *
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static Assessment read(String text, String name, AssessmentModel model) {
        return readDossier(text, name, model).assessment();
    }

    /**
     * The assessment with its action plan, where the file has one; nobody has submitted yet.
     *
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static Dossier readDossier(String text, String name, AssessmentModel model) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        new AssessmentCheck(model, findings).check(root);
        PublishedSchema.ASSESSMENT.check(tree, findings);
        findings.refuseIfAny();
        ActionPlan plan = PlanForm.read(root, model, findings);
        findings.refuseIfAny();
        return Dossier.of(bind(root)).with(plan);
    }

    /**
     * One piece of evidence, as the {@code evidence} list of an assessment file has them.
     *
     * @param id the id that the piece is to have
     * @throws ProblemException (INPUT) with every problem found
     */
    public static Evidence readEvidence(String text, String id, AssessmentModel model) {
        Findings findings = new Findings("");
        JsonNode around = around(StrictJson.parse(text, ""), model);
        PublishedSchema.ASSESSMENT.check(around, findings);
        Place piece = Place.root(around).items("evidence").get(0);
        new AssessmentCheck(model, findings).evidence(piece);
        findings.refuseIfAny();
        return evidence(piece, id);
    }

    /** An assessment with nothing but this piece, so that it is held to the same schema. */
    private static JsonNode around(JsonNode piece, AssessmentModel model) {
        ObjectNode around = JsonNodeFactory.instance.objectNode();
        around.put("model", model.id());
        around.put("agency", model.id());
        around.putObject("period").put("from", "2000-01-01").put("to", "2000-12-31");
        around.putArray("ratings");
        around.putArray("evidence").add(piece);
        return around;
    }

    /** The model id that an assessment file names, or null when it names none that can be read. */
    public static @Nullable String modelOf(String text, String name) {
        return Place.root(StrictJson.parse(text, name)).text("model");
    }

    private static Assessment bind(Place root) {
        Map<String, Rater> raters = new LinkedHashMap<>();
        for (Place rater : root.items("raters")) {
            String id = said(rater, "id");
            raters.put(
                    id,
                    new Rater(
                            id,
                            Role.valueOf(said(rater, "role")),
                            PersonalText.NONE,
                            !rater.get("independent").given() || rater.isTrue("independent"),
                            rater.number("medianSeconds")));
        }
        List<Rating> ratings = new ArrayList<>();
        for (Place rating : root.items("ratings")) {
            Role role = Role.valueOf(said(rating, "role"));
            ratings.add(new Rating(
                    said(rating, "indicator"), said(rating, "rater"), role, answer(rating), typed(rating, "comment")));
            implied(raters, said(rating, "rater"), role);
        }
        List<CellRating> cells = new ArrayList<>();
        for (Place cell : root.items("matrix")) {
            Role role = Role.valueOf(said(cell, "role"));
            cells.add(new CellRating(
                    said(cell, "value"),
                    said(cell, "method"),
                    said(cell, "rater"),
                    role,
                    answer(cell),
                    cell.isTrue("conflict"),
                    typed(cell, "example")));
            implied(raters, said(cell, "rater"), role);
        }
        List<Evidence> pieces = new ArrayList<>();
        for (Place piece : root.items("evidence")) {
            pieces.add(evidence(piece, "e" + (pieces.size() + 1)));
        }
        Place period = root.get("period");
        return Assessment.empty(
                        said(root, "model"),
                        root.text("modelVersion"),
                        typed(root, "agency"),
                        new Period(LocalDate.parse(said(period, "from")), LocalDate.parse(said(period, "to"))))
                .withRaters(List.copyOf(raters.values()))
                .withRatings(ratings)
                .withAllEvidence(pieces)
                .withAllValidity(validity(root))
                .withStatedValues(stated(root))
                .withMatrix(cells)
                .withReleases(releases(root))
                .withPanel(PanelForm.read(root));
    }

    /** A rater who only appears with answers is taken to be independent. */
    private static void implied(Map<String, Rater> raters, String id, Role role) {
        raters.putIfAbsent(id, new Rater(id, role, PersonalText.NONE, true, null));
    }

    private static Answer answer(Place holder) {
        String word = holder.text("answer");
        if ("DK".equals(word)) {
            return new Answer.DontKnow();
        }
        if ("NA".equals(word)) {
            return new Answer.NotApplicable(typed(holder, "reason"));
        }
        Double level = holder.number("answer");
        return new Answer.Level(level == null ? 0 : level.intValue());
    }

    private static Evidence evidence(Place piece, String id) {
        String date = piece.text("date");
        return new Evidence(
                id,
                piece.items("for").stream()
                        .map(Place::text)
                        .map(String::valueOf)
                        .toList(),
                said(piece, "type"),
                date == null ? null : LocalDate.parse(date),
                typed(piece, "locator"),
                piece.text("submittedBy"),
                piece.text("verifiedBy"));
    }

    private static List<ValidityAnswer> validity(Place root) {
        return root.items("validity").stream()
                .map(v -> new ValidityAnswer(
                        said(v, "item"), said(v, "rater"), Double.valueOf(1).equals(v.number("answer")) ? 1 : 0))
                .toList();
    }

    private static Map<String, Double> stated(Place root) {
        Map<String, Double> stated = new LinkedHashMap<>();
        for (Place value : root.get("statedValues").entries()) {
            Double strength = value.number();
            if (strength != null) {
                stated.put(value.key(), strength);
            }
        }
        return stated;
    }

    private static List<Release> releases(Place root) {
        return root.items("releases").stream()
                .map(r -> new Release(said(r, "indicator"), said(r, "by"), typed(r, "reason")))
                .toList();
    }

    static PersonalText typed(Place holder, String name) {
        String text = holder.text(name);
        return text == null || text.isEmpty() ? PersonalText.NONE : new PersonalText(text);
    }

    /** A text that the schema has seen to be there. */
    static String said(Place holder, String name) {
        String text = holder.text(name);
        if (text == null) {
            throw new IllegalStateException("the schema let " + holder.pointer() + "/" + name + " pass");
        }
        return text;
    }
}
