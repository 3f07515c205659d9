package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.store.TrashedRow.Kind;
import org.zhixing.store.TrashedRow.Part;
import org.zhixing.work.PersonalText;

/** Reads what is in the trash, without opening any of it. */
final class TrashReader {

    private static final PersonalText NONE = new PersonalText("");

    private static final String ASSESSMENTS =
            "SELECT a.id, a.trashed_at, g.name, p.from_date, p.to_date FROM assessment a"
                    + " JOIN period p ON p.id = a.period_id JOIN agency g ON g.id = p.agency_id WHERE a.trashed_at IS NOT NULL";

    private static final String AUDITS = "SELECT u.id, u.trashed_at, u.title, g.name, p.from_date, p.to_date,"
            + " CASE WHEN a.trashed_at IS NOT NULL THEN a.id END AS with_assessment FROM audit u"
            + " JOIN assessment a ON a.id = u.assessment_id JOIN period p ON p.id = a.period_id"
            + " JOIN agency g ON g.id = p.agency_id WHERE u.trashed_at IS NOT NULL";

    private static final String WORKSHOPS = "SELECT id, trashed_at, title FROM workshop WHERE trashed_at IS NOT NULL";

    private static final String RECORDS =
            "SELECT COUNT(*) FROM service_record r JOIN record_set s ON s.number = r.set_number WHERE s.assessment_id = :id";

    private static final Map<Part, String> OF_ASSESSMENT = Map.of(
            Part.RATERS, of("rater"),
            Part.ANSWERS,
                    "SELECT (SELECT COUNT(*) FROM rating WHERE assessment_id = :id AND kind <> 'DK')"
                            + " + (SELECT COUNT(*) FROM matrix_answer WHERE assessment_id = :id AND kind <> 'DK')",
            Part.EVIDENCE, of("evidence"),
            Part.ATTACHMENTS, of("attachment"),
            Part.RECORDS, RECORDS,
            Part.ACTIONS, of("plan_action"),
            Part.AUDITS, of("audit"),
            Part.LOG_LINES, of("rating_log"));

    private static final Map<Part, String> OF_AUDIT = Map.of(
            Part.FILES, "SELECT COUNT(*) FROM audit_file WHERE audit_id = :id",
            Part.READINGS, "SELECT COUNT(*) FROM audit_reading WHERE audit_id = :id",
            Part.LOG_LINES, "SELECT COUNT(*) FROM audit_log WHERE audit_id = :id");

    private static final Map<Part, String> OF_WORKSHOP = Map.of(
            Part.VIGNETTES, "SELECT COUNT(*) FROM workshop_vignette WHERE workshop_id = :id",
            Part.PARTICIPANTS, "SELECT COUNT(*) FROM workshop_participant WHERE workshop_id = :id",
            Part.VOTES, "SELECT COUNT(*) FROM workshop_vote WHERE workshop_id = :id");

    private final Handle handle;
    private final Cells cells;

    TrashReader(Handle handle) {
        this.handle = handle;
        this.cells = Cells.of(handle);
    }

    /** What was put there last comes first. */
    List<TrashedRow> all() {
        List<TrashedRow> all = new ArrayList<>();
        all.addAll(rows(ASSESSMENTS, row -> row(Kind.ASSESSMENT, row, "name", NONE, period(row), null)));
        all.addAll(rows(
                AUDITS,
                row -> row(
                        Kind.AUDIT,
                        row,
                        "title",
                        cells.typed(row, "name"),
                        period(row),
                        row.getString("with_assessment"))));
        all.addAll(rows(WORKSHOPS, row -> row(Kind.WORKSHOP, row, "title", NONE, null, null)));
        all.sort(Comparator.comparing(TrashedRow::since).reversed().thenComparing(TrashedRow::id));
        return all;
    }

    private interface Reading {
        TrashedRow of(ResultSet row) throws SQLException;
    }

    private List<TrashedRow> rows(String query, Reading reading) {
        return handle.createQuery(query).map((row, context) -> reading.of(row)).list();
    }

    private TrashedRow row(
            Kind kind,
            ResultSet row,
            String name,
            PersonalText agency,
            @Nullable Period period,
            @Nullable String withAssessment)
            throws SQLException {
        String id = row.getString("id");
        return new TrashedRow(
                kind,
                id,
                cells.typed(row, name),
                agency,
                period,
                Instant.parse(row.getString("trashed_at")),
                withAssessment,
                holds(kind, id));
    }

    private Map<Part, Integer> holds(Kind kind, String id) {
        Map<Part, String> counted =
                switch (kind) {
                    case ASSESSMENT -> OF_ASSESSMENT;
                    case AUDIT -> OF_AUDIT;
                    case WORKSHOP -> OF_WORKSHOP;
                };
        Map<Part, Integer> holds = new EnumMap<>(Part.class);
        counted.forEach((part, query) -> holds.put(
                part,
                handle.createQuery(query).bind("id", id).mapTo(Integer.class).one()));
        return holds;
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(LocalDate.parse(row.getString("from_date")), LocalDate.parse(row.getString("to_date")));
    }

    private static String of(String table) {
        return "SELECT COUNT(*) FROM " + table + " WHERE assessment_id = :id";
    }
}
