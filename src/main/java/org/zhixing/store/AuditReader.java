package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.Reading;
import org.zhixing.work.PersonalText;

/** Reads one audit. */
final class AuditReader {

    /** What a reading is about. */
    private record Place(String code, Turn turn) {}

    private final Handle handle;
    private final Cells cells;
    private final String id;

    AuditReader(Handle handle, String id) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.id = id;
    }

    Optional<CaseFileAudit> read(BiFunction<String, String, PinnedAuditModel> models) {
        return handle.createQuery("SELECT a.*, m.id AS model_id, m.content FROM audit a"
                        + " JOIN audit_model m ON m.sha256 = a.model_sha256 WHERE a.id = :id")
                .bind("id", id)
                .map((row, context) ->
                        audit(row, models.apply(cells.text(row, "content"), cells.text(row, "model_id"))))
                .findOne();
    }

    private CaseFileAudit audit(ResultSet row, PinnedAuditModel pinned) throws SQLException {
        CaseSample sample = new CaseSample(
                CaseSample.Method.valueOf(row.getString("method")),
                cells.text(row, "seed"),
                row.getInt("size"),
                list(
                        "SELECT * FROM audit_case WHERE audit_id = :id ORDER BY position",
                        (r, context) -> new CaseSample.DrawnCase(auditCase(r), r.getBoolean("drawn"))),
                list(
                        "SELECT * FROM audit_stratum WHERE audit_id = :id ORDER BY position",
                        (r, context) -> new CaseSample.Stratum(
                                cells.text(r, "id"), r.getInt("size"), r.getInt("allocated"), r.getInt("drawn"))),
                list(
                        "SELECT * FROM audit_exclusion WHERE audit_id = :id ORDER BY position",
                        (r, context) -> new CaseSample.Excluded(auditCase(r), cells.typed(r, "reason"))));
        return new CaseFileAudit(
                id,
                cells.typed(row, "title"),
                LocalDate.parse(row.getString("drawn_on")),
                pinned,
                sample,
                auditors(),
                files(sample));
    }

    private AuditCase auditCase(ResultSet row) throws SQLException {
        return new AuditCase(
                cells.text(row, "code"),
                cells.text(row, "worker"),
                row.getBoolean("open"),
                row.getBoolean("high_risk"));
    }

    private List<Auditor> auditors() {
        return list("SELECT * FROM audit_auditor WHERE audit_id = :id ORDER BY position", (row, context) -> {
            return new Auditor(cells.text(row, "id"), cells.typed(row, "name"), cells.textOrNull(row, "worker"));
        });
    }

    private List<FileWork> files(CaseSample sample) {
        Map<String, AuditCase> cases = sample.cases().stream()
                .map(CaseSample.DrawnCase::auditCase)
                .collect(Collectors.toMap(AuditCase::caseId, c -> c));
        Map<Place, FileReading> readings = readings();
        Map<String, Map<String, PersonalText>> acts = new HashMap<>();
        list("SELECT * FROM audit_act WHERE audit_id = :id", (row, context) -> acts.computeIfAbsent(
                        cells.text(row, "code"), c -> new HashMap<>())
                .put(row.getString("item"), cells.typed(row, "done")));
        return list("SELECT * FROM audit_file WHERE audit_id = :id ORDER BY position", (row, context) -> {
            String code = cells.text(row, "code");
            AuditCase drawn = known(cases.get(code));
            return new FileWork(
                    code,
                    drawn.worker(),
                    sample.stratumOf(drawn),
                    drawn.open(),
                    drawn.highRisk(),
                    cells.typedOrNull(row, "lost"),
                    row.getBoolean("second_wanted"),
                    readings.get(new Place(code, Turn.FIRST)),
                    readings.get(new Place(code, Turn.SECOND)),
                    readings.get(new Place(code, Turn.AGREED)),
                    acts.getOrDefault(code, Map.of()));
        });
    }

    /** Damage that the file's own checks do not see is told as damage, not as a fault of the program. */
    private static AuditCase known(@Nullable AuditCase found) {
        if (found == null) {
            throw new IllegalArgumentException("a drawn file outside the population");
        }
        return found;
    }

    private Map<Place, FileReading> readings() {
        Map<Place, Map<String, ItemMark>> marks = new HashMap<>();
        list("SELECT * FROM audit_mark WHERE audit_id = :id ORDER BY item", (row, context) -> {
            Integer level = WorkshopReader.whole(row, "level");
            return marks.computeIfAbsent(place(row), p -> new LinkedHashMap<>())
                    .put(
                            row.getString("item"),
                            level == null ? new ItemMark.NotApplicable() : new ItemMark.Level(level));
        });
        Map<Place, Map<String, PersonalText>> comments = new HashMap<>();
        list(
                "SELECT * FROM audit_comment WHERE audit_id = :id ORDER BY item",
                (row, context) -> comments.computeIfAbsent(place(row), p -> new LinkedHashMap<>())
                        .put(row.getString("item"), cells.typed(row, "content")));
        Map<Place, FileReading> readings = new HashMap<>();
        list("SELECT * FROM audit_reading WHERE audit_id = :id", (row, context) -> {
            Place place = place(row);
            return readings.put(
                    place,
                    new FileReading(
                            cells.text(row, "auditor"),
                            new Reading(marks.getOrDefault(place, Map.of()), row.getBoolean("risk_cue")),
                            comments.getOrDefault(place, Map.of()),
                            cells.typed(row, "feedback"),
                            row.getBoolean("finished")));
        });
        return readings;
    }

    private Place place(ResultSet row) throws SQLException {
        return new Place(cells.text(row, "code"), Turn.valueOf(row.getString("turn")));
    }

    private <T> List<T> list(String query, RowMapper<T> mapper) {
        return handle.createQuery(query).bind("id", id).map(mapper).list();
    }
}
