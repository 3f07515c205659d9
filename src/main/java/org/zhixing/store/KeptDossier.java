package org.zhixing.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.zhixing.assessment.Dossier;

/** An assessment that somebody works on. */
record KeptDossier(String id) implements Kept<Dossier> {

    @Override
    public String changedElsewhere() {
        return "problems.store.changedElsewhere";
    }

    @Override
    public Dossier read(Handle handle) {
        return Lookups.read(handle, id).dossier();
    }

    @Override
    public boolean collide(Dossier before, Dossier here, Dossier elsewhere) {
        return Difference.collide(
                DossierWriter.differences(before, here, false), DossierWriter.differences(before, elsewhere, false));
    }

    @Override
    public void write(Handle handle, Dossier before, Dossier after, String by) {
        new DossierWriter(handle, id, true, Instant.now(), by).write(before, after);
    }
}
