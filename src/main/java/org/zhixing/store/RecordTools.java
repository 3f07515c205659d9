package org.zhixing.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What belongs to the records of a whole store: the secret behind the codes, and mappings that were kept. */
final class RecordTools {

    private static final int SALT_BYTES = 32;

    private final Handle handle;
    private final Cells cells;

    RecordTools(Handle handle) {
        this.handle = handle;
        this.cells = Cells.of(handle);
    }

    /** Made at the first call, the same ever after. */
    byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        handle.createUpdate("INSERT INTO record_salt (id, salt) VALUES (1, :salt) ON CONFLICT (id) DO NOTHING")
                .bind("salt", cells.bytes(salt))
                .execute();
        return cells.openedBytes(handle.createQuery("SELECT salt FROM record_salt")
                .mapTo(byte[].class)
                .one());
    }

    /** By name. */
    List<MappingPreset> presets() {
        return handle
                .createQuery("SELECT * FROM mapping_preset")
                .map((row, context) -> new MappingPreset(
                        cells.text(row, "headers"),
                        cells.typed(row, "name"),
                        cells.typed(row, "mapping"),
                        Instant.parse(row.getString("saved_at"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(
                                (MappingPreset preset) -> preset.name().value())
                        .thenComparing(MappingPreset::headers))
                .toList();
    }

    void put(MappingPreset preset) {
        handle.createUpdate("INSERT INTO mapping_preset (headers, name, mapping, saved_at)"
                        + " VALUES (:headers, :name, :mapping, :at) ON CONFLICT (headers) DO UPDATE SET"
                        + " name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at")
                .bind("headers", cells.exact(preset.headers()))
                .bind("name", cells.free(preset.name()))
                .bind("mapping", cells.free(preset.mapping()))
                .bind("at", preset.savedAt().toString())
                .execute();
    }

    void remove(String headers) {
        handle.createUpdate("DELETE FROM mapping_preset WHERE headers = :headers")
                .bind("headers", cells.exact(headers))
                .execute();
    }
}
