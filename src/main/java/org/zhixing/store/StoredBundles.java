package org.zhixing.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The bundles of other agencies in an open store. Every writing method is one committed transaction. */
public final class StoredBundles {

    private final Store store;

    StoredBundles(Store store) {
        this.store = store;
    }

    /** From the one made first to the one made last, so that of two with the same agency the later counts. */
    public List<StoredBundle> list() {
        return store.reading(h -> {
            try {
                Cells cells = Cells.of(h);
                return h
                        .createQuery("SELECT * FROM federation_bundle")
                        .map((row, context) -> new StoredBundle(
                                cells.text(row, "sha256"),
                                LocalDate.parse(row.getString("made_on")),
                                Instant.parse(row.getString("added_at")),
                                row.getInt("agencies"),
                                cells.text(row, "content")))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(StoredBundle::madeOn)
                                .thenComparing(StoredBundle::addedAt)
                                .thenComparing(StoredBundle::sha256))
                        .toList();
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
                .bind("sha256", Cells.of(h).exact(bundle.sha256()))
                .bind("made", bundle.madeOn().toString())
                .bind("added", bundle.addedAt().toString())
                .bind("agencies", bundle.agencies())
                .bind("content", Cells.of(h).free(bundle.content()))
                .execute());
    }

    public void remove(String sha256) {
        store.inTransaction(h -> h.createUpdate("DELETE FROM federation_bundle WHERE sha256 = :sha256")
                .bind("sha256", Cells.of(h).exact(sha256))
                .execute());
    }
}
