package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.records.Period;

/** Reads lists and whole assessments. */
final class Lookups {

    private static final String CARDS = """
            SELECT a.id, p.agency_id, g.name, p.from_date, p.to_date, m.id AS model_id, m.version, a.sample,
                   EXISTS (SELECT 1 FROM closing c WHERE c.assessment_id = a.id) AS closed,
                   (SELECT COUNT(*) FROM rater r WHERE r.assessment_id = a.id) AS raters,
                   (SELECT COUNT(*) FROM submission s WHERE s.assessment_id = a.id) AS submitted,
                   (SELECT COUNT(*) FROM rating t WHERE t.assessment_id = a.id AND t.kind <> 'DK')
                       + (SELECT COUNT(*) FROM matrix_answer x WHERE x.assessment_id = a.id AND x.kind <> 'DK') AS answered,
                   (SELECT COALESCE(SUM(k.indicators + k.cells), 0) FROM rater r
                       JOIN model_asks k ON k.role = r.role AND k.model_sha256 = a.model_sha256
                       WHERE r.assessment_id = a.id) AS asked
            FROM assessment a
            JOIN period p ON p.id = a.period_id
            JOIN agency g ON g.id = p.agency_id
            JOIN model m ON m.sha256 = a.model_sha256
            WHERE a.trashed_at IS NULL
            ORDER BY p.to_date DESC, p.from_date DESC, a.created_at DESC, a.id
            """;

    private static final String ONE = """
            SELECT a.id, p.agency_id, g.name, p.from_date, p.to_date, m.id AS model_id, m.content, m.sha256, a.sample,
                   a.model_version
            FROM assessment a
            JOIN period p ON p.id = a.period_id
            JOIN agency g ON g.id = p.agency_id
            JOIN model m ON m.sha256 = a.model_sha256
            WHERE a.id = :id
            """;

    private Lookups() {}

    static List<CardRow> cards(Handle handle) {
        Cells cells = Cells.of(handle);
        return handle.createQuery(CARDS)
                .map((row, context) -> new CardRow(
                        row.getString("id"),
                        row.getString("agency_id"),
                        cells.typed(row, "name"),
                        period(row),
                        cells.text(row, "model_id"),
                        cells.text(row, "version"),
                        row.getBoolean("closed"),
                        row.getBoolean("sample"),
                        row.getInt("raters"),
                        row.getInt("submitted"),
                        row.getInt("answered"),
                        row.getInt("asked")))
                .list();
    }

    static StoredAssessment read(Handle handle, String id) {
        Presence.requireAssessment(handle, id);
        Cells cells = Cells.of(handle);
        return handle.createQuery(ONE)
                .bind("id", id)
                .map((row, context) -> new StoredAssessment(
                        row.getString("id"),
                        row.getString("agency_id"),
                        row.getString("sha256"),
                        cells.text(row, "content"),
                        row.getBoolean("sample"),
                        Dossier.of(Assessment.empty(
                                cells.text(row, "model_id"),
                                cells.textOrNull(row, "model_version"),
                                cells.typed(row, "name"),
                                period(row)))))
                .findOne()
                .map(head -> head.with(
                        new DossierReader(handle, id).read(head.dossier().assessment())))
                .orElseThrow(() -> Presence.unknown(Presence.ASSESSMENT, id));
    }

    static List<LogEntry> log(Handle handle, String id) {
        Cells cells = Cells.of(handle);
        return handle.createQuery("SELECT * FROM rating_log WHERE assessment_id = :id ORDER BY seq")
                .bind("id", id)
                .map((row, context) -> new LogEntry(
                        row.getLong("seq"),
                        Instant.parse(row.getString("changed_at")),
                        cells.text(row, "changed_by"),
                        row.getString("kind"),
                        cells.text(row, "place"),
                        cells.text(row, "rater_id"),
                        cells.typedOrNull(row, "old_value"),
                        cells.typedOrNull(row, "new_value")))
                .list();
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(LocalDate.parse(row.getString("from_date")), LocalDate.parse(row.getString("to_date")));
    }
}
