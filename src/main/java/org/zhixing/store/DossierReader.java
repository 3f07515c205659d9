package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.CollectedForm;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Panel;
import org.zhixing.assessment.Publication;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.Standing;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Reads one whole assessment. */
final class DossierReader {

    private final Handle handle;
    private final String assessment;

    DossierReader(Handle handle, String assessment) {
        this.handle = handle;
        this.assessment = assessment;
    }

    /** @param head the assessment without what was answered */
    Dossier read(Assessment head) {
        Map<AnswerPlace, PersonalText> comments = comments();
        List<Rating> ratings = rows("rating", row -> {
            PersonalText comment =
                    comments.remove(new AnswerPlace(row.getString("indicator"), row.getString("rater_id")));
            return new Rating(
                    row.getString("indicator"),
                    row.getString("rater_id"),
                    role(row),
                    answer(row),
                    comment == null ? PersonalText.NONE : comment);
        });
        Assessment read = head.withRaters(raters())
                .withRatings(ratings)
                .withAllEvidence(evidence())
                .withAllValidity(rows(
                        "validity_answer",
                        row -> new ValidityAnswer(
                                row.getString("item"), row.getString("rater_id"), row.getInt("answer"))))
                .withStatedValues(statedValues())
                .withMatrix(matrix())
                .withReleases(releases())
                .withPanel(panel());
        return new Dossier(read, standing(comments), collected(), new PlanReader(handle, assessment).read());
    }

    private List<Rater> raters() {
        return rows(
                "rater",
                row -> new Rater(
                        row.getString("id"),
                        role(row),
                        PersonalTextCodec.text(row, "name"),
                        row.getBoolean("independent"),
                        doubleOrNull(row, "median_seconds")));
    }

    private List<CellRating> matrix() {
        return rows(
                "matrix_answer",
                row -> new CellRating(
                        row.getString("value_id"),
                        row.getString("method_id"),
                        row.getString("rater_id"),
                        role(row),
                        answer(row),
                        row.getBoolean("conflict"),
                        PersonalTextCodec.text(row, "example")));
    }

    private List<Evidence> evidence() {
        Map<String, List<String>> places = new HashMap<>();
        each("evidence_place", row -> places.computeIfAbsent(row.getString("evidence_id"), id -> new ArrayList<>())
                .add(row.getString("place")));
        return rows("evidence", row -> {
            String date = row.getString("happened_on");
            return new Evidence(
                    row.getString("id"),
                    places.getOrDefault(row.getString("id"), List.of()),
                    row.getString("type"),
                    date == null ? null : LocalDate.parse(date),
                    PersonalTextCodec.text(row, "locator"),
                    row.getString("submitted_by"),
                    row.getString("verified_by"));
        });
    }

    private Map<AnswerPlace, PersonalText> comments() {
        Map<AnswerPlace, PersonalText> comments = new LinkedHashMap<>();
        query("SELECT * FROM comment WHERE assessment_id = ? ORDER BY indicator, rater_id", row -> {
            AnswerPlace place = new AnswerPlace(row.getString("indicator"), row.getString("rater_id"));
            comments.put(place, PersonalTextCodec.text(row, "content"));
            return place;
        });
        return comments;
    }

    private Map<String, Double> statedValues() {
        Map<String, Double> stated = new LinkedHashMap<>();
        each("stated_value", row -> stated.put(row.getString("value_id"), row.getDouble("strength")));
        return stated;
    }

    private List<Release> releases() {
        return query(
                "SELECT * FROM record_release WHERE assessment_id = ? ORDER BY number",
                row -> new Release(
                        row.getString("indicator"),
                        row.getString("released_by"),
                        PersonalTextCodec.text(row, "reason")));
    }

    private Panel panel() {
        Panel panel = Panel.USUAL
                .withExclusions(rows(
                        "exclusion",
                        row -> new Exclusion(
                                row.getString("rater_id"),
                                row.getString("director_id"),
                                row.getString("supervisor_id"),
                                PersonalTextCodec.text(row, "reason"))))
                .withAnchorAnswers(rows(
                        "anchor_answer",
                        row -> new AnchorAnswer(
                                Anchoring.valueOf(row.getString("vignette")),
                                row.getString("dimension"),
                                row.getString("rater_id"),
                                row.getInt("level"))));
        return query("SELECT * FROM rater_terms WHERE assessment_id = ?", row -> panel.withAnonymity(
                                new Anonymity(row.getInt("least_workers"), row.getBoolean("role_columns")))
                        .withAggregation(Aggregation.valueOf(row.getString("aggregation"))))
                .stream()
                .findFirst()
                .orElse(panel);
    }

    private List<Publication> published() {
        Map<Integer, Map<String, String>> reports = new TreeMap<>();
        each("publication", row -> reports.computeIfAbsent(row.getInt("number"), n -> new LinkedHashMap<>())
                .put(row.getString("rater_id"), row.getString("digest")));
        return reports.values().stream().map(Publication::new).toList();
    }

    private List<CollectedForm> collected() {
        return rows(
                "collected_form",
                row -> new CollectedForm(
                        row.getString("form_id"),
                        row.getString("sha256"),
                        row.getString("rater_id"),
                        Instant.parse(row.getString("taken_at"))));
    }

    private Standing standing(Map<AnswerPlace, PersonalText> notes) {
        Map<String, List<String>> assignments = new LinkedHashMap<>();
        each("assignment", row -> assignments
                .computeIfAbsent(row.getString("subdimension"), id -> new ArrayList<>())
                .add(row.getString("rater_id")));
        Set<String> submitted = new LinkedHashSet<>(rows("submission", row -> row.getString("rater_id")));
        Set<AnswerPlace> carried = new LinkedHashSet<>(
                rows("carried_answer", row -> new AnswerPlace(row.getString("place"), row.getString("rater_id"))));
        Set<String> carriedEvidence =
                new LinkedHashSet<>(rows("carried_evidence", row -> row.getString("evidence_id")));
        Map<String, PersonalText> consensus = new LinkedHashMap<>();
        each("consensus", row -> consensus.put(row.getString("indicator"), PersonalTextCodec.text(row, "content")));
        boolean closed = !query("SELECT * FROM closing WHERE assessment_id = ?", row -> true)
                .isEmpty();
        return new Standing(closed, submitted, assignments, carried, carriedEvidence, notes, consensus, published());
    }

    private <T> List<T> rows(String table, Row<T> row) {
        return query("SELECT * FROM " + table + " WHERE assessment_id = ? ORDER BY position", row);
    }

    private void each(String table, Row<?> row) {
        rows(table, r -> {
            row.of(r);
            return true;
        });
    }

    private <T> List<T> query(String sql, Row<T> row) {
        RowMapper<T> mapper = (result, context) -> row.of(result);
        return handle.createQuery(sql).bind(0, assessment).map(mapper).list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "LEVEL" -> new Answer.Level(row.getInt("level"));
            case "NA" -> new Answer.NotApplicable(PersonalTextCodec.text(row, "reason"));
            default -> new Answer.DontKnow();
        };
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.valueOf(row.getString("role"));
    }

    private static @Nullable Double doubleOrNull(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
