package org.zhixing.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.zhixing.work.PersonalText;

/** What belongs to the records of a whole store: the secret behind the codes, and mappings that were kept. */
final class RecordTools {

    private static final int SALT_BYTES = 32;

    private final Handle handle;

    RecordTools(Handle handle) {
        this.handle = handle;
    }

    /** Made at the first call, the same ever after. */
    byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        handle.createUpdate("INSERT INTO record_salt (id, salt) VALUES (1, :salt) ON CONFLICT (id) DO NOTHING")
                .bind("salt", salt)
                .execute();
        return handle.createQuery("SELECT salt FROM record_salt")
                .mapTo(byte[].class)
                .one();
    }

    /** By name. */
    List<MappingPreset> presets() {
        return handle.createQuery("SELECT * FROM mapping_preset ORDER BY name, headers")
                .map((row, context) -> new MappingPreset(
                        row.getString("headers"),
                        PersonalTextCodec.text(row, "name"),
                        PersonalTextCodec.text(row, "mapping"),
                        Instant.parse(row.getString("saved_at"))))
                .list();
    }

    void put(MappingPreset preset) {
        handle.createUpdate("INSERT INTO mapping_preset (headers, name, mapping, saved_at)"
                        + " VALUES (:headers, :name, :mapping, :at) ON CONFLICT (headers) DO UPDATE SET"
                        + " name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at")
                .bind("headers", preset.headers())
                .bindByType("name", preset.name(), PersonalText.class)
                .bindByType("mapping", preset.mapping(), PersonalText.class)
                .bind("at", preset.savedAt().toString())
                .execute();
    }

    void remove(String headers) {
        handle.createUpdate("DELETE FROM mapping_preset WHERE headers = :headers")
                .bind("headers", headers)
                .execute();
    }
}
