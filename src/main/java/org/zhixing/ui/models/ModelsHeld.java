package org.zhixing.ui.models;

import java.util.List;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.desk.Desk;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.ModelReader;
import org.zhixing.drafting.ModelChange;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Problem;

/**
 * Everything that the list of models shows.
 *
 * @param models newest version of each first among its versions
 * @param audits models of case-file audits, which can be read only
 * @param problems files of models and drafts that cannot be read
 */
record ModelsHeld(List<Held> models, List<AuditModel> audits, List<ModelDrafts.Card> drafts, List<Problem> problems) {

    ModelsHeld {
        models = List.copyOf(models);
        audits = List.copyOf(audits);
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }

    /**
     * One model.
     *
     * @param versions the highest first
     * @param changes what came with each version, as the highest one tells it
     */
    record Held(List<PinnedModel> versions, List<ModelChange> changes) {
        Held {
            versions = List.copyOf(versions);
            changes = List.copyOf(changes);
        }

        PinnedModel newest() {
            return versions.get(0);
        }
    }

    /** Reads what there is. Takes a moment. */
    static ModelsHeld of(Desk desk) {
        ModelLibrary library = desk.models();
        List<Problem> problems = new java.util.ArrayList<>(library.problems());
        problems.addAll(library.drafts().problems());
        return new ModelsHeld(
                library.all().stream()
                        .map(newest -> new Held(library.versions(newest.model().id()), ModelReader.changes(newest)))
                        .toList(),
                library.audits().stream().map(PinnedAuditModel::model).toList(),
                library.drafts().list(),
                problems);
    }
}
