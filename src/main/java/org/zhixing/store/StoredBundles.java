package org.zhixing.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The bundles of other agencies in an open store. Every writing method is one committed transaction. */
public final class StoredBundles {

    private final Store store;

    StoredBundles(Store store) {
        this.store = store;
    }

    /** From the one made first to the one made last, so that of two with the same agency the later counts. */
    public List<StoredBundle> list() {
        return store.call(h -> {
            try {
                return h.createQuery("SELECT * FROM federation_bundle ORDER BY made_on, added_at, sha256")
                        .map((row, context) -> new StoredBundle(
                                row.getString("sha256"),
                                LocalDate.parse(row.getString("made_on")),
                                Instant.parse(row.getString("added_at")),
                                row.getInt("agencies"),
                                row.getString("content")))
                        .list();
            } catch (DateTimeException e) {
                throw Trouble.of("problems.store.damaged", store.file(), e);
            }
        });
    }

    /** Keeps a bundle; the very same text is kept once. */
    public void add(StoredBundle bundle) {
        store.inTransaction(h -> h.createUpdate("INSERT INTO federation_bundle"
                        + " (sha256, made_on, added_at, agencies, content)"
                        + " VALUES (:sha256, :made, :added, :agencies, :content) ON CONFLICT (sha256) DO NOTHING")
                .bind("sha256", bundle.sha256())
                .bind("made", bundle.madeOn().toString())
                .bind("added", bundle.addedAt().toString())
                .bind("agencies", bundle.agencies())
                .bind("content", bundle.content())
                .execute());
    }

    public void remove(String sha256) {
        store.inTransaction(h -> h.createUpdate("DELETE FROM federation_bundle WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .execute());
    }
}
