package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.zhixing.assessment.Attachment;
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
    private final Cells cells;
    private final String assessment;

    DossierReader(Handle handle, String assessment) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.assessment = assessment;
    }

    /** @param head the assessment without what was answered */
    Dossier read(Assessment head) {
        Map<AnswerPlace, PersonalText> comments = comments();
        List<Rating> ratings = rows("rating", row -> {
            PersonalText comment =
                    comments.remove(new AnswerPlace(row.getString("indicator"), cells.text(row, "rater_id")));
            return new Rating(
                    row.getString("indicator"),
                    cells.text(row, "rater_id"),
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
                                row.getString("item"), cells.text(row, "rater_id"), row.getInt("answer"))))
                .withStatedValues(statedValues())
                .withMatrix(matrix())
                .withReleases(releases())
                .withPanel(panel());
        return new Dossier(
                read, standing(comments), collected(), new PlanReader(handle, assessment).read(), attachments());
    }

    private List<Rater> raters() {
        return rows(
                "rater",
                row -> new Rater(
                        cells.text(row, "id"),
                        role(row),
                        cells.typed(row, "name"),
                        row.getBoolean("independent"),
                        doubleOrNull(row, "median_seconds")));
    }

    private List<CellRating> matrix() {
        return rows(
                "matrix_answer",
                row -> new CellRating(
                        row.getString("value_id"),
                        row.getString("method_id"),
                        cells.text(row, "rater_id"),
                        role(row),
                        answer(row),
                        row.getBoolean("conflict"),
                        cells.typed(row, "example")));
    }

    private List<Evidence> evidence() {
        Map<String, List<String>> places = new HashMap<>();
        each("evidence_place", row -> places.computeIfAbsent(cells.text(row, "evidence_id"), id -> new ArrayList<>())
                .add(row.getString("place")));
        return rows("evidence", row -> {
            String date = row.getString("happened_on");
            return new Evidence(
                    cells.text(row, "id"),
                    places.getOrDefault(cells.text(row, "id"), List.of()),
                    row.getString("type"),
                    date == null ? null : LocalDate.parse(date),
                    cells.typed(row, "locator"),
                    cells.textOrNull(row, "submitted_by"),
                    cells.textOrNull(row, "verified_by"));
        });
    }

    private Map<AnswerPlace, PersonalText> comments() {
        Map<AnswerPlace, PersonalText> comments = new LinkedHashMap<>();
        // Sorted here, since the database cannot sort what is sealed.
        query(
                        "SELECT * FROM comment WHERE assessment_id = ?",
                        row -> Map.entry(
                                new AnswerPlace(row.getString("indicator"), cells.text(row, "rater_id")),
                                cells.typed(row, "content")))
                .stream()
                .sorted(Comparator.comparing((Map.Entry<AnswerPlace, PersonalText> c) ->
                                c.getKey().place())
                        .thenComparing(c -> c.getKey().rater()))
                .forEach(c -> comments.put(c.getKey(), c.getValue()));
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
                        row.getString("indicator"), cells.text(row, "released_by"), cells.typed(row, "reason")));
    }

    private Panel panel() {
        Panel panel = Panel.USUAL
                .withExclusions(rows(
                        "exclusion",
                        row -> new Exclusion(
                                cells.text(row, "rater_id"),
                                cells.textOrNull(row, "director_id"),
                                cells.textOrNull(row, "supervisor_id"),
                                cells.typed(row, "reason"))))
                .withAnchorAnswers(rows(
                        "anchor_answer",
                        row -> new AnchorAnswer(
                                Anchoring.valueOf(row.getString("vignette")),
                                row.getString("dimension"),
                                cells.text(row, "rater_id"),
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
                .put(cells.text(row, "rater_id"), cells.text(row, "digest")));
        return reports.values().stream().map(Publication::new).toList();
    }

    private List<CollectedForm> collected() {
        return rows(
                "collected_form",
                row -> new CollectedForm(
                        cells.text(row, "form_id"),
                        cells.text(row, "sha256"),
                        cells.text(row, "rater_id"),
                        Instant.parse(row.getString("taken_at"))));
    }

    private List<Attachment> attachments() {
        return rows(
                "attachment",
                row -> new Attachment(
                        cells.text(row, "evidence_id"),
                        cells.text(row, "sha256"),
                        row.getLong("bytes"),
                        row.getString("media_type"),
                        cells.typed(row, "name"),
                        Instant.parse(row.getString("added_at"))));
    }

    private Standing standing(Map<AnswerPlace, PersonalText> notes) {
        Map<String, List<String>> assignments = new LinkedHashMap<>();
        each("assignment", row -> assignments
                .computeIfAbsent(row.getString("subdimension"), id -> new ArrayList<>())
                .add(cells.text(row, "rater_id")));
        Set<String> submitted = new LinkedHashSet<>(rows("submission", row -> cells.text(row, "rater_id")));
        Set<AnswerPlace> carried = new LinkedHashSet<>(
                rows("carried_answer", row -> new AnswerPlace(row.getString("place"), cells.text(row, "rater_id"))));
        Set<String> carriedEvidence =
                new LinkedHashSet<>(rows("carried_evidence", row -> cells.text(row, "evidence_id")));
        Map<String, PersonalText> consensus = new LinkedHashMap<>();
        each("consensus", row -> consensus.put(row.getString("indicator"), cells.typed(row, "content")));
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

    private Answer answer(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "LEVEL" -> new Answer.Level(row.getInt("level"));
            case "NA" -> new Answer.NotApplicable(cells.typed(row, "reason"));
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
