package org.zhixing.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/** Adds what an assessment stands on: its model, agency and period, each once. */
final class Additions {

    private final Handle handle;
    private final Cells cells;

    Additions(Handle handle) {
        this.handle = handle;
        this.cells = Cells.of(handle);
    }

    /** A whole assessment with what it stands on. */
    void add(Store.Addition added) {
        Assessment assessment = added.dossier().assessment();
        Assessment blank = Assessment.empty(
                assessment.model(), assessment.modelVersion(), assessment.agency(), assessment.period());
        model(added.pinned());
        assessment(added.id(), added.pinned(), assessment, added.sample());
        DossierWriter writer = new DossierWriter(handle, added.id(), false, Instant.now(), "");
        writer.write(Dossier.of(blank), added.dossier());
        writer.tell("assessment", "", "", null, null);
    }

    void model(PinnedModel pinned) {
        AssessmentModel model = pinned.model();
        int added = handle.createUpdate("INSERT INTO model (sha256, id, version, content)"
                        + " VALUES (:sha256, :id, :version, :content) ON CONFLICT (sha256) DO NOTHING")
                .bind("sha256", pinned.sha256())
                .bind("id", cells.free(model.id()))
                .bind("version", cells.free(model.version()))
                .bind("content", cells.free(pinned.text()))
                .execute();
        if (added == 0) {
            return;
        }
        for (Role role : Role.values()) {
            long indicators = model.indicators().stream()
                    .filter(i -> i.roles().contains(role))
                    .count();
            int asked = model.matrix().roles().contains(role)
                    ? model.matrix().askedCells().size()
                    : 0;
            handle.createUpdate("INSERT INTO model_asks (model_sha256, role, indicators, cells)"
                            + " VALUES (:sha256, :role, :indicators, :cells)")
                    .bind("sha256", pinned.sha256())
                    .bind("role", role.name())
                    .bind("indicators", indicators)
                    .bind("cells", asked)
                    .execute();
        }
    }

    void assessment(String id, PinnedModel pinned, Assessment assessment, boolean sample) {
        String period = period(agency(assessment.agency(), sample), assessment.period());
        handle.createUpdate("INSERT INTO assessment (id, period_id, model_sha256, model_version, sample, created_at)"
                        + " VALUES (:id, :period, :sha256, :version, :sample, :at)")
                .bind("id", id)
                .bind("period", period)
                .bind("sha256", pinned.sha256())
                .bind("version", cells.free(assessment.modelVersion()))
                .bind("sample", sample)
                .bind("at", Instant.now().toString())
                .execute();
    }

    /** Names are compared here, not by the database, which may hold them sealed. */
    private String agency(PersonalText name, boolean sample) {
        Optional<String> known = handle
                .createQuery("SELECT id, name FROM agency WHERE sample = :sample ORDER BY id")
                .bind("sample", sample)
                .map((row, context) -> cells.typed(row, "name").equals(name) ? row.getString("id") : "")
                .list()
                .stream()
                .filter(id -> !id.isEmpty())
                .findFirst();
        return known.orElseGet(() -> {
            String id = UUID.randomUUID().toString();
            handle.createUpdate("INSERT INTO agency (id, name, sample) VALUES (:id, :name, :sample)")
                    .bind("id", id)
                    .bind("name", cells.free(name))
                    .bind("sample", sample)
                    .execute();
            return id;
        });
    }

    private String period(String agency, Period period) {
        handle.createUpdate("INSERT INTO period (id, agency_id, from_date, to_date)"
                        + " VALUES (:id, :agency, :from, :to) ON CONFLICT (agency_id, from_date, to_date) DO NOTHING")
                .bind("id", UUID.randomUUID().toString())
                .bind("agency", agency)
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .execute();
        return handle.createQuery(
                        "SELECT id FROM period" + " WHERE agency_id = :agency AND from_date = :from AND to_date = :to")
                .bind("agency", agency)
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .mapTo(String.class)
                .one();
    }
}
